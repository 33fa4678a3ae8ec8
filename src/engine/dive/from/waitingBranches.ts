import { quantile } from 'd3-array';
import type { Branch, Commit, ReadRepository } from '../../evidence/evidence';
import { commitsById } from '../../evidence/history';
import { checkedOut } from '../../evidence/reflogActions';
import { isSharedLine } from '../../evidence/sharedLines';
import type { People } from '../../people/people';
import { dayMs, hourMs } from '../../time/now';
import type { WaitedBranch, WaitingBranch } from '../diveInput';
import { mergedName } from './branchNames';
import { landingsOf } from './dayWorks';

/** Branches of other people that nobody has moved and that are not in the main line. */
export function waitingBranchesOf(repository: ReadRepository, people: People): readonly WaitingBranch[] {
  return openSpells(repository, people).flatMap(({ until, ...branch }) => (until === undefined ? [branch] : []));
}

/**
 * Branches that waited and wait no longer, with the moment that ended it: their merge, a landing of their author's
 * work, or my own look at them. What a past day knew must not change because of what was merged after it.
 */
export function waitedBranchesOf(repository: ReadRepository, people: People, now: number): readonly WaitedBranch[] {
  return [...openSpells(repository, people), ...mergedSpells(repository, people, now)].flatMap(
    ({ until, ...branch }) =>
      until !== undefined && until <= now && until - branch.since >= dayMs ? [{ ...branch, until }] : [],
  );
}

type Spell = WaitingBranch & { readonly until: number | undefined };

/** Branches that still stand apart from the main line. */
function openSpells(repository: ReadRepository, people: People): readonly Spell[] {
  const open = oncePerTip(repository.branches.filter((branch) => isOpen(branch, repository, people)));
  if (open.length === 0) return [];
  const usualDays = usualWait(repository, people);
  const landings = landingsOnMainLine(repository, people, Math.min(...open.map(({ tipAt }) => tipAt)));
  return open.map((branch) => ({
    repository: repository.id,
    branch: branch.name,
    since: branch.tipAt,
    fetchedAt: repository.fetchedAt,
    usualDays,
    until: earliest([
      ...(landings.get(people.keyOf(branch.tipAuthor)) ?? []).filter((at) => at >= branch.tipAt),
      ...visitsTo({ name: branch.name, tip: branch.tip, since: branch.tipAt }, repository),
    ]),
  }));
}

/** A fork and its upstream, or a mirror, hold the same branch. */
function oncePerTip(branches: readonly Branch[]): readonly Branch[] {
  return [...new Map(branches.toReversed().map((branch) => [branch.tip, branch])).values()].reverse();
}

/** Branches that were merged since, told by their merges: the branch itself is often gone. */
function mergedSpells(repository: ReadRepository, people: People, now: number): readonly Spell[] {
  const commits = commitsById(repository.commits);
  const usualDays = usualWait(repository, people);
  const landings = landingsOf(repository);
  return repository.commits.flatMap((merge) => {
    const tip = merge.parents.length === 2 && landings.has(merge.id) ? commits.get(merge.parents[1] ?? '') : undefined;
    if (!tip || people.isMe(tip.author) || people.isBot(tip.author)) return [];
    const since = tip.committed.instant;
    if (merge.committed.instant < now - rememberedMs || merge.committed.instant - since < dayMs) return [];
    const name = mergedName(merge.message) ?? '';
    const until = earliest([merge.committed.instant, ...visitsTo({ name, tip: tip.id, since }, repository)]);
    return [{ repository: repository.id, branch: name, since, fetchedAt: repository.fetchedAt, usualDays, until }];
  });
}

/** Further back than the days that are judged. */
const rememberedMs = 120 * dayMs;

function isOpen(branch: Branch, { mainLine }: ReadRepository, people: People): boolean {
  if (!branch.name.startsWith('refs/remotes/') || branch.name === mainLine || /\/HEAD$/u.test(branch.name))
    return false;
  if (isSharedLine(branch.name)) return false;
  return branch.mergedIntoMainLine === false && !people.isMe(branch.tipAuthor) && !people.isBot(branch.tipAuthor);
}

/**
 * When each author's work came into the main line, by opaque key; only what is not older than `since`. A squash merge
 * leaves the branch behind: a change of its author went in after the branch last moved. Taken as landed even where it
 * was another change, because a wrong silence costs less than a wrong notice.
 */
function landingsOnMainLine(
  repository: ReadRepository,
  people: People,
  since: number,
): ReadonlyMap<string, readonly number[]> {
  const landings = new Map<string, number[]>();
  for (const { id, author, committed } of repository.commits) {
    if (committed.instant < since || !repository.onMainLine.has(id)) continue;
    const key = people.keyOf(author);
    const known = landings.get(key);
    if (known) known.push(committed.instant);
    else landings.set(key, [committed.instant]);
  }
  return landings;
}

interface Visited {
  readonly name: string;
  readonly tip: string;
  readonly since: number;
}

/** When I looked at it after it last moved: the answer may have been given where git does not see it. */
function visitsTo({ name, tip, since }: Visited, repository: ReadRepository): readonly number[] {
  const short = name.replace(/^refs\/remotes\/[^/]+\//u, '');
  return repository.headReflog.flatMap(({ at, id, action }) => {
    const target = at < since ? undefined : checkedOut(action);
    if (target === undefined) return [];
    const isThere = id === tip || (short !== '' && (target === short || target.endsWith(`/${short}`)));
    return isThere ? [at] : [];
  });
}

function earliest(instants: readonly number[]): number | undefined {
  return instants.length === 0 ? undefined : Math.min(...instants);
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
