import { dayMs, type DayName, type WeekName } from './now';

/**
 * Arithmetic on day names, as whole days since 1970. A report does thousands of these; ISO 8601 dates need no library
 * for that, only `Date.UTC`. Held against Temporal by a property test.
 */
export function dayNumber(day: DayName): number {
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; the calendar repeats after 400 years of 146,097 days. */
function numberOf(year: number, monthIndex: number, date: number): number {
  return Date.UTC(year + 400, monthIndex, date) / dayMs - 146_097;
}

export function nameOfDay(number: number): DayName {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** Whether text is a date that exists: `2024-02-31` is none. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const number = dayNumber(text);
  return Number.isFinite(number) && nameOfDay(number) === text;
}

export function addDays(day: DayName, count: number): DayName {
  return nameOfDay(dayNumber(day) + count);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DayName, to: DayName): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DayName): number {
  return weekdayOfNumber(dayNumber(day));
}

/** The same of whole days since 1970, of which the first was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week: a week belongs to the year its Thursday is in. */
export function weekOf(day: DayName): WeekName {
  const number = dayNumber(day);
  const thursday = number - weekdayOfNumber(number) + 4;
  const year = new Date(thursday * dayMs).getUTCFullYear();
  const firstOfYear = numberOf(year, 0, 1);
  const week = Math.floor((thursday - firstOfYear) / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** Monday of an ISO week; `undefined` for text that names no week (`2023-W53`, `2024-W1`). */
export function mondayOf(week: WeekName): DayName | undefined {
  const match = /^(\d{4})-W(\d{2})$/u.exec(week);
  if (!match) return undefined;
  // The week with 4 January in it is week 1.
  const fourth = numberOf(Number(match[1]), 0, 4);
  const monday = nameOfDay(fourth - weekdayOfNumber(fourth) + 1 + (Number(match[2]) - 1) * 7);
  return weekOf(monday) === week ? monday : undefined;
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
