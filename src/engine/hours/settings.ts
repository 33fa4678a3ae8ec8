import type { SettingDefinition } from '../settings/definition';
import { allowanceSettings } from './allowanceSettings';

export const hoursSettings = {
  'hours.dayCap': {
    type: 'number',
    default: 9,
    minimum: 1,
    maximum: 24,
    scope: 'application',
    description: 'The most hours that commits alone may give to one day.',
    reason: 'Long days of commits are mostly rebases and batches. 8, 9 and 10 hours fit measured days equally well.',
  },
  ...allowanceSettings,
} as const satisfies Readonly<Record<string, SettingDefinition>>;
