import { Temporal } from 'temporal-polyfill';
import type { DayName, WeekName } from './now';

/**
 * The user's days over a span, computed once: looking up a day is a bisection, never a question to the zone.
 * A day runs from `dayStartHour` to the same hour of the next day, so that work after midnight belongs to the evening
 * it was part of. Safe across changes of summer time: such a day simply has 23 or 25 hours.
 */
export interface Calendar {
  readonly timeZone: string;
  readonly dayStartHour: number;
  /** Oldest first, without gaps. */
  readonly days: readonly DayName[];
  /** The day an instant (epoch ms) belongs to; `undefined` outside the span. */
  dayOf(instant: number): DayName | undefined;
  /** Position in `days`, or -1 outside the span. */
  indexOf(instant: number): number;
  /** First instant of a day, epoch ms. Days outside the span are worked out one by one. */
  startOf(day: DayName): number;
  /** First instant after a day, epoch ms. */
  endOf(day: DayName): number;
}

export function createCalendar(from: number, to: number, timeZone: string, dayStartHour: number): Calendar {
  const edge = (date: Temporal.PlainDate): number =>
    date.toZonedDateTime({ timeZone, plainTime: { hour: dayStartHour } }).epochMilliseconds;
  const days: DayName[] = [];
  const edges: number[] = [];
  let date = Temporal.Instant.fromEpochMilliseconds(Math.min(from, to)).toZonedDateTimeISO(timeZone).toPlainDate();
  date = date.subtract({ days: 1 });
  let start = edge(date);
  while (start <= Math.max(from, to)) {
    days.push(date.toString());
    edges.push(start);
    date = date.add({ days: 1 });
    start = edge(date);
  }
  edges.push(start);

  const indexOf = (instant: number): number => {
    if (instant < (edges[0] ?? 0) || instant >= start) return -1;
    let low = 0;
    let high = days.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((edges[middle] ?? 0) <= instant) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const position = new Map(days.map((day, index) => [day, index]));
  const startOf = (day: DayName): number => {
    const index = position.get(day);
    return index === undefined ? edge(Temporal.PlainDate.from(day)) : (edges[index] ?? 0);
  };
  return {
    timeZone,
    dayStartHour,
    days,
    indexOf,
    dayOf: (instant) => days[indexOf(instant)],
    startOf,
    endOf: (day) => startOf(addDays(day, 1)),
  };
}

export function addDays(day: DayName, count: number): DayName {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DayName, to: DayName): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DayName): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function weekOf(day: DayName): WeekName {
  const date = Temporal.PlainDate.from(day);
  // ISO 8601 always has a week year and number; the fallback only satisfies calendars without weeks.
  return `${String(date.yearOfWeek ?? date.year)}-W${String(date.weekOfYear ?? 1).padStart(2, '0')}`;
}

/** Monday of an ISO week; `undefined` for text that names no week (`2023-W53`, `2024-W1`). */
export function mondayOf(week: WeekName): DayName | undefined {
  const match = /^(\d{4})-W(\d{2})$/u.exec(week);
  if (!match) return undefined;
  // The week with 4 January in it is week 1 (ISO 8601).
  const fourth = Temporal.PlainDate.from({ year: Number(match[1]), month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: Number(match[2]) - 1 });
  return weekOf(monday.toString()) === week ? monday.toString() : undefined;
}

export function daysOfWeek(week: WeekName): readonly DayName[] {
  const monday = mondayOf(week);
  return monday === undefined ? [] : Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The weeks that end with the one `day` is in, oldest first. */
export function weeksEndingAt(day: DayName, count: number): readonly WeekName[] {
  const monday = addDays(day, 1 - weekdayOf(day));
  return Array.from({ length: count }, (_, index) => weekOf(addDays(monday, (index - count + 1) * 7)));
}
