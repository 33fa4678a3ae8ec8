import { quantile } from 'd3-array';
import type { Branch, Commit, ReadRepository } from '../../evidence/evidence';
import { commitsById } from '../../evidence/history';
import { checkedOut } from '../../evidence/reflogActions';
import type { People } from '../../people/people';
import { dayMs, hourMs } from '../../time/now';
import type { WaitingBranch } from '../diveInput';

/** Branches of other people that nobody has moved and that are not in the main line. */
export function waitingBranchesOf(repository: ReadRepository, people: People): readonly WaitingBranch[] {
  const open = repository.branches.filter((branch) => isOpen(branch, repository, people));
  if (open.length === 0) return [];
  const usualDays = usualWait(repository, people);
  const landed = latestOnMainLine(repository, people, Math.min(...open.map(({ tipAt }) => tipAt)));
  return open
    .filter((branch) => !isLanded(branch, landed.get(people.keyOf(branch.tipAuthor))))
    .filter((branch) => !visitedSince(branch, repository))
    .map((branch) => ({
      repository: repository.id,
      branch: branch.name,
      since: branch.tipAt,
      fetchedAt: repository.fetchedAt,
      usualDays,
    }));
}

function isOpen(branch: Branch, { mainLine }: ReadRepository, people: People): boolean {
  if (!branch.name.startsWith('refs/remotes/') || branch.name === mainLine || /\/HEAD$/u.test(branch.name))
    return false;
  return branch.mergedIntoMainLine === false && !people.isMe(branch.tipAuthor) && !people.isBot(branch.tipAuthor);
}

/**
 * A squash merge leaves the branch behind: a change of its author went into the main line after the branch last moved.
 * Taken as landed even where it was another change, because a wrong silence costs less than a wrong notice.
 */
function isLanded(branch: Branch, landedAt: number | undefined): boolean {
  return landedAt !== undefined && landedAt >= branch.tipAt;
}

/** When each author's work last came into the main line, by opaque key; only what is not older than `since`. */
function latestOnMainLine(repository: ReadRepository, people: People, since: number): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { id, author, committed } of repository.commits) {
    if (committed.instant < since || !repository.onMainLine.has(id)) continue;
    const key = people.keyOf(author);
    latest.set(key, Math.max(latest.get(key) ?? 0, committed.instant));
  }
  return latest;
}

/** I looked at it after it last moved: the answer may have been given where git does not see it. */
function visitedSince(branch: Branch, repository: ReadRepository): boolean {
  const short = branch.name.replace(/^refs\/remotes\/[^/]+\//u, '');
  return repository.headReflog.some(({ at, id, action }) => {
    if (at < branch.tipAt) return false;
    const target = checkedOut(action);
    return target !== undefined && (target === short || target.endsWith(`/${short}`) || id === branch.tip);
  });
}

/** Fewer merges say nothing about what is usual. */
const leastMerges = 5;
/** Three of four branches are merged within this time; later is late here. */
const usualPart = 0.75;
const workingDaysPerDay = 5 / 7;

/**
 * Working days that branches of others stay quiet before they are merged in this repository. Where work is laid on top
 * of the main line instead, a commit keeps the time its author made it and tells when it went in.
 */
function usualWait(repository: ReadRepository, people: People): number | undefined {
  const commits = commitsById(repository.commits);
  const waits = repository.commits.flatMap((commit: Commit) => {
    const merged = commit.parents.length === 2 ? commits.get(commit.parents[1] ?? '') : undefined;
    const landed =
      commit.parents.length === 1 && repository.onMainLine.has(commit.id) && wasReplayed(commit) ? commit : undefined;
    const tip = merged ?? landed;
    if (!tip || people.isMe(tip.author) || people.isBot(tip.author)) return [];
    const quietSince = merged ? merged.committed.instant : tip.authored.instant;
    return [Math.max(0, commit.committed.instant - quietSince) / dayMs];
  });
  if (waits.length < leastMerges) return undefined;
  return Math.ceil((quantile(waits, usualPart) ?? 0) * workingDaysPerDay);
}

/** Sooner is the same sitting: an amend, or a pull before the push. */
const replayedAfterMs = hourMs;

/** Put on the main line later than it was made; what was made months before is old work, no branch that waited. */
function wasReplayed({ authored, committed }: Commit): boolean {
  const after = committed.instant - authored.instant;
  return after > replayedAfterMs && after < longestWaitMs;
}

const longestWaitMs = 30 * dayMs;
