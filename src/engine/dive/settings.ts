import type { SettingDefinition } from '../settings/definition';

export const diveSettings = {} as const satisfies Readonly<Record<string, SettingDefinition>>;
