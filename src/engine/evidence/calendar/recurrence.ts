import { readWallTime, type WallTime } from './wallTime';

export type Frequency = 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** How a meeting is repeated: an RRULE of RFC 5545, 3.3.10. Absent parts are empty. */
export interface Recurrence {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | undefined;
  readonly until: WallTime | undefined;
  /** 1 is Monday. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly Weekday[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly positions: readonly number[];
}

export interface Weekday {
  /** 1 is Monday. */
  readonly day: number;
  /** The how many of its month or year, from the end when negative; 0 for each. */
  readonly place: number;
}

const frequencies: readonly Frequency[] = ['MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `FREQ=WEEKLY;BYDAY=MO`. Throws a RangeError where the rule makes no sense; every second nobody meets. */
export function readRecurrence(text: string, zone: string | undefined): Recurrence {
  const parts = new Map(
    text
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return [part.slice(0, Math.max(at, 0)), part.slice(at + 1)];
      }),
  );
  const frequency = frequencies.find((name) => name === parts.get('FREQ'));
  if (!frequency || parts.has('BYSECOND')) throw new RangeError('no such rule');
  const numbers = (name: string, least: number, most: number): readonly number[] =>
    parts
      .get(name)
      ?.split(',')
      .map((part) => numberIn(part, least, most)) ?? [];
  const until = parts.get('UNTIL');
  const count = parts.get('COUNT');
  return {
    frequency,
    // Some programs write 0 and mean 1.
    interval: Math.max(1, numberIn(parts.get('INTERVAL') ?? '1', 0, Number.MAX_SAFE_INTEGER)),
    count: count === undefined ? undefined : numberIn(count, 0, Number.MAX_SAFE_INTEGER),
    until: until === undefined ? undefined : known(readWallTime(until, zone)),
    weekStart: weekdayNumber(parts.get('WKST') ?? 'MO'),
    months: numbers('BYMONTH', 1, 12),
    weeks: numbers('BYWEEKNO', -53, 53),
    yearDays: numbers('BYYEARDAY', -366, 366),
    monthDays: numbers('BYMONTHDAY', -31, 31),
    weekdays: parts.get('BYDAY')?.split(',').map(weekdayOf) ?? [],
    hours: numbers('BYHOUR', 0, 23),
    minutes: numbers('BYMINUTE', 0, 59),
    positions: numbers('BYSETPOS', -366, 366),
  };
}

function numberIn(text: string, least: number, most: number): number {
  const value = /^[+-]?\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new RangeError('no such number');
  return value;
}

function weekdayOf(text: string): Weekday {
  const found = /^([+-]?\d{1,2})?([A-Z]{2})$/u.exec(text);
  return { day: weekdayNumber(found?.[2] ?? ''), place: Number(found?.[1] ?? 0) };
}

function weekdayNumber(name: string): number {
  const at = weekdayNames.indexOf(name);
  if (at < 0) throw new RangeError('no such day');
  return at + 1;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('no such time');
  return value;
}
