import type { Commit } from '../evidence/evidence';

/**
 * What each merge took in, for all merges of a history: every line of first parents is walked once, so that a long
 * history of merges costs no more than a short one. Only lines that are asked about are walked.
 */
export function createTakenIn(
  commits: ReadonlyMap<string, Commit>,
  mainTip: Commit | undefined,
): (merge: Commit) => readonly Commit[] | undefined {
  const places = placesOnLines(commits, mainTip);
  return (merge) => {
    const place = places.get(merge.id);
    if (!place) return undefined;
    walk(place.line, commits);
    return place.line.taken?.get(merge.id);
  };
}

/** Commits each of which is the first parent of the next, oldest first. */
interface Line {
  readonly members: readonly Commit[];
  /** Where it leaves an older line; `undefined` at the end of what was read. */
  readonly leaves: Place | undefined;
  /** Since which member a commit is reachable; filled when the line is walked. */
  readonly since: Map<string, number>;
  taken: Map<string, readonly Commit[]> | undefined;
}

interface Place {
  readonly line: Line;
  readonly index: number;
}

function placesOnLines(commits: ReadonlyMap<string, Commit>, mainTip: Commit | undefined): ReadonlyMap<string, Place> {
  const continued = new Set<string>();
  for (const { parents } of commits.values()) if (parents[0] !== undefined) continued.add(parents[0]);
  const ends = [...commits.values()].filter(({ id }) => !continued.has(id)).sort(newestFirst);
  const places = new Map<string, Place>();
  for (const end of mainTip ? [mainTip, ...ends] : ends) {
    const members: Commit[] = [];
    const met = new Set<string>();
    let at: Commit | undefined = end;
    while (at && !places.has(at.id) && !met.has(at.id)) {
      members.push(at);
      met.add(at.id);
      at = commits.get(at.parents[0] ?? '');
    }
    members.reverse();
    const line: Line = { members, leaves: at && places.get(at.id), since: new Map(), taken: undefined };
    for (const [index, { id }] of members.entries()) places.set(id, { line, index });
  }
  return places;
}

/** From the oldest member up, each takes in what no one before it did. */
function walk(line: Line, commits: ReadonlyMap<string, Commit>): void {
  if (line.taken) return;
  line.taken = new Map();
  if (line.leaves) walk(line.leaves.line, commits);
  for (const [index, commit] of line.members.entries()) {
    const oldest = index === 0 && !line.leaves;
    line.since.set(commit.id, index);
    const came = collectNew(commit.parents.slice(oldest ? 0 : 1), commits, line, index);
    // What the oldest took in cannot be told from what lies before it.
    if (!oldest && commit.parents.length > 1) line.taken.set(commit.id, came);
  }
}

function collectNew(
  from: readonly string[],
  commits: ReadonlyMap<string, Commit>,
  line: Line,
  index: number,
): readonly Commit[] {
  const found: Commit[] = [];
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const commit = commits.get(id);
    if (!commit || isReached(id, line, index)) continue;
    line.since.set(id, index);
    found.push(commit);
    open.push(...commit.parents);
  }
  return found;
}

function isReached(id: string, line: Line, index: number): boolean {
  for (let at: Place | undefined = { line, index }; at; at = at.line.leaves) {
    const since = at.line.since.get(id);
    if (since !== undefined && since <= at.index) return true;
  }
  return false;
}

/** Of one second, the larger id: any order will do that is always the same. */
function newestFirst(one: Commit, other: Commit): number {
  return other.committed.instant - one.committed.instant || (one.id > other.id ? -1 : 1);
}
