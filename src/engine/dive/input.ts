import type { TimedActivity } from '../activity/activity';
import type { Estimate } from '../estimate';
import type { ReadRepository } from '../evidence/evidence';
import { recentPart } from '../evidence/recentPart';
import type { People } from '../people/people';
import { bandsOn } from '../records/days';
import type { UserState } from '../records/state';
import type { Settings } from '../settings/settings';
import type { Calendar } from '../time/calendar';
import { dayMs, type Now } from '../time/now';
import type { DiveInput } from './diveInput';
import { branchNamesOf } from './from/branchNames';
import { builtOnBefore } from './from/builtOnBefore';
import { dayWorksOf, subjectOf } from './from/dayWorks';
import { afterHoursOf, longestStretchOf } from './from/ownClock';
import { handedOverTouches, privateChangeOf, replacedLinesOf } from './from/ownChanges';
import { areasOf } from './from/areas';
import { activeAuthors, firstCommitOfMine, mergeGateOf } from './from/teamFacts';
import { waitedBranchesOf, waitingBranchesOf } from './from/waitingBranches';

export interface DiveSources {
  readonly repositories: readonly ReadRepository[];
  readonly people: People;
  readonly activities: readonly TimedActivity[];
  readonly state: UserState;
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly now: Now;
  /** Part of the stated week that was seen in the last 7 days, 0..1. */
  readonly seenShare: Estimate;
}

/** From what the chain has found so far to what the dive step looks at. */
export function diveInputOf(sources: DiveSources): DiveInput {
  const { people, activities, state, settings, calendar, now } = sources;
  const whole = oncePerRepository(sources.repositories);
  const home = busiest(whole, people, now.instant);
  const repositories = whole.map((repository) => recentPart(repository, now.instant));
  const recentHome = home && recentPart(home, now.instant);
  const today = calendar.dayOf(now.instant) ?? '';
  const replaced = repositories.map((repository) => {
    if (!repository.replacements) return undefined;
    const mine = repository.commits.filter((commit) => people.isMe(commit.author));
    return replacedLinesOf(repository, people, branchNamesOf(repository, mine), settings);
  });
  return {
    now,
    calendar,
    settings,
    state,
    bands: bandsOn(state, today),
    days: dayWorksOf({
      repositories,
      people,
      activities,
      log: state.log,
      calendar,
      spikeBranches: settings['dive.spikeBranches'],
      until: now.instant,
    }),
    seenShare: sources.seenShare,
    shallow: home?.shallow ?? false,
    activeAuthors30d: recentHome && activeAuthors(recentHome, people, now.instant),
    myFirstCommitAt: home && firstCommitOfMine(home, people),
    currentBranches: currentBranches(sources.repositories),
    recentSubjects: repositories.flatMap(({ commits }) =>
      commits
        .filter((commit) => people.isMe(commit.author) && isWithinADay(commit.authored.instant, now))
        .map(subjectOf),
    ),
    waiting: repositories.flatMap((repository) => waitingBranchesOf(repository, people)),
    waited: repositories.flatMap((repository) => waitedBranchesOf(repository, people, now.instant)),
    replacements: replaced.every((each) => each === undefined) ? undefined : replaced.flatMap((each) => each ?? []),
    // A second worktree tells the same commits, but has changes of its own.
    handedOver: sources.repositories.flatMap((repository) => {
      const own = whole.includes(repository) ? repository : { ...repository, commits: [] };
      return handedOverTouches(own, people, state.handovers, settings, now.instant);
    }),
    builtOnSince: repositories.flatMap(({ workingTree }) => workingTree.builtOnByOthers.map(({ since }) => since)),
    builtOnBefore: repositories.flatMap((repository) => builtOnBefore(repository, people, now.instant)),
    privateChange: largest(sources.repositories.map((repository) => privateChangeOf(repository, settings))),
    longestStretch: longestStretchOf(state, calendar, now, settings['dive.stretchPauseMinutes']),
    afterHours: afterHoursOf(state, activities, repositories, calendar, now),
    areas: repositories.flatMap((repository) => areasOf(repository, people, settings, now.instant)),
    mergeGate: recentHome && mergeGateOf(recentHome, people, now.instant),
  };
}

/** Two worktrees or clones of one repository tell the same history. */
function oncePerRepository(repositories: readonly ReadRepository[]): readonly ReadRepository[] {
  const seen = new Set<string>();
  return repositories.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The repository I committed to most in the last 90 days: what is said about a team is said about that one. */
function busiest(repositories: readonly ReadRepository[], people: People, now: number): ReadRepository | undefined {
  const since = now - 90 * dayMs;
  const counts = repositories.map((repository) => ({
    repository,
    mine: repository.commits.filter((commit) => commit.authored.instant >= since && people.isMe(commit.author)).length,
  }));
  return counts.sort((one, other) => other.mine - one.mine)[0]?.repository;
}

/** Newest movement first. */
function currentBranches(repositories: readonly ReadRepository[]): readonly string[] {
  const latest = ({ headReflog }: ReadRepository): number =>
    headReflog.reduce((at, entry) => Math.max(at, entry.at), 0);
  return repositories
    .toSorted((one, other) => latest(other) - latest(one))
    .flatMap(({ workingTree }) => (workingTree.currentBranch === undefined ? [] : [workingTree.currentBranch]));
}

function isWithinADay(at: number, now: Now): boolean {
  return at <= now.instant && at > now.instant - dayMs;
}

function largest(changes: readonly DiveInput['privateChange'][]): DiveInput['privateChange'] {
  return changes.reduce((most, each) => (each && each.lines > (most?.lines ?? 0) ? each : most), undefined);
}
