import type { LeftOut } from '../../engine/evidence/calendar/event';

export const calendarWords = {
  title: 'Import Calendar File',
  open: 'Read This File',
  rules: 'Which meetings are which kind of work? Asked once; titles are dropped afterwards',
  rule: (pattern: string) => `Meetings with “${pattern}”`,
  leaveOut: 'left out',
  examples: (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`),
  other: 'Everything else stays out until you file it',
  unreadable:
    'This is not a calendar file. Export your calendar as iCalendar (.ics) and choose that file. Nothing was changed.',
  tooLarge:
    'This file is larger than 50 MB. Export a shorter stretch of your calendar; the last 90 days are enough. Nothing was changed.',
  notOpened: 'The file could not be opened. Nothing was changed.',
  another: 'Choose Another…',
  nothing: 'No meeting of this file falls into the weeks that are counted.',
  done: (meetings: { readonly added: number; readonly changed: number; readonly removed: number }, left: number) =>
    `${meetingsDone(meetings)}; ${left} left out. Titles were not kept.`,
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
  return [`${added === 1 ? 'One meeting was' : `${added} meetings were`} added`, ...more].join(', ');
}
