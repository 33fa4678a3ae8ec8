import type { UserState } from './state';

type WorkingHours = NonNullable<UserState['workingHours']>;

const dayMinutes = 24 * 60;

/**
 * Whether a time on the clock lies in the working hours, both ends included, and on which day the hours it belongs to
 * began: 0 is the same day, -1 the day before. Hours that end no later than they begin run past midnight.
 */
export function withinHours(
  { from, to }: WorkingHours,
  minutes: number,
): { readonly within: boolean; readonly begunDay: 0 | -1 } {
  const begin = minutesOfClock(from);
  const end = minutesOfClock(to);
  if (begin < end) return { within: minutes >= begin && minutes <= end, begunDay: 0 };
  if (minutes >= begin) return { within: true, begunDay: 0 };
  return { within: minutes <= end, begunDay: minutes <= end ? -1 : 0 };
}

/** Minutes from the first midnight to the end of the hours: more than a day where they run past the next. */
export function endOfHours({ from, to }: WorkingHours): number {
  const end = minutesOfClock(to);
  return end > minutesOfClock(from) ? end : end + dayMinutes;
}

/** `22:30` is 1,350. */
export function minutesOfClock(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}
