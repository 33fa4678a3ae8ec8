import type { DaySpan, UserState } from '../records/state';
import type { DayName } from '../time/now';
import { dayNumber, weekdayNumber } from './workingDays';

/** What the user's records say about a day. Days are ISO text, so they compare as they stand. */
export function inSpan(day: DayName, spans: readonly DaySpan[]): boolean {
  return spans.some((span) => span.from <= day && day <= span.to);
}

export function isWorkingDay(state: UserState, day: DayName): boolean {
  const weekdays = state.workingWeekdays.length > 0 ? state.workingWeekdays : [1, 2, 3, 4, 5];
  return weekdays.includes(weekdayNumber(dayNumber(day))) && !inSpan(day, state.daysOff);
}
