import type { SettingDefinition } from '../settings/definition';

export const promptSettings = {} as const satisfies Readonly<Record<string, SettingDefinition>>;
