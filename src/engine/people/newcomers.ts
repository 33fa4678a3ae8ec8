import type { ReadRepository } from '../evidence/evidence';

/**
 * How many people made their first commit ever in `[from, to)` (epoch ms). `undefined` when that cannot be known: the
 * full history has not been passed over yet, or a shallow clone would make everyone look new.
 */
export function newcomersBetween(repository: ReadRepository, from: number, to: number): number | undefined {
  if (repository.shallow || repository.firstCommits === undefined) return undefined;
  let count = 0;
  for (const first of repository.firstCommits.values()) if (first >= from && first < to) count += 1;
  return count;
}
