import type { Source } from '../../engine/kinds';
import type { RecordOf } from '../../engine/records/schema';
import type { PageName } from '../../protocol/review';
import type { ShiftName } from '../../protocol/review-map';

/** The words of the Weekly Review panel: its week, its evidence and its tuner. */

export const pageWords: Readonly<Record<PageName, string>> = {
  week: 'The week',
  evidence: 'Evidence',
  tuner: 'Tune your week',
  map: 'Your map',
  team: 'Your team',
  journey: 'The journey',
};

export const sourceLabels: Readonly<Record<Source, string>> = {
  measured: 'measured in editor',
  estimated: 'estimated from git',
  said: 'said by you',
  calendar: 'calendar',
};

export const reviewWords = {
  pages: 'Pages',
  undo: 'Undo the last entry',
  undone: 'Kept.',
  notSaved: 'Your last entry could not be saved. It is still in its box.',
  retry: 'Try again',
  loading: 'Reading history…',
  numberBetween: (min: string, max: string) => `From ${min} to ${max}.`,
  wordsNeeded: 'A few words, please.',
  week: (number: string, dates: string) => `Week ${number}, ${dates}`,
  before: 'Week before',
  after: 'Week after',
  export: 'Export Markdown',
  share: 'Share chosen lines…',
  tellTeam: 'Tell my team…',
  table: 'Show as table',
  low: 'Low',
  middle: 'Middle',
  high: 'High',
  band: 'Band',
  bandSpan: (low: string, high: string) => `${low} to ${high}`,
  none: '–',
  // Done without you
  withoutYou: 'Done without you',
  withoutYouNote: 'Reached this week with no commit of yours in it.',
  // Pride and what falls due
  pride: 'Proud of others',
  prideNote: 'What somebody else did well this week, in your words. It stays on this computer.',
  prideField: 'What are you proud of?',
  prideExample: 'the release went out while I was away',
  prideKeep: 'Keep',
  prideRemove: (words: string) => `Remove: ${words}`,
  remove: 'Remove',
  comesUp: 'Comes up this week',
  comesUpNote: 'Each of these is said in this week alone.',
  goTo: (page: string) => `Open ${page}`,
  // Day by day
  days: 'Day by day',
  daysNote: 'Hours seen per day; the hatched part is stated time not seen here.',
  daysOpen: 'Most of the week is open.',
  off: 'off',
  dayOff: 'day off',
  daySeen: (day: string, hours: string, span: string) => `${day}: ${hours} hours seen, ${span}`,
  day: 'Day',
  together: 'Together',
  key: 'Key',
  keyOpen: 'open: not seen here',
  keyRange: 'low to high',
  // Five kinds
  kinds: 'Five kinds',
  kindsNote: 'This week against the bands that held in it. Every row opens its evidence.',
  kind: 'Kind',
  hours: 'Hours',
  stands: 'Where it stands',
  source: 'Source',
  why: 'Why?',
  whyLabel: (kind: string) => `Why this number: ${kind}`,
  // Soundings
  soundings: (count: string) => `Soundings, ${count} weeks`,
  soundingsNote: 'Hands-on hours, deeper is more. The shaded strip is the band you chose at the time.',
  weekShort: (number: string) => `W${number}`,
  weekColumn: 'Week',
  keyBand: 'band you chose',
  keyCommits: 'from commits only, wider',
  keyScene: 'scene',
  keyPivot: 'pivot you noted',
  keyGap: 'gap: nothing seen',
  scene: (name: string) => `Scene: ${name.toLowerCase()}`,
  sounding: (week: string, hours: string, span: string) => `Week ${week}: about ${hours} hours, ${span}`,
  soundingGap: (week: string) => `Week ${week}: nothing seen`,
  soundingBand: (band: string) => `, band ${band}`,
  marksColumn: 'Marks',
  sceneSpan: (name: string, from: string, to: string) => `${name}, ${from} to ${to}`,
  scenesSaid: (list: string) => ` Scenes: ${list}.`,
  pivotsSaid: (list: string) => ` Pivots: ${list}.`,
  // Lanes and hands
  lanes: 'Two lanes',
  lanesNote: 'What you did for the people, and for where things go.',
  team: 'Team',
  strategy: 'Strategy',
  nothingNoted: 'nothing noted',
  hands: 'Four hands',
  handsNote: 'Acts noted or seen. An empty hand is not a fault.',
  handNames: { support: 'Support', defend: 'Defend', inspire: 'Inspire', connect: 'Connect' },
  // Areas
  areas: 'Where the hands-on hours went',
  areasNote:
    'Who else knows an area is in your words, listed by name. It stays on this computer and leaves it only where you tick it.',
  area: 'Area',
  yourHours: 'Your hours',
  whoElse: 'Who else knows it',
  action: 'Action',
  edit: 'Edit',
  editLabel: (area: string) => `Edit who else knows ${area}`,
  gapNobody: 'gap: nobody noted yet',
  // Answers, felt, intention
  answers: 'Answered this week',
  worksForMe: 'Works for me',
  worksForMeLabel: (question: string) => `Works for me, keep it in the playbook: ${question}`,
  felt: 'How did the week feel?',
  feltNote: 'One word for you, beside the hours. Nothing is worked out from it.',
  feltNames: { light: 'light', steady: 'steady', full: 'full', heavy: 'heavy' },
  tally: 'Fill the open hours by hand',
  tallyNote:
    'About 20 seconds: it begins with the middle of what is known. Change what was more, as you would tell a friend; only what is not seen yet is added.',
  tallyLabel: (kind: string) => `${kind}, hours`,
  tallyBelow: (known: string) =>
    `${known} are known: a lower number takes nothing away. Open the evidence to strike something out.`,
  tallyKeep: 'Keep this tally',
  intention: 'One intention for next week',
  lastIntention: (when: string, will: string) => `Last week you wrote: “When ${when}, I will ${will}”.`,
  howDidItGo: 'How did it go?',
  came: { yes: 'it worked', partly: 'partly', no: 'it did not', noCue: 'the cue never came' },
  when: 'When',
  will: 'I will',
  keepIntention: 'Keep for next week',
  leaveEmpty: 'Leave it empty',
  // Not visible
  notVisible: 'What is not visible here',
  // Thin and empty
  clearer: 'What would make next week clearer',
  clearerSensing: 'Count editor time:',
  clearerSensingAct: 'turn it on',
  clearerCalendar: 'Read a calendar file, titles dropped after sorting:',
  clearerCalendarAct: 'choose a file…',
  clearerTally: 'Fill the open hours by hand, about 20 seconds:',
  clearerTallyAct: 'end-of-week tally',
  allTheSame: 'A question all the same',
  emptyNote:
    'Leadline was not installed yet, or the folder was not open. Older weeks can be read from git alone; they will be shown as wide ranges.',
  readFromGit: 'Read this week from git',
  thisWeek: 'Go to this week',
  // Evidence
  evidenceOf: (kind: string, dates: string) => `${kind}, ${dates}`,
  copyText: 'Copy as text',
  whyNumber: (mid: string, low: string, high: string) => `Why ${mid}, and why somewhere between ${low} and ${high}?`,
  whyExact: (mid: string) => `Why ${mid}?`,
  whyNothing: 'Nothing was seen here.',
  evidenceNote:
    'Editor time is known to within minutes. Commits only show that work happened before them, so they widen the range.',
  addsUp: 'How it adds up',
  exact: 'exact',
  restsOn: 'What it rests on',
  restsOnNothing: 'No evidence of this kind was seen.',
  evidenceKeys: 'Up and Down move between lines; F files a line elsewhere, S strikes it out or puts it back.',
  leftOut: 'Left out on purpose',
  addsNothing: 'adds 0',
  fileElsewhere: 'File elsewhere…',
  strike: 'Strike out',
  putBack: 'Put back',
  filedByYou: 'filed here by you',
  struckOn: (date: string, was: string) => `struck out by you on ${date}; was ${was}`,
  didStrike: (title: string) => `Struck out: ${title}`,
  didPutBack: (title: string) => `Put back: ${title}`,
  backToWeek: 'Back to the week',
} as const;

export const shiftWords: Readonly<Record<ShiftName, readonly [from: string, to: string]>> = {
  ownArea: ['working in one area', 'leading people who each have an area'],
  coached: ['being coached by others', 'motivating, coaching and mentoring'],
  recruiting: ['joining a team others recruited', 'hiring and bringing people in'],
  discovery: ['discovery in one area', 'driving and aligning discovery across teams'],
  goals: ['setting specific goals', 'setting the strategy others align theirs with'],
  analysis: ['analysing data for one product', 'alignment on analytics that are shared'],
  frameworks: ['using the frameworks given', 'driving for excellence in the team'],
};

export const skillWords: Readonly<Record<RecordOf<'skill.set'>['state'], string>> = {
  fit: 'fit',
  stretch: 'stretch',
  gap: 'gap',
};

export const mitigationWords = {
  pair: 'pair on it',
  train: 'train',
  document: 'write it down',
  reScope: 're-scope',
  hire: 'hire',
  accept: 'accept it',
} as const;
