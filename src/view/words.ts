import type { PresetName } from '../engine/balance/bands';
import type { GapAnswer } from '../engine/records/choices';
import type { RecordOf } from '../engine/records/schema';
import type { ActionName, BalanceState, RepositoryCard, Trouble } from '../protocol/snapshot';
import type { Format } from './format';

/** Every word of the Balance view that the engine does not say. Calm, plain, facts before a question. */

export { kindWords } from '../engine/kinds';

/** Single keys, where the user has left them on. */
export const kindKeys = { review: 'R', mentoring: 'M', direction: 'D', integration: 'I' } as const;
export const pullKey = 'P';

export const stateWords: Readonly<Record<BalanceState, string>> = {
  loading: 'Reading history…',
  unset: 'Not tuned yet',
  learning: 'Learning your week',
  partial: 'Partial view',
  surface: 'At the surface',
  wading: 'Wading',
  diving: 'Diving',
  declared: 'Deliberate dive',
};

export const presetWords: Readonly<Record<PresetName, readonly [name: string, note: string]>> = {
  steppingUp: ['Stepping up', 'acting lead, first months'],
  techLeadSmall: ['Tech lead, small team', '2–5 people'],
  techLeadLarge: ['Tech lead, larger team', '6–9 people'],
  techLeadManager: ['Tech-lead manager', 'up to 5 reports'],
  engineeringManager: ['Engineering manager', '6–8 people'],
  director: ['Lead of leads', 'managers report to you'],
  staff: ['Staff engineer', 'leading without reports'],
  maintainer: ['Maintainer', 'of an open project'],
};

export const sceneWords: Readonly<Record<RecordOf<'scene.started'>['scene'], string>> = {
  steady: 'Steady',
  launch: 'Launch',
  incidentSeason: 'Incident season',
  newTeam: 'New team',
  newcomerJoining: 'Newcomer joining',
};

export const reasonWords: Readonly<Record<RecordOf<'dive.started'>['reason'], string>> = {
  incident: 'an incident',
  spike: 'a spike',
  pairing: 'pairing',
  learning: 'learning',
  deadline: 'a deadline',
  'only-i-could': 'something only you could do',
  joy: 'joy',
  cover: 'covering for somebody',
};

export const actionWords: Readonly<Record<ActionName, string>> = {
  setBox: 'Set a box',
  seeWhatWaits: 'See what waits',
  notNow: 'Not now',
  seeEvidence: 'See the evidence',
  turnOnSensing: 'Count editor time',
  importCalendar: 'Read a calendar file…',
  openRepository: 'Open a repository',
  useOwnWeek: 'Use my own week as the band',
  confirmIdentities: 'These are me…',
  openTuner: 'Tune your week',
};

/** Said to the ear where the short words need their question beside them. */
export const actionLabels: Partial<Readonly<Record<ActionName, string>>> = {
  setBox: 'Set a box: this one is deliberate',
  notNow: 'Not now: nothing more about this for seven days',
};

export const words = {
  title: 'Leadline: Balance',
  depth: 'Depth',
  facts: 'Facts',
  notices: 'Notes',
  handsOn: 'hands-on',
  seenSoFar: 'seen so far',
  between: 'between',
  youChose: 'you chose',
  preset: 'preset',
  notActive: (band: string) => `${band}, not active`,
  scene: 'scene',
  sceneUntil: (scene: string, day: string) => `${scene}, until ${day}`,
  kinds: 'Hours by kind, last 7 days',
  notSeen: 'not seen',
  stated: (hours: string) => `Your stated week, ${hours}`,
  seen: (hours: string) => `${hours} seen`,
  open: (hours: string) => `${hours} open, not seen here`,
  notVisible: 'Not visible: ',
  moreNotVisible: (count: number) => `${count} more not visible here`,
  asOf: (time: string) => `As of ${time}.`,
  questionToday: 'Question for today',
  questionWeek: 'Question for this week',
  another: 'Another',
  anotherLabel: 'Show another question',
  notThisKind: 'Not this kind',
  notThisKindLabel: 'Not this kind: show no more questions like it',
  fromRepository: (label: string) => `from this repository: ${label}`,
  placeholder: 'A sentence is plenty. It stays on this computer.',
  keep: 'Keep answer',
  skip: 'Skip',
  kept: 'Kept. Your answers are in the weekly review.',
  openReview: 'Open the weekly review',
  log: 'Log 30 minutes',
  other: 'Other…',
  logBefore: 'Log 30 minutes of ',
  noted: (minutes: number, kind: string) => `${minutes} min of ${kind} noted.`,
  undo: 'Undo',
  feltPull: 'Felt the pull…',
  feltPullLabel: 'Felt the pull… note it, and what pulled',
  gap: (from: string, to: string) => `${from} to ${to} is open. What was it?`,
  named: (from: string, to: string, answer: GapAnswer) =>
    answer === 'skip' ? `${from} to ${to} stays open.` : `${from} to ${to}: ${words.gapAnswers[answer]}.`,
  gapAnswers: { review: 'review', oneToOne: 'one-to-one', meeting: 'meeting', break: 'break', skip: 'skip' },
  boxUntil: (time: string) => `until ${time}`,
  boxFor: 'for',
  boxHours: (hours: string, band: string) => `${hours} of ${band}`,
  boxQuiet: 'No notices until then. The hours count as usual.',
  boxOver: (time: string) => `The box ended at ${time}.`,
  boxLabel: (from: string, to: string, used: string) => `Box from ${from} to ${to}, ${used} used`,
  finishNow: 'Finish now',
  finish: 'Finish',
  extend: (time: string) => `Extend once, to ${time}`,
  handOver: 'Hand over…',
  aboutNotice: 'About this notice…',
  learning: (day: number, of: number, until: string) =>
    `Working day ${day} of ${of}. No notices before ${until}; until then this view only shows where you are.`,
  learningLabel: (day: number, of: number) => `Working day ${day} of ${of}`,
  lede: 'Leadline shows how deep you have gone into implementation, and how much of your week it can see.',
  privacy: 'It reads git in this folder, on this computer. Nothing is sent anywhere, and it counts only you.',
  whereDoYouStand: 'Where do you stand?',
  myWeekHas: 'My week has',
  hoursUnit: 'hours',
  start: 'Start with this band',
  adjust: 'Adjust all five…',
  norm: 'A common starting point, not a norm. Change it whenever you like.',
  handsOnBand: (band: string) => `${band} hands-on`,
  noLine: 'No line to lower',
  editorOnly: 'Use editor time only',
  stillCounts: 'What you log and your calendar still count.',
  keys: 'Keys in this view',
  keyList: [
    [
      'R M D I',
      'log 30 minutes of review, mentoring, direction, integration; the same key again within 5 seconds adds 30',
    ],
    ['U', 'undo the last entry'],
    ['P', 'note that you felt the pull to build'],
    ['Q', 'go to the question'],
    ['E', 'open the evidence of the row in focus'],
    ['Ctrl or Cmd + Enter', 'keep the answer'],
    ['?', 'show or hide this list'],
  ],
  keysOff: 'Single keys can be turned off in the settings.',
  close: 'Close',
  stateNow: (state: string) => `Now: ${state}.`,
} as const;

/** What a folder's condition means and what helps, one sentence each. */
export function conditionWords(card: RepositoryCard, format: Format, asOf: string): string | undefined {
  switch (card.condition) {
    case 'read':
      return undefined;
    case 'empty':
      return 'This repository has no commits yet. What you log and your calendar count already.';
    case 'shallow':
      return card.since === null
        ? 'This clone holds only part of the history, so older weeks are not shown.'
        : `This clone holds only part of the history, so weeks before ${format.day(card.since)} are not shown.`;
    case 'partialClone':
      return 'This clone fetches file contents on demand. Only commit times and messages are read here, so that nothing is fetched.';
    case 'gitMissing':
      return 'Git was not found on this computer. What you log still counts.';
    case 'gitTooOld':
      return `Git ${card.detail} is too old to be read here; it takes 2.25 or later. What you log still counts.`;
    case 'notARepository':
      return 'This folder has no git history, so hands-on time cannot be sounded here.';
    case 'dubiousOwnership':
      return 'This folder belongs to another user, so git will not read it. If you trust it, add it to safe.directory in your own git settings.';
    case 'untrusted':
      return 'This folder is not trusted, so git is not run here.';
    case 'virtual':
      return 'This folder is not on a disk git can reach. What you log still counts.';
    case 'failed':
      return `The history could not be read just now. Numbers are from ${format.time(asOf)}.`;
    case 'cancelled':
      return `Reading the history was stopped. Numbers are from ${format.time(asOf)}.`;
  }
}

export const conditionActions = {
  setGitPath: 'Set the path…',
  manageTrust: 'Manage trust',
  retry: 'Try again',
  showLog: 'Show the log',
  openRepository: 'Open a repository',
  copyUnsaved: 'Copy',
  confirmIdentities: 'These are me…',
  importCalendar: 'Choose another…',
  openSettings: 'Open settings',
} as const;

export function troubleWords(trouble: Trouble, format: Format, asOf: string): string {
  switch (trouble.kind) {
    case 'storeNotWritable':
      return trouble.unsaved
        ? 'Your last entry could not be saved. It is still in the box.'
        : 'The data folder cannot be written to. Nothing is lost, but nothing new is kept.';
    case 'historyFailed':
      return `The history could not be read just now. Numbers are from ${format.time(asOf)}.`;
    case 'calendarUnreadable':
      return 'The calendar file could not be read. Nothing was changed.';
    case 'twoIdentities':
      return trouble.addresses === 2 ? 'Two addresses look like you.' : `${trouble.addresses} addresses look like you.`;
    case 'oldFetch':
      return trouble.days === 1
        ? 'The last fetch is a day old; nothing is said about waiting branches.'
        : `The last fetch is ${trouble.days} days old; nothing is said about waiting branches.`;
    case 'settingsIgnored':
      return `These settings could not be used, so their defaults are: ${trouble.names.join(', ')}.`;
    case 'linesSetAside':
      return trouble.count === 1
        ? 'One line of your records could not be read. It is kept and not counted.'
        : `${trouble.count} lines of your records could not be read. They are kept and not counted.`;
  }
}
