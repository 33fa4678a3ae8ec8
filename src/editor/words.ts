import type { Kind } from '../engine/kinds';
import type { IdentityReason, OfferReason } from '../engine/people/people';
import type { logTags } from '../engine/records/choices';
import type { LogLineFault } from '../engine/records/logLine';
import type { RecordOf } from '../engine/records/schema';
import { diveWords } from './diveWords';

/** What the editor's own parts say: messages, quick picks, status. Sentences about the week come from the engine. */

export { kindWords } from '../engine/kinds';

/** What each kind takes in, for somebody who has to choose one. */
export const kindNotes: Readonly<Record<Kind, string>> = {
  handsOn: 'building, debugging, spikes',
  review: 'reading and answering changes of others',
  mentoring: 'one-to-ones, pairing, coaching',
  direction: 'design, planning, hiring, alignment',
  integration: 'merging the work of others, releases',
};

export const laneWords = { team: 'Team', strategy: 'Strategy' } as const;
export const handWords = { support: 'Support', defend: 'Defend', inspire: 'Inspire', connect: 'Connect' } as const;

export const tagWords: Readonly<Record<(typeof logTags)[number], string>> = {
  contextPassed: 'Context passed on',
  visionTold: 'The picture was told',
  problem: 'What the problem is',
  solution: 'How it is solved',
  hiring: 'Hiring',
  alignment: 'Alignment',
  stakeholder: 'Stakeholders',
  joy: 'For joy',
};

export const reasonWords: Readonly<Record<RecordOf<'dive.started'>['reason'], string>> = {
  incident: 'An incident',
  spike: 'A spike',
  pairing: 'Pairing',
  learning: 'Learning',
  deadline: 'A deadline',
  'only-i-could': 'Something only I could do',
  joy: 'Joy',
  cover: 'Covering for somebody',
};

export const identityWords: Readonly<Record<IdentityReason, string>> = {
  configured: 'set in git for this folder',
  mailmap: 'joined by .mailmap',
  confirmed: 'confirmed by you',
  given: 'given on the command line',
};

export const offerWords: Readonly<Record<OfferReason, string>> = {
  sameName: 'the same name',
  noreplyForm: 'the host’s form of your account',
  sameLocalPart: 'the same name before the @',
};

export const logFaultWords: Readonly<Record<LogLineFault, string>> = {
  noMinutes: 'Begin with a time, such as 30m or 1h.',
  noKind: 'Name a kind: review, mentoring, direction, integration or coding.',
  tooLong: 'That is longer than a day of work.',
  notADay: 'That day or time does not exist.',
  inTheFuture: 'That lies in the future.',
  notOver: 'It would end after now. Give the time it began, or a shorter one.',
};

/** Why something cannot be kept, and what would do. */
export const refusalWords = {
  alreadyOver: 'A scene ends today or later. Nothing was started.',
  backwards: 'The last day comes before the first. Nothing was kept.',
  noLength: 'Hours that begin and end at the same time say nothing. Nothing was kept.',
} as const;

export const words = {
  name: 'Leadline',
  balanceTitle: 'Leadline: Balance',
  reviewTitle: 'Weekly Review',
  questionWaits: 'A question waits',
  noticeWaits: 'Something to look at',
  // Saving
  notSaved: 'Your last entry could not be saved. It is still in the box.',
  notSavedHere: 'Your last entry could not be saved. The words are still here.',
  tryAgain: 'Try again',
  copy: 'Copy',
  copied: 'Copied.',
  undo: 'Undo',
  undone: 'Taken back.',
  nothingToUndo: 'There is nothing to take back.',
  settingsIgnored: (names: string) => `Leadline could not use these settings, so their defaults are: ${names}.`,
  openSettings: 'Open Settings',
  folderIgnored: 'The data folder of Leadline must be an absolute path; the editor’s own storage is used.',
  promptFaults: (file: string, line: number, message: string, more: number) =>
    `${file}, line ${line}: ${message}${more === 0 ? '' : ` (and ${more} more)`}`,
  openFile: 'Open File',
  // Steps
  step: (title: string, at: number, of: number) => `${title} (${at}/${of})`,
  tooLong: (most: number) => `At most ${most} characters.`,
  optional: 'Optional. Enter leaves it empty.',
  // Answer a prompt
  answerTitle: 'Answer a Prompt',
  answerPlaceholder: 'Enter takes this question',
  everySecondWeek: 'Every Second Week',
  keepWeekly: 'Keep It Weekly',
  another: 'Another question',
  notThisKind: 'Not this kind',
  notThisKindNote: 'keeps this theme away for a while',
  skip: 'Skip',
  skipNote: 'free, and counted nowhere',
  writeLonger: 'Write it in an editor',
  writeLongerNote: 'several lines, as Markdown',
  answerHint: 'Escape leaves it as a draft.',
  answerBox: 'A sentence is plenty. It stays on this computer.',
  kept: (file: string) => `Kept in your journal, ${file}.`,
  open: 'Open',
  draftKept: 'Left as a draft.',
  keepAnswer: 'Keep Answer',
  keepAnswerHint: 'Write as much as you like, then run “Leadline: Keep Answer” or use the check mark above.',
  noAnswerHere: 'There is no answer being written here.',
  nothingTyped: 'Nothing was typed.',
  acceptTeam: (label: string) => `${label} brings questions of its own. They are asked only if you accept them.`,
  acceptTeamChanged: (label: string) =>
    `The questions of ${label} have changed. They rest until you accept them again.`,
  readThem: 'Read Them',
  accept: 'Accept',
  leaveOut: 'Leave Out',
  // Log
  logTitle: 'Log Leading Work',
  logPlaceholder: 'Choose, or type a line such as: 30m mentoring pairing on parser',
  again: (entry: string) => `${entry}, again`,
  correctOrDelete: 'Correct or delete an entry…',
  correctTitle: 'Correct an Entry',
  correctWhich: 'Which one? The last two weeks; older ones are corrected on the evidence page',
  correctHint: 'Choose what to change; nothing changes before “Keep it like this”',
  correctKeep: 'Keep it like this',
  deleteEntry: 'Delete this entry',
  corrected: (entry: string) => `Corrected: ${entry}.`,
  deletedEntry: (entry: string) => `Deleted: ${entry}.`,
  kind: 'Kind',
  length: 'How long',
  noneOfThese: 'None of these',
  undoLast: (entry: string) => `Undo: ${entry}`,
  entry: (minutes: string, kind: string) => `${minutes} of ${kind}`,
  minutes: (count: number) => `${count} min`,
  hours: (count: string) => `${count} h`,
  howLong: 'How long? Choose, or type 20, 45m, 1h30',
  logIt: 'Log it',
  when: 'When',
  now: 'Now',
  nowNote: 'it just ended',
  today: 'Today',
  todayNote: 'at some time',
  yesterday: 'Yesterday',
  aDay: 'A day…',
  aDayUnread: 'Say a day, such as tuesday or 2026-03-04, with at 10:30 if you like.',
  aDayAsk: 'A weekday or a date, such as tuesday, 2026-03-04, or yesterday at 10:30',
  lane: 'Team or Strategy',
  hand: 'Support, defend, inspire or connect',
  tag: 'Mark it as',
  tagHint: 'Context passed on, the picture told, problem or solution …',
  note: 'Note',
  noteAsk: 'A few words, for yourself',
  noted: (entry: string) => `${entry} noted.`,
  ...diveWords,
  // Identity
  meTitle: 'These Are Me',
  mePlaceholder: 'Tick the addresses that are yours; take a tick away to take one back',
  meOnlyOne: 'Only the address that git is set up with was found, and nobody who looks like you.',
  meNoGit: 'There is no history here to look for your addresses in.',
  commits: (count: number) => (count === 1 ? '1 commit' : `${count} commits`),
  meKept: 'Kept. The figures follow.',
  // Journal
  journalEmpty: 'There is nothing in your journal yet.',
  answerNow: 'Answer a Prompt',
  searchTitle: 'Search Journal',
  searchPlaceholder: 'Words to look for',
  week: (number: string, year: string) => `Week ${number}, ${year}`,
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  // Data
  exportTitle: 'Export My Data',
  exportPlaceholder: 'What goes along?',
  exportPlain: 'Without names',
  exportPlainNote:
    'no line about people; addresses, and names this clone or your lines know, are taken out. Read it before you share it',
  exportNames: 'With names',
  exportNamesNote: 'your words as they stand, for a machine of your own; lines about people are ticked next',
  exportPeople: 'Lines about people: tick what goes along. Nothing is ticked yet',
  exportSave: 'Export',
  exported: (records: number, files: number, left: number) =>
    `${records} records and ${files} journal files exported${left === 0 ? '' : `; ${left} lines left out`}.`,
  importOpen: 'Import',
  imported: (records: number, parts: number) => `${records} records and ${parts} journal entries added.`,
  unreadableExport: 'This file is no export of Leadline. Nothing was changed.',
  deleteAsk: 'Delete everything Leadline keeps?',
  deleteDetail: (folder: string) =>
    `Records, journal, claims and cache in ${folder}, whoever wrote them: every window and the command line. This cannot be undone.`,
  deleteYes: 'Delete',
  deleted: (files: number) => `${files} files deleted.`,
  notDone: 'That could not be done. Nothing was changed.',
  commandCopied: 'The command line is in the clipboard.',
  // Sensing
  sensingTitle: 'Count editor time?',
  sensingPlaceholder:
    'Minutes of typing, reading others’ changes and merging. Kept: start, length, kind, repository. Never names, contents or keys',
  sensingOn: 'Yes, count editor time',
  sensingOnNote: 'on this computer only; you can turn it off at any time',
  sensingOff: 'No',
  sensingOffNote: 'git, your log and your calendar still count',
  sensingIsOn: 'Editor time is counted.',
  sensingIsOff: 'Editor time is not counted.',
  tooFewWeeks: 'Too few weeks were seen to read a band from them.',
  shareTitle: 'Share Chosen Lines',
  sharePlaceholder: 'Tick what may leave; nothing is ticked yet',
  shareNames: 'Some of these lines hold a name or an address',
  shareWithout: 'Leave names out',
  shareWithoutNote: 'those this clone or your lines know; read the preview before you share it',
  shareWith: 'Let names stand',
  shareFor: 'For whom?',
  shareManager: 'My manager',
  shareCoach: 'A coach',
  shareMyself: 'Myself',
  shareAsk: 'What would you ask of them? Enter leaves it out',
  shareAskHeading: 'What I would ask of you',
  sharePride: (words: string) => `Proud of: ${words}`,
  shareHeading: (week: string) => `Week ${week}`,
  intention: (when: string, will: string) => `When ${when}, I will ${will}.`,
  visionTitle: 'Mark a Vision File',
  visionHint: 'In which file is the direction written down?',
  fileElsewhere: 'File elsewhere',
  notMine: 'Not mine',
  // Review
  whyTitle: 'Why This Number',
  whyPlaceholder: 'Which number?',
  // Folder
  gitPathAsk: 'Set “leadline.gitPath” to the full path of git.',
  dataAt: (folder: string) => `Your data are in ${folder}.`,
  chooseFolder: 'Choose a Folder…',
  reveal: 'Show Folder',
} as const;
