import { handsOnShare } from '../../balance/handsOnShare';
import { laneOf, laneOfKind, type Lane } from '../../records/lane';
import { weekOf } from '../../time/calendar';
import { dayOfInstant } from '../../time/dayOfInstant';
import type { DayName } from '../../time/now';
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
  lightGripTakeovers14d: (facts) => {
    const light = new Set(facts.state.handovers.filter(({ grip }) => grip === 'light').map(({ id }) => id));
    // A change that replaced others' lines and one that touched a handed-over path are the same at the same moment.
    const touched = new Set(
      facts.gathered.handedOver.filter(({ handover }) => light.has(handover)).map(({ at }) => at),
    );
    return facts.gathered.replacements?.filter(
      ({ at, lines }) => touched.has(at) && lines >= leastTouchedLines && (facts.daysSince(at) ?? 14) < 14,
    ).length;
  },
  identityPlace: (facts) => placedLately(facts)?.place,
  identityLeadPct: (facts) => leadPercent(facts),
  identityGap: (facts) => {
    const place = placedLately(facts)?.place;
    const measured = leadPercent(facts);
    return place === undefined || measured === undefined ? undefined : Math.abs(place - measured);
  },
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

/** A place of longer ago says where somebody stood then. Days. */
const placeDays = 30;

function placedLately(facts: Facts): Facts['state']['identityLine'][number] | undefined {
  const last = facts.state.identityLine.at(-1);
  return last && (facts.daysSince(last.instant) ?? placeDays) < placeDays ? last : undefined;
}

/** The part of the seen time that was not hands-on, in the week up to the day of the last mark, per cent. */
function leadPercent(facts: Facts): number | undefined {
  const placed = placedLately(facts);
  const share = placed && handsOnShare(facts.activities, dayOfInstant(facts.calendar, placed.instant));
  return share === undefined ? undefined : Math.round((1 - share) * 100);
}

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

/**
 * The lane whose last act is older, once one of the two is in use: acts as the week's page draws them, logged or seen.
 */
export function emptierLane(facts: Facts): { readonly lane: 'Team' | 'Strategy'; readonly days: number } | undefined {
  const logged = facts.state.log.flatMap((entry) => inLane(laneOf(entry), entry.day));
  const first = daysOf(facts, logged)[0];
  // Git alone shows only a part of leading: until something was logged, an empty lane says nothing.
  if (first === undefined) return undefined;
  const seen = facts.activities
    .filter(({ source }) => source === 'estimated')
    .flatMap(({ kind, day }) => inLane(laneOfKind(kind), day));
  const acts = [...logged, ...seen];
  const team = daysOf(facts, acts, 'team').at(-1);
  const strategy = daysOf(facts, acts, 'strategy').at(-1);
  // A lane without any act has been empty at least since the other one was first used.
  const emptier = strategy === undefined || (team !== undefined && team >= strategy) ? 'Strategy' : 'Team';
  const last = (emptier === 'Team' ? team : strategy) ?? first;
  return { lane: emptier, days: facts.daysSince(last) ?? 0 };
}

interface InLane {
  readonly lane: Lane;
  readonly day: DayName;
}

function inLane(lane: Lane | undefined, day: DayName): readonly InLane[] {
  return lane === undefined ? [] : [{ lane, day }];
}

/** Days until today, oldest first; of one lane or of both. */
function daysOf({ today }: Facts, acts: readonly InLane[], of?: Lane): readonly DayName[] {
  return acts
    .filter(({ lane, day }) => day <= today && (of === undefined || lane === of))
    .map(({ day }) => day)
    .sort();
}
