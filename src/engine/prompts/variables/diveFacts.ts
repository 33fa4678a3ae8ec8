import type { TimedActivity } from '../../activity/activity';
import type { DiveReport } from '../../dive/diveReport';
import type { UserState } from '../../records/state';
import { inHours } from './table';
import type { DiveFacts } from './input';

/** What prompts ask about a dive, from the dive report and the user's own records of declared dives. */
export function diveFactsOf(
  report: Pick<DiveReport, 'state' | 'declared' | 'afterDive'>,
  state: Pick<UserState, 'dives'>,
  activities: readonly TimedActivity[],
): DiveFacts {
  const { declared, afterDive } = report;
  const dive = state.dives.find(({ id }) => id === (declared?.id ?? afterDive?.id));
  const inDive = (activity: TimedActivity): boolean =>
    dive
      ? activity.at >= dive.startedAt && activity.at <= (dive.finishedAt ?? Infinity)
      : activity.day === afterDive?.endedOn;
  const minutes = activities
    .filter((activity) => activity.kind === 'handsOn' && inDive(activity))
    .reduce((sum, activity) => sum + activity.minutes.mid, 0);
  return {
    state: report.state,
    reason: declared?.reason ?? afterDive?.reason,
    hours: dive || afterDive ? inHours(minutes) : undefined,
    inBox: dive?.finishedAt === undefined ? undefined : dive.how === 'finished' && dive.finishedAt <= dive.until,
    overrun: declared && declared.phase === 'over',
    endedWithin1d: afterDive !== undefined,
    declared: dive !== undefined,
    until: declared?.until,
  };
}
