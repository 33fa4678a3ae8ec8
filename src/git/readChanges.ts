import { createChangesReader } from '../engine/evidence/changes';
import type { Commit, FileChange, SetAside } from '../engine/evidence/evidence';
import type { RepositoryMemory } from './cache';
import { changesCommand } from './commands';
import type { GitFailure } from './failure';
import { type GitPlace, runGit } from './runGit';

export interface ChangesOutcome {
  readonly changes: ReadonlyMap<string, readonly FileChange[]>;
  readonly setAside: readonly SetAside[];
  readonly failure: GitFailure | undefined;
}

/** Changed files of the wanted commits; merges have none of their own. Each commit is read once in its life. */
export async function readChanges(
  place: GitPlace,
  memory: RepositoryMemory,
  wanted: readonly Commit[],
): Promise<ChangesOutcome> {
  const plain = wanted.filter(({ parents }) => parents.length < 2);
  const missing = plain.filter(({ id }) => !memory.changes.has(id)).map(({ id }) => id);
  const setAside: SetAside[] = [];
  let failure: GitFailure | undefined;
  if (missing.length > 0) {
    const reader = createChangesReader();
    const outcome = await runGit(place, changesCommand(missing, false), reader.push);
    const read = reader.end();
    if (outcome.ok) {
      for (const [id, changes] of read.byCommit) memory.changes.set(id, changes);
      setAside.push(...read.setAside);
    } else failure = outcome.failure;
  }
  return { changes: pick(memory.changes, plain), setAside, failure };
}

function pick<T>(from: ReadonlyMap<string, T>, commits: readonly Commit[]): ReadonlyMap<string, T> {
  const picked = new Map<string, T>();
  for (const { id } of commits) {
    const value = from.get(id);
    if (value !== undefined) picked.set(id, value);
  }
  return picked;
}
