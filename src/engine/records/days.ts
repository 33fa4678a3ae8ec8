import type { Bands } from '../balance/bands';
import { addDays, weekdayOf } from '../time/calendar';
import type { DayName } from '../time/now';
import type { DaySpan, SceneSpan, UserState } from './state';

/** The bands that hold on a day: those last confirmed by then, moved by a scene of that day; `undefined` before any. */
export function bandsOn(state: Pick<UserState, 'bandHistory' | 'scenes'>, day: DayName): Bands | undefined {
  const confirmed = state.bandHistory.findLast((entry) => entry.day <= day)?.bands;
  if (!confirmed) return undefined;
  return sceneOn(state, day)?.bands ?? confirmed;
}

/** The scene that holds on a day: the one started last. */
export function sceneOn({ scenes }: Pick<UserState, 'scenes'>, day: DayName): SceneSpan | undefined {
  return scenes.findLast(({ from, to }) => from <= day && day <= to);
}

/** A weekday the user works on that is neither a holiday nor a day off. */
export function isWorkingDay(state: Pick<UserState, 'workingWeekdays' | 'daysOff'>, day: DayName): boolean {
  return state.workingWeekdays.includes(weekdayOf(day)) && !inSpan(day, state.daysOff);
}

/** What the user's records say about a day. Days are ISO text, so they compare as they stand. */
export function inSpan(day: DayName, spans: readonly DaySpan[]): boolean {
  return spans.some(({ from, to }) => from <= day && day <= to);
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(
  state: Pick<UserState, 'workingWeekdays' | 'daysOff'>,
  from: DayName,
  to: DayName,
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(state, day)) count += 1;
  return count;
}
