import type { DayName } from '../time/now';
import { latestPerKey, writtenDay } from './latest';
import type { Dated, OrderedRecords } from './order';
import type { UserState } from './state';

type JourneyState = Pick<
  UserState,
  | 'intentions'
  | 'intentionReviews'
  | 'plans'
  | 'shifts'
  | 'identityLine'
  | 'charter'
  | 'practices'
  | 'asks'
  | 'visionFiles'
  | 'teamRepositories'
  | 'releaseDay'
  | 'plannedReleases'
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
    intentions: intentions(records.of('intention.kept', 'intention.withdrawn')),
    intentionReviews: new Map(records.of('intention.reviewed').map(({ week, came }) => [week, came])),
    plans: [...latestPerKey(records.of('plan.kept'), ({ cue }) => cue.trim().toLowerCase()).values()],
    shifts: latestPerKey(records.of('shift.marked'), ({ shift }) => shift),
    identityLine: records.of('identity.placed'),
    practices: [
      ...latestPerKey(records.of('practice.marked'), ({ practice }) => practice.trim().toLowerCase()).values(),
    ],
    charter: records.of('charter.written').at(-1),
    asks: records.of('ask.added').map((ask) => ({ ...ask, answeredAt: answered.get(ask.id) })),
    visionFiles: visionFiles(records.of('vision.marked', 'vision.unmarked')),
    teamRepositories: new Map(records.of('teamRepository.set').map(({ repository, team }) => [repository, team])),
    ...releases(records.of('release.planned', 'release.withdrawn')),
    pivots: records.of('pivot.noted'),
    summariesShared: records.of('summary.shared'),
    ownSkills: latestPerKey(records.of('ownSkill.set'), ({ skill }) => skill),
    visionTold: records.of('vision.told'),
    playbook: [...latestPerKey(records.of('playbook.kept'), ({ journal }) => journal).values()],
  };
}

function intentions(records: readonly Dated<'intention.kept' | 'intention.withdrawn'>[]): JourneyState['intentions'] {
  const latest = latestPerKey(records, ({ week }) => week);
  return new Map([...latest].flatMap(([week, said]) => (said.type === 'intention.kept' ? [[week, said]] : [])));
}

function visionFiles(records: readonly Dated<'vision.marked' | 'vision.unmarked'>[]): JourneyState['visionFiles'] {
  const latest = latestPerKey(records, ({ repository, path }) => `${repository} ${path}`);
  return [...latest.values()].flatMap((said) => (said.type === 'vision.marked' ? [said] : []));
}

/** A day named anew before it came was moved; one that had come stays as a release of its time. */
function releases(
  records: readonly Dated<'release.planned' | 'release.withdrawn'>[],
): Pick<JourneyState, 'releaseDay' | 'plannedReleases'> {
  let stands: DayName | undefined;
  let come: readonly DayName[] = [];
  for (const record of records) {
    if (record.type === 'release.withdrawn') {
      come = come.filter((day) => day !== record.day);
      if (stands === record.day) stands = undefined;
      continue;
    }
    if (stands !== undefined && stands < writtenDay(record)) come = [...come, stands];
    stands = record.day;
  }
  const all = stands === undefined ? come : [...come, stands];
  return { releaseDay: stands, plannedReleases: [...new Set(all)] };
}
