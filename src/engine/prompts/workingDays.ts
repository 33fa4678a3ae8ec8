import { isWorkingDay, workingDaysBetween } from '../records/days';
import type { UserState } from '../records/state';
import { addDays, weekdayOf, type Calendar } from '../time/calendar';
import { dayMs, type DayName } from '../time/now';

/** The user's own working days: their weekdays without the days they marked as off. */
export interface WorkingDays {
  isWorking(day: DayName): boolean;
  /** Working days after `from` up to and including `to`. */
  between(from: DayName, to: DayName): number;
  /** First and last working day of the ISO week `day` is in; `undefined` when all of it is off. */
  firstOf(day: DayName): DayName | undefined;
  lastOf(day: DayName): DayName | undefined;
}

/** Longer spans than this are not counted out day by day; every question asked here is about weeks. */
const longestSpanDays = 400;

export function createWorkingDays(state: Pick<UserState, 'workingWeekdays' | 'daysOff'>): WorkingDays {
  const ofWeek = (day: DayName): readonly DayName[] => {
    const monday = addDays(day, 1 - weekdayOf(day));
    return Array.from({ length: 7 }, (_, index) => addDays(monday, index)).filter((one) => isWorkingDay(state, one));
  };
  return {
    isWorking: (day) => isWorkingDay(state, day),
    between: (from, to) => {
      const earliest = addDays(to, -longestSpanDays);
      return workingDaysBetween(state, from < earliest ? earliest : from, to);
    },
    firstOf: (day) => ofWeek(day)[0],
    lastOf: (day) => ofWeek(day).at(-1),
  };
}

/** The day of an instant; outside the calendar's span, whole days from its nearer edge are exact enough. */
export function dayIn(calendar: Calendar, instant: number): DayName {
  const within = calendar.dayOf(instant);
  if (within !== undefined) return within;
  const first = calendar.days[0] ?? '1970-01-01';
  const edge = instant < calendar.startOf(first) ? first : (calendar.days.at(-1) ?? first);
  return addDays(edge, Math.floor((instant - calendar.startOf(edge)) / dayMs));
}
