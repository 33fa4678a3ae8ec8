import { weekdayOfNumber } from '../../time/days';
import { dayMs } from '../../time/now';
import type { Recurrence, Weekday } from './recurrence';

/** A day on the calendar, by all the names a rule may call it. */
export interface RuleDay {
  /** Whole days since 1970. */
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

export function ruleDay(number: number): RuleDay {
  const date = new Date(number * dayMs);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return { number, year, month, day, weekday: weekdayOfNumber(number) };
}

/** The day after: rules with a count are followed over years, and asking the platform for each day is ten times as slow. */
export function dayAfter({ number, year, month, day, weekday }: RuleDay): RuleDay {
  const next = weekday === 7 ? 1 : weekday + 1;
  if (day < 28 || day < daysOfMonth(year, month))
    return { number: number + 1, year, month, day: day + 1, weekday: next };
  if (month < 12) return { number: number + 1, year, month: month + 1, day: 1, weekday: next };
  return { number: number + 1, year: year + 1, month: 1, day: 1, weekday: next };
}

/** Whole days since 1970 of a date; a day 0 is the last of the month before. */
export function dayNumberOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayMs;
}

/**
 * Whether a rule that began on one day falls on another. Asked of each day of a stretch, so that what a rule costs does
 * not depend on how long ago it began, and no rule can run for ever.
 */
export function fallsOn(rule: Recurrence, start: RuleDay, day: RuleDay): boolean {
  return isInPeriod(rule, start, day) && isNamed(rule, start, day);
}

function isInPeriod({ frequency, interval, weekStart }: Recurrence, start: RuleDay, day: RuleDay): boolean {
  switch (frequency) {
    case 'MINUTELY':
    case 'HOURLY':
      return true;
    case 'DAILY':
      return (day.number - start.number) % interval === 0;
    case 'WEEKLY':
      return ((weekOf(day, weekStart) - weekOf(start, weekStart)) / 7) % interval === 0;
    case 'MONTHLY':
      return ((day.year - start.year) * 12 + day.month - start.month) % interval === 0;
    case 'YEARLY':
      return (day.year - start.year) % interval === 0;
  }
}

/** The number of the week's first day. */
export function weekOf({ number, weekday }: RuleDay, weekStart: number): number {
  return number - ((weekday - weekStart + 7) % 7);
}

function isNamed(rule: Recurrence, start: RuleDay, day: RuleDay): boolean {
  const { months, monthDays, yearDays, weeks, weekdays } = rule;
  if (months.length > 0 && !months.includes(day.month)) return false;
  if (monthDays.length > 0 && !holds(monthDays, day.day, daysOfMonth(day.year, day.month))) return false;
  if (yearDays.length > 0 && !holds(yearDays, dayOfYear(day), daysOfYear(day.year))) return false;
  if (weeks.length > 0 && !isInWeeks(rule, day)) return false;
  if (weekdays.length > 0) return weekdays.some((weekday) => isWeekday(rule, weekday, day));
  if (monthDays.length > 0 || yearDays.length > 0) return true;
  switch (rule.frequency) {
    case 'MINUTELY':
    case 'HOURLY':
    case 'DAILY':
      return true;
    case 'WEEKLY':
      return day.weekday === start.weekday;
    case 'MONTHLY':
      return day.day === start.day;
    case 'YEARLY':
      if (weeks.length > 0) return day.weekday === start.weekday;
      return day.day === start.day && (months.length > 0 || day.month === start.month);
  }
}

/** A number below zero counts from the end. */
function holds(numbers: readonly number[], value: number, last: number): boolean {
  return numbers.some((number) => number === value || number + last + 1 === value);
}

function isWeekday(rule: Recurrence, { day: weekday, place }: Weekday, day: RuleDay): boolean {
  if (weekday !== day.weekday) return false;
  const inMonth = rule.frequency === 'MONTHLY' || (rule.frequency === 'YEARLY' && rule.months.length > 0);
  // A place has a meaning only within a month or a year.
  if (place === 0 || !(inMonth || (rule.frequency === 'YEARLY' && rule.weeks.length === 0))) return true;
  const [at, last] = inMonth ? [day.day, daysOfMonth(day.year, day.month)] : [dayOfYear(day), daysOfYear(day.year)];
  return place > 0 ? Math.ceil(at / 7) === place : Math.ceil((last - at + 1) / 7) === -place;
}

function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function dayOfYear({ number, year }: RuleDay): number {
  return number - dayNumberOf(year, 1, 0);
}

function daysOfYear(year: number): number {
  return dayNumberOf(year + 1, 1, 0) - dayNumberOf(year, 1, 0);
}

/** Week 1 is the first that has four days or more in the year. */
function isInWeeks({ weeks, weekStart }: Recurrence, day: RuleDay): boolean {
  const first = firstWeek(day.year, weekStart);
  const week = Math.floor((day.number - first) / 7) + 1;
  return holds(weeks, week, (firstWeek(day.year + 1, weekStart) - first) / 7);
}

function firstWeek(year: number, weekStart: number): number {
  return weekOf(ruleDay(dayNumberOf(year, 1, 4)), weekStart);
}
