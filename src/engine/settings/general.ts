import type { SettingDefinition } from './definition';

/** Settings that belong to no single step. Names are relative to `leadline.`. */
export const generalSettings = {
  dayStartHour: {
    type: 'number',
    default: 4,
    minimum: 0,
    maximum: 12,
    scope: 'application',
    description: 'The hour at which your day starts. Work after midnight belongs to the evening before.',
    reason: 'At four in the morning almost nobody is in the middle of a piece of work.',
  },
  firstWeekday: {
    type: 'string',
    default: 'monday',
    options: ['monday', 'sunday', 'saturday'],
    scope: 'application',
    description: 'The weekday a week starts with on screen. Weeks are counted as ISO weeks either way.',
    reason: 'ISO 8601 weeks start on Monday.',
  },
  dataFolder: {
    type: 'string',
    default: '',
    scope: 'machine',
    description: 'Folder for your records and journal. Empty: the storage folder of the editor.',
    reason: 'A folder of your own can be plain, synced, or a private git repository.',
  },
  singleKeys: {
    type: 'boolean',
    default: true,
    scope: 'application',
    description: 'Single keys in the Balance view, such as R to log 30 minutes of review.',
    reason: 'WCAG 2.1.4 asks for a way to turn single-character shortcuts off.',
  },
  showMessages: {
    type: 'boolean',
    default: true,
    scope: 'application',
    description: 'Allow one quiet information message when leading seems to give way to coding.',
    reason: 'The view and the status bar always say it; the message is for those who look at neither.',
  },
  gitPath: {
    type: 'string',
    default: '',
    scope: 'machine',
    description: 'Absolute path of the git program. Empty: the one the editor uses, else the one on the PATH.',
    reason: 'A repository must not be able to name the program that reads it.',
  },
  weeksOfHistory: {
    type: 'number',
    default: 26,
    minimum: 9,
    maximum: 520,
    scope: 'application',
    description: 'How many weeks of git history are read.',
    reason: 'Half a year shows a change of role; nine weeks are the least that gives an own baseline.',
  },
} as const satisfies Readonly<Record<string, SettingDefinition>>;
