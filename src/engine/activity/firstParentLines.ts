import type { Commit } from '../evidence/evidence';
import { firstParentAt, lineageOf, parentsAt, type Lineage } from '../evidence/lineage';

/**
 * What each merge took in, for all merges of a history: every line of first parents is walked once, so that a long
 * history of merges costs no more than a short one. Only lines that are asked about are walked.
 */
export function createTakenIn(
  commits: readonly Commit[],
  mainTip: string | undefined,
): (merge: Commit) => readonly Commit[] | undefined {
  const lineage = lineageOf(commits);
  const places = placesOnLines(commits, lineage, mainTip === undefined ? undefined : lineage.positions.get(mainTip));
  return ({ id }) => {
    const position = lineage.positions.get(id);
    const line = position === undefined ? undefined : places.lines[position];
    if (position === undefined || !line) return undefined;
    walk(line, lineage);
    return line.taken?.get(position)?.flatMap((at) => commits[at] ?? []);
  };
}

/** Commits each of which is the first parent of the next. All commits are named by their positions. */
interface Line {
  /** Oldest first. */
  readonly members: readonly number[];
  /** Where it leaves an older line; `undefined` at the end of what was read. */
  readonly leaves: Place | undefined;
  /** Since which member a commit is reachable; filled when the line is walked. */
  readonly since: Map<number, number>;
  taken: Map<number, readonly number[]> | undefined;
}

interface Place {
  readonly line: Line;
  readonly index: number;
}

/** By position: the line a commit is a member of, and the how manieth. */
interface Places {
  readonly lines: readonly (Line | undefined)[];
  readonly indexes: Int32Array;
}

function placesOnLines(commits: readonly Commit[], lineage: Lineage, mainTip: number | undefined): Places {
  const ends = endsOf(commits, lineage);
  const lines = new Array<Line | undefined>(commits.length).fill(undefined);
  const indexes = new Int32Array(commits.length);
  const met = new Uint8Array(commits.length);
  for (const end of mainTip === undefined ? ends : [mainTip, ...ends]) {
    const members: number[] = [];
    let at = end;
    while (at >= 0 && met[at] === 0) {
      met[at] = 1;
      members.push(at);
      at = firstParentAt(lineage, at);
    }
    members.reverse();
    // A line that runs into itself is no history; it ends there.
    const older = lines[at];
    const leaves = older && { line: older, index: indexes[at] ?? 0 };
    const line: Line = { members, leaves, since: new Map(), taken: undefined };
    for (const [index, member] of members.entries()) {
      lines[member] = line;
      indexes[member] = index;
    }
  }
  return { lines, indexes };
}

/** Commits that are nobody's first parent, newest first. */
function endsOf(commits: readonly Commit[], lineage: Lineage): readonly number[] {
  const continued = new Uint8Array(commits.length);
  for (let at = 0; at < commits.length; at++) {
    const parent = firstParentAt(lineage, at);
    if (parent >= 0) continued[parent] = 1;
  }
  const ends: { readonly at: number; readonly commit: Commit }[] = [];
  commits.forEach((commit, at) => {
    if (continued[at] === 0) ends.push({ at, commit });
  });
  return ends.sort((one, other) => newestFirst(one.commit, other.commit)).map(({ at }) => at);
}

/** From the oldest member up, each takes in what no one before it did. */
function walk(line: Line, lineage: Lineage): void {
  if (line.taken) return;
  line.taken = new Map();
  if (line.leaves) walk(line.leaves.line, lineage);
  for (const [index, member] of line.members.entries()) {
    const oldest = index === 0 && !line.leaves;
    line.since.set(member, index);
    const parents = parentsAt(lineage, member);
    const came = collectNew(oldest ? parents : parents.slice(1), lineage, line, index);
    // What the oldest took in cannot be told from what lies before it.
    if (!oldest && parents.length > 1) line.taken.set(member, came);
  }
}

function collectNew(from: readonly number[], lineage: Lineage, line: Line, index: number): readonly number[] {
  if (from.length === 0) return none;
  const found: number[] = [];
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at < 0 || isReached(at, line, index)) continue;
    line.since.set(at, index);
    found.push(at);
    open.push(...parentsAt(lineage, at));
  }
  return found;
}

const none: readonly number[] = [];

function isReached(commit: number, line: Line, index: number): boolean {
  for (let at: Place | undefined = { line, index }; at; at = at.line.leaves) {
    const since = at.line.since.get(commit);
    if (since !== undefined && since <= at.index) return true;
  }
  return false;
}

/** Of one second, the larger id: any order will do that is always the same. */
function newestFirst(one: Commit, other: Commit): number {
  return other.committed.instant - one.committed.instant || (one.id > other.id ? -1 : 1);
}
