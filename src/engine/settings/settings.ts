import { activitySettings } from '../activity/settings';
import { diveSettings } from '../dive/settings';
import { evidenceSettings } from '../evidence/settings';
import { hoursSettings } from '../hours/settings';
import { promptSettings } from '../prompts/settings';
import type { SettingDefinition, ValuesOf } from './definition';
import { generalSettings } from './general';

/** Every setting of the product. A setting's full key is `leadline.` and its name here. */
export const settingDefinitions = {
  ...generalSettings,
  ...evidenceSettings,
  ...activitySettings,
  ...hoursSettings,
  ...diveSettings,
  ...promptSettings,
} as const satisfies Readonly<Record<string, SettingDefinition>>;

export type Settings = ValuesOf<typeof settingDefinitions>;
export type SettingName = keyof Settings;

export interface SettingFault {
  readonly name: string;
  readonly problem: 'wrongType' | 'outOfRange' | 'notAnOption' | 'unknown';
}

type SettingValue = string | number | boolean | readonly string[];

type ReadValue = { readonly value: SettingValue } | { readonly problem: SettingFault['problem'] };

function readValue(definition: SettingDefinition, value: unknown): ReadValue {
  switch (definition.type) {
    case 'number':
      if (typeof value !== 'number' || Number.isNaN(value)) return { problem: 'wrongType' };
      return value < definition.minimum || value > definition.maximum ? { problem: 'outOfRange' } : { value };
    case 'boolean':
      return typeof value === 'boolean' ? { value } : { problem: 'wrongType' };
    case 'string':
      if (typeof value !== 'string') return { problem: 'wrongType' };
      return definition.options && !definition.options.includes(value) ? { problem: 'notAnOption' } : { value };
    case 'list':
      return Array.isArray(value) && value.every((item): item is string => typeof item === 'string')
        ? { value }
        : { problem: 'wrongType' };
  }
}

/**
 * Reads settings given by name (with or without `leadline.`). What is malformed is replaced by its default and
 * named in `faults`; nothing throws.
 */
export function readSettings(given: Readonly<Record<string, unknown>>): {
  readonly settings: Settings;
  readonly faults: readonly SettingFault[];
} {
  const faults: SettingFault[] = [];
  const values: Record<string, SettingValue> = {};
  for (const [name, definition] of Object.entries(settingDefinitions)) values[name] = definition.default;
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const name = key.replace(/^leadline\./u, '');
    const definition = Object.hasOwn(settingDefinitions, name) ? settingDefinitions[name as SettingName] : undefined;
    if (!definition) {
      faults.push({ name, problem: 'unknown' });
      continue;
    }
    const read = readValue(definition, value);
    if ('problem' in read) faults.push({ name, problem: read.problem });
    else values[name] = read.value;
  }
  // Every name has been filled from its own definition above, so the shape is that of Settings.
  return { settings: values as unknown as Settings, faults };
}

export const defaultSettings: Settings = readSettings({}).settings;
