import type { LeftOut } from '../../engine/evidence/calendar/event';

export const calendarWords = {
  title: 'Import Calendar File',
  open: 'Read This File',
  what: 'What would you like to do?',
  chooseFile: 'Read a Calendar File…',
  changeRules: 'Change My Rules…',
  ruleCount: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
  rules: 'Which meetings are which kind of work? Asked once; titles are dropped afterwards',
  rule: (pattern: string) => `Meetings with “${pattern}”`,
  leaveOut: 'Left out',
  examples: (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`),
  titles: 'No rule names these meetings. File the ones that are work; titles are shown here only and never kept',
  leaveRest: 'Leave the rest out for now',
  pattern: 'These words are kept as a rule, nothing else of the title. Leave names of people out.',
  patternMisses: (title: string) => `These words are not in “${title}”.`,
  whichRule: 'Which rule? A change counts from the next import on',
  forget: 'Forget this rule',
  forgetNote: 'asked again when a file needs it',
  changed: (pattern: string, kind: string) =>
    `Meetings with “${pattern}”: ${kind}. Import the file again for those that are known already.`,
  forgotten: (pattern: string) =>
    `The rule for “${pattern}” is forgotten. What was imported stays until the next import.`,
  fileOthers: 'File the Others…',
  takeOut: 'Take Them Out',
  unreadable:
    'This is not a calendar file. Export your calendar as iCalendar (.ics) and choose that file. Nothing was changed.',
  tooLarge:
    'This file is larger than 50 MB. Export a shorter stretch of your calendar; the last 90 days are enough. Nothing was changed.',
  notOpened: 'The file could not be opened. Nothing was changed.',
  another: 'Choose Another…',
  nothing: 'No meeting of this file falls into the weeks that are counted.',
  done: (meetings: { readonly added: number; readonly changed: number; readonly removed: number }, byRule: number) =>
    `${meetingsDone(meetings)}${byRule === 0 ? '' : `, ${byRule} left out by your rules`}. Titles were not kept.`,
  withoutRule: (count: number) =>
    count === 1 ? 'One meeting that no rule names stays out.' : `${count} meetings that no rule names stay out.`,
  missing: (count: number) =>
    count === 1
      ? 'One meeting of an earlier import is not in this file.'
      : `${count} meetings of earlier imports are not in this file.`,
  takenOut: (count: number) => (count === 1 ? 'One meeting was taken out.' : `${count} meetings were taken out.`),
  notCounted: leftOutWords,
  entriesUnread: (count: number) =>
    count === 1 ? 'One entry could not be read.' : `${count} entries could not be read.`,
  partsUnread: (count: number) =>
    count === 1
      ? 'One other part of the file makes no sense and was set aside.'
      : `${count} other parts of the file make no sense and were set aside.`,
  cutShort: 'The file ends early; export it again to have the rest.',
} as const;

/** Titles left out are counted elsewhere, unread entries have words of their own. */
const leftOutNames: Readonly<Record<Exclude<LeftOut, 'unreadable'>, string>> = {
  allDay: 'whole days and longer',
  cancelled: 'called off',
  declined: 'declined',
  free: 'time kept free',
  noLength: 'without a length',
};

/** Why entries are no meetings, each with its number; `undefined` where all are. */
function leftOutWords(leftOut: Readonly<Record<LeftOut, number>>): string | undefined {
  const named = Object.entries(leftOutNames).flatMap(([why, words]) => {
    const count = leftOut[why as keyof typeof leftOutNames];
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return named.length === 0 ? undefined : `Not counted: ${named.join(', ')}.`;
}

function meetingsDone({
  added,
  changed,
  removed,
}: {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}): string {
  const more = [
    ...(changed === 0 ? [] : [`${changed} moved or changed`]),
    ...(removed === 0 ? [] : [`${removed} called off`]),
  ];
  if (added + changed + removed === 0) return 'No meeting is new or changed';
  return [`${added === 1 ? 'One meeting was' : `${added} meetings were`} added`, ...more].join(', ');
}
