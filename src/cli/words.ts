import type { RepositoryEvidence, UnreadReason } from '../engine/evidence/evidence';
import type { LogLineFault } from '../engine/records/logLine';
import type { SettingFault } from '../engine/settings/settings';
import type { StoreFailure } from '../app/ports';

export const commandNames = ['week', 'trend', 'explain', 'prompt', 'log', 'dive', 'people', 'visibility'] as const;
export type CommandName = (typeof commandNames)[number];

const seeHelp = 'See "leadline --help".';

/** Wrong words: what was wrong, and what to do. */
export const wrong = {
  noCommand: `Which command? One of ${commandNames.join(', ')}. ${seeHelp}`,
  command: (name: string) => `There is no command "${name}". It is one of ${commandNames.join(', ')}. ${seeHelp}`,
  option: (message: string) => `${message.split('. ')[0]?.replace(/\.$/u, '') ?? ''}. ${seeHelp}`,
  flagElsewhere: (flag: string, command: CommandName) =>
    `--${flag} does not go with "${command}". See "leadline ${command} --help".`,
  extra: (words: string, command: CommandName) =>
    `"${words}" was not expected after "${command}". See "leadline ${command} --help".`,
  timeZone: (text: string) => `"${text}" is no time zone. Write it like Europe/Paris.`,
  now: (text: string) =>
    `"${text}" is no moment. Write it with its offset, like 2024-03-08T16:00:00+01:00, or give --tz, too.`,
  week: (text: string) => `"${text}" is no week. Write it like 2024-W10.`,
  futureWeek: (week: string) => `${week} has not begun yet. Choose this week or an earlier one.`,
  weeks: (text: string, most: number) => `"${text}" is no number of weeks. Choose 1 to ${most}.`,
  format: (text: string) => `There is no format "${text}". Use --format markdown, or --json.`,
  jsonAndFormat: 'Choose --json or --format, not both.',
  variablesAndAnswer: 'Choose --variables or --answer, not both.',
  noFolder: (path: string) => `There is no folder at ${path}. Give --repo the path of a repository.`,
  settingsUnread: (path: string) => `The settings in ${path} cannot be read. It must be a file with one JSON object.`,
  notMe: (address: string) =>
    `Leadline counts only the person whose clone this is.\n${address} shares neither a .mailmap entry nor the name with it; confirm it with "These Are Me…" in the editor first.`,
  noData: (what: string) => `${what} needs a place to keep it: give --data DIR, or set LEADLINE_DATA.`,
  logLine: (fault: LogLineFault) => `${logFaults[fault]} Write it like "30m mentoring pairing on parser".`,
} as const;

const logFaults: Readonly<Record<LogLineFault, string>> = {
  noMinutes: 'How long was it?',
  noKind: 'Which kind was it: hands-on, review, mentoring, direction or integration? The word goes before the note.',
  tooLong: 'That is longer than a day of work.',
  notADay: 'There is no such day or time.',
  inTheFuture: 'That has not happened yet.',
  notOver: 'It would end after now: give the time it began, or a shorter length.',
};

export function noDataYet(folder: string): string {
  return `There is no data folder at ${folder} yet, so nothing you said is known.`;
}

/** What could not be read, and the nearest remedy. */
export const unreadWords: Readonly<Record<UnreadReason, string>> = {
  gitMissing: 'git was not found. Install it, or name it in the setting leadline.gitPath.',
  gitTooOld: 'git is too old; 2.25 or newer is needed.',
  notARepository: 'not a git repository.',
  dubiousOwnership:
    'git will not read it because somebody else owns the folder. If you trust it: git config --global --add safe.directory FOLDER',
  untrusted: 'not read, because this folder is not trusted.',
  virtual: 'not on this disk, so git cannot read it.',
  failed: 'git stopped before it was done. Nothing is shown rather than half a week; try again.',
  cancelled: 'stopped before it was done.',
};

/** Reasons after which figures would be half a truth. */
export const stopping: ReadonlySet<UnreadReason> = new Set<UnreadReason>([
  'gitMissing',
  'gitTooOld',
  'dubiousOwnership',
  'failed',
  'cancelled',
]);

/** Limits of a repository that was read, each in one line. */
export function limitWords(repository: RepositoryEvidence): string | undefined {
  if (repository.kind === 'unread') return undefined;
  if (repository.empty) return `${repository.label}: no commits yet.`;
  if (repository.partialClone) {
    return `${repository.label}: a partial clone. Only commit data is read; a look into files would fetch them.`;
  }
  if (repository.shallow) return `${repository.label}: a shallow clone. Earlier history and newcomers are not visible.`;
  return undefined;
}

export const storeWords: Readonly<Record<StoreFailure, string>> = {
  unwritable: 'Free it for writing, or name another with --data DIR: the data folder cannot be written.',
  full: 'The disk is full.',
  noDataFolder: 'There is no data folder.',
  noPrivateFolder: 'Lines about people are kept by the editor only.',
  unreadable: 'The file cannot be read.',
};

export function settingWords(faults: readonly SettingFault[]): string {
  const problems: Readonly<Record<SettingFault['problem'], string>> = {
    wrongType: 'has the wrong type',
    outOfRange: 'is out of range',
    notAnOption: 'is not one of its choices',
    unknown: 'is not known',
  };
  const named = faults.map(({ name, problem }) => `leadline.${name} ${problems[problem]}`);
  return `Some settings were not used: ${named.join('; ')}. Their defaults hold.`;
}

export const setAsideWords: Readonly<Record<string, string>> = {
  'records.tornLine': 'record lines torn off at their end',
  'records.badLine': 'record lines that cannot be read',
  'records.unknownType': 'records of a kind this version does not know',
  'records.newerVersion': 'records of a newer version',
  'records.unreadableFile': 'record files that cannot be opened',
};
