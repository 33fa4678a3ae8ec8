import { weekOf } from '../../time/calendar';
import type { Facts } from './facts';
import type { VariableTable } from './table';

/** What the user keeps about the journey, read back from their own records. */
export const journeyVariables = {
  preset: ({ state }) => state.preset,
  daysSinceSetup: (facts) => facts.daysSince(facts.state.setUpAt),
  roleChanged30d: (facts) => {
    const roles = facts.state.roles;
    return roles.some(
      (role, index) => index > 0 && role.preset !== roles[index - 1]?.preset && (facts.daysSince(role.at) ?? 30) < 30,
    );
  },
  delegatedOpen: ({ state }) => state.handovers.filter(({ closedAt }) => closedAt === undefined).length,
  delegatedTouched7d: (facts) =>
    facts.gathered.handedOver.filter(({ at, lines }) => lines >= leastTouchedLines && (facts.daysSince(at) ?? 7) < 7)
      .length,
  contextPassed30d: (facts) =>
    facts.state.log.filter(({ tag, day }) => tag === 'contextPassed' && (facts.daysSince(day) ?? 30) < 30).length,
  laneGapDays: (facts) => emptierLane(facts)?.days,
  ledgerEmpty: ({ state }) => state.ledger.every(({ closedAt }) => closedAt !== undefined),
  ledgerAgeDays: (facts) => facts.daysSince(facts.state.ledgerChangedAt),
  skillsMapAgeDays: (facts) =>
    facts.state.skillsOpenedAt === undefined
      ? undefined
      : facts.daysSince(facts.state.skillsChangedAt ?? facts.state.skillsOpenedAt),
  summarySharedAgeDays: (facts) => facts.daysSince(facts.state.summariesShared.at(-1)?.instant),
  summaryNeverShared: ({ state }) => state.summariesShared.length === 0,
  weeklyHabitSet: ({ state, today }) => state.intentions.has(weekOf(today)),
  releaseNear: (facts) => {
    const { releaseDay } = facts.state;
    const planned = releaseDay !== undefined && releaseDay >= facts.today && facts.daysUntil(releaseDay) <= releaseDays;
    return (
      planned || facts.repositories.some(({ branches }) => branches.some((branch) => isActiveRelease(facts, branch)))
    );
  },
  releaseTag7d: (facts) =>
    facts.repositories.some(({ tags }) =>
      tags.some(({ name, at }) => versionTag.test(name) && at <= facts.now.instant && (facts.daysSince(at) ?? 7) < 7),
    ),
  visionDocAgeDays: (facts) => {
    const ages = facts.state.visionFiles.flatMap(({ repository, path }) =>
      facts.repositories.flatMap((one) => (one.id === repository ? (one.lastTouched?.get(path) ?? []) : [])),
    );
    return ages.length === 0 ? undefined : facts.daysSince(Math.max(...ages));
  },
  onboardingDocAgeDays: (facts) => {
    const ages = facts.repositories.flatMap(({ lastTouched }) =>
      [...(lastTouched ?? [])].flatMap(([path, at]) => (onboardingPath.test(path) ? at : [])),
    );
    return ages.length === 0 ? undefined : facts.daysSince(Math.max(...ages));
  },
} as const satisfies VariableTable;

/** Fewer lines in a handed-over path are a passing fix. */
const leastTouchedLines = 10;
const releaseDays = 14;
const versionTag = /(?:^|[^a-z\d])v?\d+\.\d+/iu;
/** Files a newcomer reads first. */
export const onboardingPath =
  /^(?:docs\/)?(?:README|CONTRIBUTING|ONBOARDING)(?:\.\w+)?$|^docs\/onboarding[^/]*(?:\/|$)/iu;

function isActiveRelease(facts: Facts, { name, tipAt }: { readonly name: string; readonly tipAt: number }): boolean {
  return (
    /^refs\/(?:heads|remotes\/[^/]+)\/release\//u.test(name) && (facts.daysSince(tipAt) ?? releaseDays) < releaseDays
  );
}

/** The lane whose last entry is older, once one of the two is in use. */
export function emptierLane(facts: Facts): { readonly lane: 'Team' | 'Strategy'; readonly days: number } | undefined {
  const entries = facts.state.log.filter(({ lane, day }) => lane !== undefined && day <= facts.today);
  const first = entries.map(({ day }) => day).sort()[0];
  if (first === undefined) return undefined;
  // A lane without any entry has been empty at least since the other one was first used.
  const lastOf = (lane: 'team' | 'strategy'): string =>
    entries
      .filter((entry) => entry.lane === lane)
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? first;
  const [team, strategy] = [lastOf('team'), lastOf('strategy')];
  const hasTeam = entries.some(({ lane }) => lane === 'team');
  const emptier = team < strategy || (team === strategy && !hasTeam) ? 'Team' : 'Strategy';
  return { lane: emptier, days: facts.daysSince(emptier === 'Team' ? team : strategy) ?? 0 };
}
