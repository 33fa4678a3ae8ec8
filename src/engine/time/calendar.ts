import { addDays, dayNumber, nameOfDay } from './days';
import { instantOfLocal, localDayOf } from './instants';
import { dayMs, type DayName } from './now';

// Callers think of the calendar and of its days together.
export { addDays, daysBetween, daysOfWeek, mondayOf, weekdayOf, weekOf, weeksEndingAt } from './days';

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
  const edge = (day: DayName): number => instantOfLocal(day, dayStartHour, 0, timeZone);
  const firstDay = addDays(localDayOf(Math.min(from, to), timeZone), -1);
  const { days, edges } = daysFrom(firstDay, Math.max(from, to), edge);
  const start = edges.at(-1) ?? 0;

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
    return index === undefined ? edge(day) : (edges[index] ?? 0);
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

interface Days {
  readonly days: readonly DayName[];
  /** Where each day begins, and where the last one ends. */
  readonly edges: readonly number[];
}

/** Few enough that a zone never turns its clocks forth and back within them. */
const daysAtOnce = 7;

/**
 * Every day from one on, until one begins after `until`. Asking a zone is dear, so a week is asked for only at its ends:
 * where it is as long as a week should be, no clock was turned in it and all its days are 24 hours long.
 */
function daysFrom(first: DayName, until: number, edge: (day: DayName) => number): Days {
  const days: DayName[] = [];
  const edges: number[] = [];
  let number = dayNumber(first);
  let begins = edge(first);
  while (begins <= until) {
    const plain = edge(nameOfDay(number + daysAtOnce)) - begins === daysAtOnce * dayMs;
    for (let left = daysAtOnce; left > 0 && begins <= until; left--) {
      days.push(nameOfDay(number));
      edges.push(begins);
      number++;
      begins = plain ? begins + dayMs : edge(nameOfDay(number));
    }
  }
  return { days, edges: [...edges, begins] };
}
