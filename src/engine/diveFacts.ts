import type { TimedActivity } from './activity/activity';
import { endOfDive } from './dive/boxedTime';
import type { DiveReport } from './dive/diveReport';
import type { DiveFacts } from './prompts/variables/input';
import type { DeclaredDive, UserState } from './records/state';

/** What prompts may ask about the present or the last dive. */
export function diveFactsOf(dive: DiveReport, state: UserState, activities: readonly TimedActivity[]): DiveFacts {
  const open = dive.declared && state.dives.find(({ id }) => id === dive.declared?.id);
  const ended = dive.afterDive && state.dives.find(({ id }) => id === dive.afterDive?.id);
  const shown = open ?? ended;
  return {
    state: dive.state,
    reason: shown?.reason ?? dive.afterDive?.reason,
    hours: shown ? handsOnHours(shown, activities) : undefined,
    inBox: ended?.finishedAt === undefined ? undefined : ended.finishedAt <= ended.until,
    overrun: dive.declared ? dive.declared.phase === 'over' : undefined,
    endedWithin1d: dive.afterDive !== undefined,
    declared: shown !== undefined,
    until: dive.declared?.until,
  };
}

/** Building whose work ended inside the dive. */
function handsOnHours(dive: DeclaredDive, activities: readonly TimedActivity[]): number {
  const until = endOfDive(dive);
  const minutes = activities
    .filter(({ kind, at }) => kind === 'handsOn' && at >= dive.startedAt && at <= until)
    .reduce((sum, activity) => sum + activity.minutes.mid, 0);
  return minutes / 60;
}
