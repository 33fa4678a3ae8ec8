import { dayMs } from '../../src/engine/time/now';
import type { WorkingTree } from '../../src/engine/evidence/evidence';
import type { Chance } from './chance';
import type { Clock } from './clock';
import type { OwnBranch } from './history';
import type { DayPlan } from './plan';
import type { Profile } from './profile';

/** Days until a branch that did not go in on its own day does, or is given up. */
const openDays: readonly [number, number] = [1, 6];
/** Whoever is deep in something shows it less often. */
const pushesInDive = 0.6;
/** Working days a private branch stays private beyond its first, at most. */
const mostPrivateDays = 8;

/**
 * What becomes of a day's work of the lead: pushed that evening or kept on this machine for days, and now and then a
 * teammate begins on top of it before it is in. Nobody measured how often; teammates who had to would say it is seldom.
 */
export function drawOwnBranch(
  day: DayPlan,
  commits: OwnBranch['commits'],
  landed: boolean,
  { clock, more, profile }: { readonly clock: Clock; readonly more: Chance; readonly profile: Profile },
): OwnBranch {
  const evening = clock.at(day.day, 18);
  const share = profile.pushShare * (day.kind === 'dive' ? pushesInDive : 1);
  const pushed = landed || more.happens(share);
  const pushedAt = pushed ? evening : evening + more.whole(1, mostPrivateDays) * dayMs;
  const landedAt = landed ? evening : pushedAt + more.whole(...openDays) * dayMs;
  const stacked = !landed && more.happens(profile.stackShare);
  return { commits, pushedAt, landedAt, builtOnAt: stacked ? pushedAt + more.between(0.5, 1.5) * dayMs : undefined };
}

/** What this clone shows of the lead's own branches at a moment. */
export function ownBranchesAt(
  branches: readonly OwnBranch[],
  now: number,
  fetchedAt: number,
): Pick<WorkingTree, 'unpushedCommits' | 'builtOnByOthers'> {
  return {
    unpushedCommits: branches
      .filter(({ pushedAt }) => pushedAt > now)
      .flatMap(({ commits }) => commits.filter(({ at }) => at <= now).map(({ id }) => id)),
    builtOnByOthers: branches.flatMap(({ builtOnAt, landedAt }, index) =>
      builtOnAt !== undefined && builtOnAt <= fetchedAt && landedAt > fetchedAt
        ? [{ branch: `refs/remotes/origin/on-top-${index}`, since: builtOnAt }]
        : [],
    ),
  };
}
