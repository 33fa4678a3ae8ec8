import type { SettingDefinition } from '../settings/definition';

export const activitySettings = {} as const satisfies Readonly<Record<string, SettingDefinition>>;
