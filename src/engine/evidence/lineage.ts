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

export function lineageOf(commits: readonly Commit[]): Lineage {
  const positions = new Map<string, number>();
  commits.forEach(({ id }, position) => positions.set(id, position));
  const positionOf = (id: string): number => positions.get(id) ?? notRead;
  return { positions, parents: commits.map(({ parents }) => parents.map(positionOf)) };
}

export function parentsAt({ parents }: Lineage, position: number): readonly number[] {
  return parents[position] ?? [];
}

export function firstParentAt({ parents }: Lineage, position: number): number {
  return parents[position]?.[0] ?? notRead;
}
