import type { TimedActivity } from '../activity/activity';
import { exactly } from '../estimate';
import { kinds } from '../kinds';
import type { UserState } from '../records/state';
import { daysOfWeek, type Calendar } from '../time/calendar';
import { hourMs } from '../time/now';
import { daysOfTotal, spreadMinutes } from './spread';

/** The rule of what was named only as a total of the week: no day of it says how much of that it held. */
export const tallyRule = 'said.tally';

/** The hour a tally stands at in lists: its minutes belong to the week, not to a moment. */
const tallyHour = 12;

/**
 * The end-of-week tally says how many minutes of a kind there were in all. What sources already show of it stays;
 * only the rest is added, as the user's own word, over the working days of the week up to the day it was said: a week
 * told on Friday is in the last seven days on Friday. A tally below what was seen takes nothing away.
 */
export function tallyRemainders(
  timed: readonly TimedActivity[],
  state: Pick<UserState, 'tallies' | 'struck' | 'workingWeekdays' | 'daysOff'>,
  calendar: Calendar,
): readonly TimedActivity[] {
  return [...state.tallies].flatMap(([week, tally]) => {
    const days = daysOfWeek(week);
    const lastDay = days.at(-1);
    if (lastDay === undefined || !calendar.days.includes(lastDay)) return [];
    const known = timed.filter(({ day }) => days.includes(day));
    const told = daysOfTotal(state, week, calendar.dayOf(Date.parse(tally.at)));
    const id = `record:${tally.id}`;
    return kinds.flatMap((kind): readonly TimedActivity[] => {
      const seen = known.reduce((sum, activity) => sum + (activity.kind === kind ? activity.minutes.mid : 0), 0);
      const rest = Math.round((tally.minutes[kind] ?? 0) - seen);
      if (rest <= 0) return [];
      return spreadMinutes(rest, told).map(({ day, minutes }) => ({
        id,
        at: calendar.startOf(day) + (tallyHour - calendar.dayStartHour) * hourMs,
        kind,
        source: 'said',
        timing: { by: 'span', minutes, startsAt: undefined },
        rule: tallyRule,
        reason: 'You named the week’s total; this is what no other source showed, spread over its working days.',
        repository: undefined,
        commit: undefined,
        minutes: exactly(state.struck.has(id) ? 0 : minutes),
        day,
      }));
    });
  });
}
