import { commitDaysOfOthers, teamChangeDays } from '../../people/teamDays';
import { addDays } from '../../time/calendar';
import type { Facts } from './facts';
import type { VariableTable } from './table';
import { workingDaysSince } from './events';

/** A branch that moved yesterday is work, not waiting. */
const waitingDays = 2;
/** What a clone heard a day ago may be long settled. */
const freshFetchMs = 24 * 3_600_000;
/** Two months: two is the number of people whose leaving stops most projects (Avelino 2016), so the bar is high. */
const soleShare = 0.8;
const soleCommits = 8;
const soleAuthors = 3;

/** What others did, reduced to counts and yes or no: no name, no address, nothing per person. */
export const teamVariables = {
  activeAuthors30d: ({ gathered }) => gathered.activeAuthors30d,
  mergesOfOthers7d: (facts) => landedIn(facts, 7),
  mergesOfOthers30d: (facts) => landedIn(facts, 30),
  mergeGateShare30d: ({ gathered: { mergeGate } }) =>
    mergeGate === undefined || mergeGate.merges === 0
      ? undefined
      : Math.round((mergeGate.byMe / mergeGate.merges) * 100) / 100,
  othersWaiting: (facts) => waitingIn(facts).length,
  othersWaitingDays: (facts) => {
    const days = waitingIn(facts);
    return days.length === 0 ? undefined : Math.max(...days);
  },
  guidedFirstMerge7d: (facts) => {
    const guided = new Set(
      facts.activities
        .filter(({ kind }) => kind === 'review' || kind === 'mentoring')
        .flatMap(({ commit }) => commit ?? []),
    );
    return facts.newcomers?.filter((newcomer) => {
      const theirs = facts.landed.filter((change) => change.author === newcomer.key);
      const first = theirs.reduce<(typeof theirs)[number] | undefined>(
        (oldest, change) => (oldest && oldest.at <= change.at ? oldest : change),
        undefined,
      );
      return first && isWithin(facts, first.at, 7) && first.commits.some((commit) => guided.has(commit));
    }).length;
  },
  newcomerFirstCommit7d: (facts) => facts.newcomers?.filter(({ firstAt }) => isWithin(facts, firstAt, 7)).length,
  newcomerDay30: (facts) =>
    facts.newcomers?.some(({ firstAt, lastAt }) => {
      const ago = facts.daysSince(firstAt) ?? 0;
      return ago >= 28 && ago <= 35 && isWithin(facts, lastAt, 14);
    }),
  newcomerQuiet14d: (facts) =>
    facts.newcomers?.filter(({ key, lastAt }) => {
      const theirs = facts.landed.filter((change) => change.author === key);
      const ago = facts.daysSince(theirs[0]?.at);
      return theirs.length === 1 && ago !== undefined && ago >= 14 && ago <= 28 && lastAt <= (theirs[0]?.at ?? 0);
    }).length,
  newcomersActive30d: (facts) =>
    facts.newcomers?.filter(({ firstAt, lastAt }) => isWithin(facts, firstAt, 90) && isWithin(facts, lastAt, 30))
      .length,
  isTeamRepo: ({ repositories, state }) =>
    repositories.length === 0 ? undefined : repositories.every(({ id }) => state.teamRepositories.get(id) === true),
  teamChanged30d: (facts) => {
    if (facts.readSince > addDays(facts.today, -90)) return undefined;
    const days = commitDaysOfOthers(facts.repositories, facts.people, facts.calendar);
    return teamChangeDays(days, facts.readSince, facts.today).some((day) => (facts.daysSince(day) ?? 30) < 30);
  },
  soleAreas: (facts) => soleAreasOf(facts).length,
} as const satisfies VariableTable;

/** Areas that nearly only the user changed, by name. */
export function soleAreasOf({ gathered }: Facts): readonly { readonly area: string; readonly share: number }[] {
  if ((gathered.activeAuthors30d ?? 0) < soleAuthors) return [];
  return gathered.areas
    .filter(({ commits }) => commits >= soleCommits)
    .map(({ area, commits, mine }) => ({ area, share: mine / commits }))
    .filter(({ share }) => share >= soleShare)
    .sort((left, right) => (left.area < right.area ? -1 : 1));
}

function isWithin(facts: Facts, instant: number, days: number): boolean {
  return instant <= facts.now.instant && (facts.daysSince(instant) ?? days) < days;
}

function landedIn(facts: Facts, days: number): number | undefined {
  if (facts.repositories.every(({ mainLine }) => mainLine === undefined)) return undefined;
  return facts.landed.filter(({ at }) => isWithin(facts, at, days)).length;
}

/** Working days of each branch by others that has been quiet, as of a fetch of the last day. */
function waitingIn(facts: Facts): readonly number[] {
  return facts.gathered.waiting
    .filter(({ fetchedAt }) => fetchedAt !== undefined && facts.now.instant - fetchedAt <= freshFetchMs)
    .flatMap(({ since }) => workingDaysSince(facts, since) ?? [])
    .filter((days) => days >= waitingDays);
}
