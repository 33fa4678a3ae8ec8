import { isWorkingDay } from '../records/days';
import type { UserState } from '../records/state';
import { daysOfWeek } from '../time/calendar';
import type { DayName, WeekName } from '../time/now';

/**
 * The days that a total of a week is shown on: the user's working days up to `until`. Where none of those is one, the
 * days of the week up to it, and where the week had not begun, its working days all the same.
 */
export function daysOfTotal(
  state: Pick<UserState, 'workingWeekdays' | 'daysOff'>,
  week: WeekName,
  until?: DayName,
): readonly DayName[] {
  const days = daysOfWeek(week);
  const begun = until === undefined ? days : days.filter((day) => day <= until);
  const there = begun.length > 0 ? begun : days;
  const working = there.filter((day) => isWorkingDay(state, day));
  return working.length > 0 ? working : there;
}

/** Whole minutes that are as even as they can be; the last day has the fraction, so that they add up to the total. */
export function spreadMinutes(
  minutes: number,
  days: readonly DayName[],
): readonly { readonly day: DayName; readonly minutes: number }[] {
  const upTo = (count: number): number =>
    count === days.length ? minutes : Math.floor((minutes * count) / days.length);
  return days.map((day, index) => ({ day, minutes: upTo(index + 1) - upTo(index) })).filter((part) => part.minutes > 0);
}
