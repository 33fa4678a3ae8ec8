import type { SettingDefinition } from '../settings/definition';

/** Settings of what the editor may sense. Names are relative to `leadline.`. */
export const evidenceSettings = {
  'sensing.idleMinutes': {
    type: 'number',
    default: 5,
    minimum: 1,
    maximum: 30,
    scope: 'application',
    description: 'Minutes without a key, a scroll or a move after which editor time stops counting.',
    reason:
      'Eclipse Timekeeper waits five minutes, ActivityWatch three; a long change is read with minutes between two moves.',
  },
} as const satisfies Readonly<Record<string, SettingDefinition>>;
