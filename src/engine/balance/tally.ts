import type { TimedActivity } from '../activity/activity';
import { exactly } from '../estimate';
import { kinds } from '../kinds';
import type { UserState } from '../records/state';
import { daysOfWeek, type Calendar } from '../time/calendar';
import { hourMs } from '../time/now';

/** The hour a tally stands at in lists: its minutes belong to the week, not to a moment. */
const tallyHour = 12;

/**
 * The end-of-week tally says how many minutes of a kind there were in all. What sources already show of it stays;
 * only the rest is added, as the user's own word. A tally below what was seen takes nothing away.
 */
export function tallyRemainders(
  timed: readonly TimedActivity[],
  tallies: UserState['tallies'],
  calendar: Calendar,
): readonly TimedActivity[] {
  return [...tallies].flatMap(([week, tally]) => {
    const days = daysOfWeek(week);
    const lastDay = days.at(-1);
    if (lastDay === undefined || !calendar.days.includes(lastDay)) return [];
    const known = timed.filter(({ day }) => days.includes(day));
    return kinds.flatMap((kind): readonly TimedActivity[] => {
      const seen = known.reduce((sum, activity) => sum + (activity.kind === kind ? activity.minutes.mid : 0), 0);
      const rest = Math.round((tally.minutes[kind] ?? 0) - seen);
      if (rest <= 0) return [];
      return [
        {
          id: `record:${tally.id}`,
          at: calendar.startOf(lastDay) + (tallyHour - calendar.dayStartHour) * hourMs,
          kind,
          source: 'said',
          timing: { by: 'span', minutes: rest, startsAt: undefined },
          rule: 'said.tally',
          reason: 'You named the week’s total; this is what no other source showed.',
          repository: undefined,
          commit: undefined,
          minutes: exactly(rest),
          day: lastDay,
        },
      ];
    });
  });
}
