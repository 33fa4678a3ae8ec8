import { latestPerKey } from './latest';
import type { OrderedRecords } from './order';
import type { UserState } from './state';

type JourneyState = Pick<
  UserState,
  | 'intentions'
  | 'intentionReviews'
  | 'plans'
  | 'shifts'
  | 'identityLine'
  | 'charter'
  | 'asks'
  | 'visionFiles'
  | 'teamRepositories'
  | 'releaseDay'
  | 'pivots'
  | 'summariesShared'
  | 'playbook'
  | 'ownSkills'
  | 'visionTold'
>;

/** What the user keeps about the way from maker to lead. */
export function foldJourney(records: OrderedRecords): JourneyState {
  const answered = new Map(records.of('ask.answered').map(({ of, instant }) => [of, instant]));
  return {
    intentions: latestPerKey(records.of('intention.kept'), ({ week }) => week),
    intentionReviews: new Map(records.of('intention.reviewed').map(({ week, came }) => [week, came])),
    plans: [...latestPerKey(records.of('plan.kept'), ({ cue }) => cue.trim().toLowerCase()).values()],
    shifts: latestPerKey(records.of('shift.marked'), ({ shift }) => shift),
    identityLine: records.of('identity.placed'),
    charter: records.of('charter.written').at(-1),
    asks: records.of('ask.added').map((ask) => ({ ...ask, answeredAt: answered.get(ask.id) })),
    visionFiles: [
      ...latestPerKey(records.of('vision.marked'), ({ repository, path }) => `${repository} ${path}`).values(),
    ],
    teamRepositories: new Map(records.of('teamRepository.set').map(({ repository, team }) => [repository, team])),
    releaseDay: records.of('release.planned').at(-1)?.day,
    pivots: records.of('pivot.noted'),
    summariesShared: records.of('summary.shared'),
    ownSkills: latestPerKey(records.of('ownSkill.set'), ({ skill }) => skill),
    visionTold: records.of('vision.told'),
    playbook: [...latestPerKey(records.of('playbook.kept'), ({ journal }) => journal).values()],
  };
}
