import type { Commit, ReadRepository } from '../evidence/evidence';
import { isHostAccount } from '../people/bots';
import type { People } from '../people/people';

/** Commits that came in through the later parents of a merge, by whose they are. */
export interface BroughtIn {
  readonly mine: number;
  readonly others: number;
  readonly bots: number;
}

/** Larger merges beside the main line are looked at only so far; by then it is clear whose work it is. */
const mostSteps = 500;

/**
 * Tells what a merge took in: reachable from its later parents and not from its first. `undefined` when nothing of it
 * was read. Merges of the main line are answered from one walk over it, the others each by a short walk of their own.
 */
export function createBroughtIn(
  repository: ReadRepository,
  commits: ReadonlyMap<string, Commit>,
  people: Pick<People, 'isMe' | 'isBot'>,
): (merge: Commit) => BroughtIn | undefined {
  let onMain: ReadonlyMap<string, readonly Commit[]> | undefined;
  return (merge) => {
    if (!merge.parents.slice(1).some((id) => commits.has(id))) return undefined;
    onMain ??= alongMainLine(repository, commits);
    return countAuthors(onMain.get(merge.id) ?? besideMainLine(merge, commits), people);
  };
}

function countAuthors(found: readonly Commit[], people: Pick<People, 'isMe' | 'isBot'>): BroughtIn {
  const counts = { mine: 0, others: 0, bots: 0 };
  for (const { parents, author } of found) {
    // Merges inside the branch are steps of keeping it up to date.
    if (parents.length > 1) continue;
    const program = people.isBot(author) || isHostAccount(author);
    counts[people.isMe(author) ? 'mine' : program ? 'bots' : 'others'] += 1;
  }
  return counts;
}

/** From the oldest first parent up, each merge takes in what no one before it did. */
function alongMainLine(
  { branches, mainLine }: ReadRepository,
  commits: ReadonlyMap<string, Commit>,
): ReadonlyMap<string, readonly Commit[]> {
  const chain: Commit[] = [];
  const inChain = new Set<string>();
  let at = commits.get(branches.find(({ name }) => name === mainLine)?.tip ?? '') ?? newestTip(commits);
  while (at && !inChain.has(at.id)) {
    chain.push(at);
    inChain.add(at.id);
    at = commits.get(at.parents[0] ?? '');
  }
  const taken = new Map<string, readonly Commit[]>();
  const seen = new Set<string>();
  for (const [index, commit] of chain.reverse().entries()) {
    const came = collectNew(commit.parents.slice(index === 0 ? 0 : 1), commits, seen);
    seen.add(commit.id);
    // What the oldest took in cannot be told from what lies before it.
    if (index > 0 && commit.parents.length > 1) taken.set(commit.id, came);
  }
  return taken;
}

/** Where no main line is known: the newest commit that nothing is built on. */
function newestTip(commits: ReadonlyMap<string, Commit>): Commit | undefined {
  const builtOn = new Set([...commits.values()].flatMap(({ parents }) => parents));
  return newestOf([...commits.values()].filter(({ id }) => !builtOn.has(id)));
}

function collectNew(
  from: readonly string[],
  commits: ReadonlyMap<string, Commit>,
  seen: Set<string>,
): readonly Commit[] {
  const found: Commit[] = [];
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const commit = commits.get(id);
    if (!commit || seen.has(id)) continue;
    seen.add(id);
    found.push(commit);
    open.push(...commit.parents);
  }
  return found;
}

type Side = number;
const base: Side = 1;
const side: Side = 2;

/** Paints from both sides, newest first, and keeps what only the later parents reach. */
function besideMainLine(merge: Commit, commits: ReadonlyMap<string, Commit>): readonly Commit[] {
  const [first, ...later] = merge.parents;
  const marks = new Map<string, Side>();
  const frontier = new Map<string, Commit>();
  const paint = (id: string, mark: Side): void => {
    const before = marks.get(id) ?? 0;
    if ((before | mark) === before) return;
    marks.set(id, before | mark);
    const commit = commits.get(id);
    if (commit) frontier.set(id, commit);
  };
  if (first !== undefined) paint(first, base);
  for (const id of later) paint(id, side);

  const found = new Map<string, Commit>();
  for (let step = 0; step < mostSteps; step += 1) {
    const commit = newestOf(frontier.values());
    if (!commit || ![...frontier.keys()].some((id) => marks.get(id) === side)) break;
    frontier.delete(commit.id);
    const mark = marks.get(commit.id) ?? 0;
    if (mark === side) found.set(commit.id, commit);
    else found.delete(commit.id);
    for (const parent of commit.parents) paint(parent, mark);
  }
  return [...found.values()];
}

function newestOf(commits: Iterable<Commit>): Commit | undefined {
  let newest: Commit | undefined;
  for (const commit of commits) if (!newest || isNewer(commit, newest)) newest = commit;
  return newest;
}

/** Of one second, the larger id: any order will do that is always the same. */
function isNewer(one: Commit, other: Commit): boolean {
  return (
    one.committed.instant > other.committed.instant ||
    (one.committed.instant === other.committed.instant && one.id > other.id)
  );
}
