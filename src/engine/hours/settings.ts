import type { SettingDefinition } from '../settings/definition';

export const hoursSettings = {} as const satisfies Readonly<Record<string, SettingDefinition>>;
