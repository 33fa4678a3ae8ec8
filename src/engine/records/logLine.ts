import type { Kind } from '../kinds';
import { addDays, weekdayOf } from '../time/calendar';
import { isRealDay } from '../time/days';
import { instantOfLocal, isoInstant, localDayOf } from '../time/instants';
import { hourMs, minuteMs, type DayName, type Now } from '../time/now';
import { hands, lanes, logTags } from './choices';
import type { RecordBody } from './schema';

export type LogBody = Extract<RecordBody, { readonly type: 'log.added' }>;

export type LogLineFault = 'noMinutes' | 'noKind' | 'tooLong' | 'notADay' | 'inTheFuture';

export type LogLine =
  { readonly kind: 'read'; readonly body: LogBody } | { readonly kind: 'unread'; readonly fault: LogLineFault };

/** A working day and a night's travel; longer is a slip of the keys. */
const longestMinutes = 16 * 60;

/** What people call the kinds when they type. The first word that is one of these names the kind. */
const kindWords: Readonly<Record<string, Kind>> = {
  handson: 'handsOn',
  'hands-on': 'handsOn',
  coding: 'handsOn',
  code: 'handsOn',
  building: 'handsOn',
  h: 'handsOn',
  review: 'review',
  reviews: 'review',
  reviewing: 'review',
  r: 'review',
  mentoring: 'mentoring',
  mentor: 'mentoring',
  coaching: 'mentoring',
  pairing: 'mentoring',
  'one-to-one': 'mentoring',
  '1:1': 'mentoring',
  m: 'mentoring',
  direction: 'direction',
  design: 'direction',
  planning: 'direction',
  strategy: 'direction',
  hiring: 'direction',
  alignment: 'direction',
  meeting: 'direction',
  d: 'direction',
  integration: 'integration',
  integrating: 'integration',
  merging: 'integration',
  release: 'integration',
  i: 'integration',
};

/** Kind words that also say what it was, so that they stay as its tag. */
const tagWords: ReadonlySet<string> = new Set(['hiring', 'alignment']);
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * Reads a typed line such as `30m mentoring pairing on parser`: minutes and kind in any order before the note, then
 * optional `now`, `today`, `yesterday`, a weekday or a date, `at 10:30`, and `#team`, `#strategy`, `#support` …
 */
export function readLogLine(line: string, now: Now, dayStartHour: number): LogLine {
  const unread = (fault: LogLineFault): LogLine => ({ kind: 'unread', fault });
  const marks = [...line.matchAll(/(?:^|\s)#([\w-]+)/gu)].map((match) => match[1] ?? '');
  let words = line
    .replaceAll(/(?:^|\s)#[\w-]+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');

  const length = takeMinutes(words);
  if (!length) return unread('noMinutes');
  if (length.minutes > longestMinutes) return unread('tooLong');
  words = length.rest;
  const kindAt = words.findIndex((word) => Object.hasOwn(kindWords, word.toLowerCase()));
  const kindWord = words[kindAt]?.toLowerCase() ?? '';
  const kind = kindWords[kindWord];
  // Only before the note begins: "30m mentoring code of the parser" is mentoring, and so is "30m on Monday mentoring".
  if (kind === undefined || words.slice(0, kindAt).some((word) => !isTimeWord(word))) return unread('noKind');
  words = words.filter((_, index) => index !== kindAt);

  const today = dayOf(now, dayStartHour);
  const when = takeWhen(words, today, now, length.minutes);
  if (typeof when === 'string') return unread(when);
  if (when.day > today || (when.startsAt ?? 0) > now.instant) return unread('inTheFuture');
  const note = when.rest.join(' ');
  const lane = lanes.find((name) => marks.includes(name));
  const hand = hands.find((name) => marks.includes(name));
  const mark = marks.find((one) => one !== lane && one !== hand);
  const tag = mark === undefined ? (tagWords.has(kindWord) ? kindWord : undefined) : tagOf(mark);
  return {
    kind: 'read',
    body: {
      type: 'log.added',
      kind,
      minutes: length.minutes,
      day: when.day,
      ...(when.startsAt === undefined ? {} : { startsAt: isoInstant(when.startsAt) }),
      ...(lane === undefined ? {} : { lane }),
      ...(hand === undefined ? {} : { hand }),
      ...(tag === undefined ? {} : { tag }),
      ...(note === '' ? {} : { note }),
    },
  };
}

/** `#context-passed` and `#contextpassed` are `contextPassed`; a word of the user's own stays as it is. */
function tagOf(mark: string): string {
  const plain = mark.replaceAll('-', '').toLowerCase();
  return logTags.find((name) => name.toLowerCase() === plain) ?? mark;
}

/** `30m`, `30 min`, `1h`, `1.5h`, `1h30`, `1h 30m`, `90` as the first words of the line, or right after the kind. */
function takeMinutes(words: readonly string[]): { readonly minutes: number; readonly rest: string[] } | undefined {
  for (const at of [0, 1]) {
    const joined = `${words[at] ?? ''} ${words[at + 1] ?? ''}`.toLowerCase();
    const rest = (taken: number): string[] => words.filter((_, index) => index < at || index >= at + taken);
    const both =
      /^(?<hours>\d{1,2}(?:[.,]\d{1,2})?) ?h(?:ours?|rs?)? ?(?:(?<more>\d{1,2}) ?(?:m|min|mins|minutes)?)?$/u.exec(
        joined.trim(),
      );
    const first = (words[at] ?? '').toLowerCase();
    const one = /^(?<hours>\d{1,2}(?:[.,]\d{1,2})?)h(?:ours?|rs?)?(?<more>[0-5]\d?)?m?$/u.exec(first);
    const hours = both?.groups
      ? { groups: both.groups, taken: 2 }
      : one?.groups
        ? { groups: one.groups, taken: 1 }
        : undefined;
    if (hours) {
      const minutes =
        Math.round(Number((hours.groups['hours'] ?? '0').replace(',', '.')) * 60) + Number(hours.groups['more'] ?? 0);
      return minutes > 0 ? { minutes, rest: rest(hours.taken) } : undefined;
    }
    const short = /^(\d{1,4})(?:m|min|mins|minutes)?$/u.exec(first);
    if (short) {
      const spelled = /^(?:m|min|mins|minutes)$/u.test((words[at + 1] ?? '').toLowerCase()) && /^\d+$/u.test(first);
      const minutes = Number(short[1]);
      // "review 3 pages": a small bare number counts something else.
      if (!spelled && /^\d$/u.test(first)) continue;
      return minutes > 0 ? { minutes, rest: rest(spelled ? 2 : 1) } : undefined;
    }
  }
  return undefined;
}

interface When {
  readonly day: DayName;
  readonly startsAt: number | undefined;
  readonly rest: readonly string[];
}

function isTimeWord(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    ['now', 'today', 'yesterday', 'on', 'at', 'last', ...weekdays].includes(plain) ||
    /^\d{4}-\d{2}-\d{2}$|^\d{1,2}:\d{2}$/u.test(plain)
  );
}

/** Time words stand before the note or at its very end; inside it they are part of what was said. */
function takeWhen(words: readonly string[], today: DayName, now: Now, minutes: number): When | LogLineFault {
  let head = 0;
  while (head < words.length && isTimeWord(words[head] ?? '')) head += 1;
  let tail = words.length;
  while (tail > head && isTimeWord(words[tail - 1] ?? '')) tail -= 1;
  const said = [...words.slice(0, head), ...words.slice(tail)].map((word) => word.toLowerCase());
  let day = today;
  let startsAt = said.includes('now') ? now.instant - minutes * minuteMs : undefined;
  for (const word of said) {
    const weekday = weekdays.indexOf(word);
    if (word === 'yesterday') day = addDays(today, -1);
    else if (weekday >= 0) day = addDays(today, -((weekdayOf(today) - weekday - 1 + 7) % 7));
    else if (/^\d{4}-/u.test(word)) {
      if (!isRealDay(word)) return 'notADay';
      day = word;
    }
  }
  const time = said.find((word) => /^\d{1,2}:\d{2}$/u.test(word));
  if (time !== undefined) {
    startsAt = instantOf(day, time, now.timeZone);
    if (startsAt === undefined) return 'notADay';
  }
  return { day, startsAt, rest: words.slice(head, tail) };
}

function dayOf({ instant, timeZone }: Now, dayStartHour: number): DayName {
  return localDayOf(instant - dayStartHour * hourMs, timeZone);
}

function instantOf(day: DayName, time: string, timeZone: string): number | undefined {
  const [hour = NaN, minute = NaN] = time.split(':').map(Number);
  try {
    return instantOfLocal(day, hour, minute, timeZone);
  } catch {
    return undefined;
  }
}
