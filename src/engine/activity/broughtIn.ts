import type { Commit } from '../evidence/evidence';
import type { People } from '../people/people';

/** Commits that came in through the second parent of a merge, by whose they are. */
export interface BroughtIn {
  readonly mine: number;
  readonly others: number;
  readonly bots: number;
}

/** Larger merges are looked at only so far; by then it is clear whose work it is. */
const mostSteps = 2000;

/**
 * What a merge took in: reachable from its later parents and not from its first. `undefined` when nothing of it was
 * read. Walks from the newest down, so that a short branch costs a short walk.
 */
export function broughtIn(
  merge: Commit,
  commits: ReadonlyMap<string, Commit>,
  people: Pick<People, 'isMe' | 'isBot'>,
): BroughtIn | undefined {
  const [first, ...later] = merge.parents;
  const marks = new Map<string, Side>();
  const frontier: Commit[] = [];
  const paint = (id: string, side: Side): void => {
    const before = marks.get(id) ?? 0;
    const after = before | side;
    if (after === before) return;
    marks.set(id, after);
    const commit = commits.get(id);
    if (commit && !frontier.includes(commit)) frontier.push(commit);
  };
  if (first !== undefined) paint(first, base);
  for (const id of later) paint(id, side);
  if (!later.some((id) => commits.has(id))) return undefined;

  const found = new Map<string, Commit>();
  for (let step = 0; step < mostSteps && frontier.some(({ id }) => marks.get(id) === side); step += 1) {
    const commit = takeNewest(frontier);
    if (!commit) break;
    const reached = marks.get(commit.id) ?? 0;
    if (reached === side) found.set(commit.id, commit);
    else found.delete(commit.id);
    for (const parent of commit.parents) paint(parent, reached);
  }
  const counts = { mine: 0, others: 0, bots: 0 };
  for (const { parents, author } of found.values()) {
    // Merges inside the branch are steps of keeping it up to date.
    if (parents.length > 1) continue;
    counts[people.isMe(author) ? 'mine' : people.isBot(author) ? 'bots' : 'others'] += 1;
  }
  return counts;
}

type Side = number;
const base: Side = 1;
const side: Side = 2;

function takeNewest(frontier: Commit[]): Commit | undefined {
  let newest = 0;
  frontier.forEach((commit, index) => {
    if (commit.committed.instant > (frontier[newest]?.committed.instant ?? -Infinity)) newest = index;
  });
  const [taken] = frontier.splice(newest, 1);
  return taken;
}
