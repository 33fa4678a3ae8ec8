import type { Commit } from './evidence';

/**
 * Who descends from whom, with positions in the list of commits in place of ids: a walk over a long history then looks
 * nothing up.
 */
export interface Lineage {
  readonly positions: ReadonlyMap<string, number>;
  /** Of the commit at each position, its parents in order; `notRead` for one that is not in the list. */
  readonly parents: readonly (readonly number[])[];
}

/** Stands for a parent that lies before what was read. */
export const notRead = -1;

/** Found once for each list of commits, and forgotten with it. */
export function lineageOf(commits: readonly Commit[]): Lineage {
  const known = lineages.get(commits);
  if (known) return known;
  const positions = new Map<string, number>();
  for (const [position, { id }] of commits.entries()) positions.set(id, position);
  const parents = commits.map((commit) => commit.parents.map((id) => positions.get(id) ?? notRead));
  const lineage = { positions, parents };
  lineages.set(commits, lineage);
  return lineage;
}

const lineages = new WeakMap<readonly Commit[], Lineage>();

export function parentsAt({ parents }: Lineage, position: number): readonly number[] {
  return parents[position] ?? none;
}

export function firstParentAt({ parents }: Lineage, position: number): number {
  return parents[position]?.[0] ?? notRead;
}

/** A commit and all its ancestors among the commits of the list, by id. */
export function ancestorsOf(tip: string | undefined, commits: readonly Commit[]): ReadonlySet<string> {
  const lineage = lineageOf(commits);
  const met = new Uint8Array(commits.length);
  const reached = new Set<string>();
  const open = [tip === undefined ? notRead : (lineage.positions.get(tip) ?? notRead)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const commit = commits[at];
    if (!commit || met[at] === 1) continue;
    met[at] = 1;
    reached.add(commit.id);
    open.push(...parentsAt(lineage, at));
  }
  return reached;
}

const none: readonly number[] = [];
