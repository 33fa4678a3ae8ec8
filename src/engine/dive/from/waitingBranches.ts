import { quantile } from 'd3-array';
import type { Branch, Commit, ReadRepository } from '../../evidence/evidence';
import type { People } from '../../people/people';
import { dayMs } from '../../time/now';
import type { WaitingBranch } from '../diveInput';

/** Branches of other people that nobody has moved and that are not in the main line. */
export function waitingBranchesOf(repository: ReadRepository, people: People): readonly WaitingBranch[] {
  const usualDays = usualWait(repository, people);
  const landed = latestOnMainLine(repository, people);
  return repository.branches
    .filter((branch) => {
      if (!branch.name.startsWith('refs/remotes/') || branch.name === repository.mainLine) return false;
      if (branch.mergedIntoMainLine !== false || /\/HEAD$/u.test(branch.name)) return false;
      if (people.isMe(branch.tipAuthor) || people.isBot(branch.tipAuthor)) return false;
      return !isLanded(branch, landed.get(people.keyOf(branch.tipAuthor)) ?? []) && !visitedSince(branch, repository);
    })
    .map((branch) => ({
      repository: repository.id,
      branch: branch.name,
      since: branch.tipAt,
      fetchedAt: repository.fetchedAt,
      usualDays,
    }));
}

/**
 * A squash merge leaves the branch behind: a change of its author went into the main line after the branch last moved.
 * Taken as landed even where it was another change, because a wrong silence costs less than a wrong notice.
 */
function isLanded(branch: Branch, landedAt: readonly number[]): boolean {
  return landedAt.some((at) => at >= branch.tipAt);
}

function latestOnMainLine(repository: ReadRepository, people: People): ReadonlyMap<string, readonly number[]> {
  const latest = new Map<string, number[]>();
  for (const commit of repository.commits) {
    if (!repository.onMainLine.has(commit.id)) continue;
    const key = people.keyOf(commit.author);
    latest.set(key, [Math.max(latest.get(key)?.[0] ?? 0, commit.committed.instant)]);
  }
  return latest;
}

/** I looked at it after it last moved: the answer may have been given where git does not see it. */
function visitedSince(branch: Branch, repository: ReadRepository): boolean {
  const short = branch.name.replace(/^refs\/remotes\/[^/]+\//u, '');
  return repository.headReflog.some(({ at, id, action }) => {
    if (at < branch.tipAt) return false;
    const target = /^checkout: moving from \S+ to (?<target>\S+)$/u.exec(action)?.groups?.['target'];
    return target !== undefined && (target === short || target.endsWith(`/${short}`) || id === branch.tip);
  });
}

/** Fewer merges say nothing about what is usual. */
const leastMerges = 5;
/** Three of four branches are merged within this time; later is late here. */
const usualPart = 0.75;
const workingDaysPerDay = 5 / 7;

/** Working days that branches of others stay quiet before they are merged in this repository. */
function usualWait(repository: ReadRepository, people: People): number | undefined {
  const commits = new Map(repository.commits.map((commit) => [commit.id, commit]));
  const waits = repository.commits.flatMap((merge: Commit) => {
    const tip = merge.parents.length === 2 ? commits.get(merge.parents[1] ?? '') : undefined;
    if (!tip || people.isMe(tip.author) || people.isBot(tip.author)) return [];
    return [Math.max(0, merge.committed.instant - tip.committed.instant) / dayMs];
  });
  if (waits.length < leastMerges) return undefined;
  return Math.ceil((quantile(waits, usualPart) ?? 0) * workingDaysPerDay);
}
