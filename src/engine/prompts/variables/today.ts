import { minuteMs } from '../../time/now';
import { promptWeekOf } from '../rhythm';
import { promptHistory } from '../history';
import type { VariableTable } from './table';

/** Activity older than this means that the day has begun some time ago. */
const dayStartMs = 30 * minuteMs;

/** Where in the day and the week the user is. */
export const todayVariables = {
  isDayStart: ({ workingDays, today, activities, state, now, calendar }) => {
    if (!workingDays.isWorking(today)) return false;
    const before = now.instant - dayStartMs;
    const begun = (startsAt: number): boolean => startsAt < before && calendar.dayOf(startsAt) === today;
    return !activities.some(({ at }) => begun(at)) && !state.editorSpans.some(({ startsAt }) => begun(startsAt));
  },
  isWeekStart: ({ workingDays, today }) => workingDays.firstOf(today) === today,
  isWeekEnd: ({ workingDays, today, state, calendar }) => {
    if (workingDays.lastOf(today) === today) return true;
    const first = workingDays.firstOf(today);
    if (first !== today) return false;
    const week = promptWeekOf(today, workingDays);
    return !promptHistory(state, calendar).some(
      (showing) => showing.weekly && promptWeekOf(showing.day, workingDays) === week,
    );
  },
} as const satisfies VariableTable;
