import type { ReadOptions } from '../app/gitPort';
import type { Commit } from '../engine/evidence/evidence';
import { readTouchedPaths } from '../engine/evidence/touchedPaths';
import type { RepositoryMemory } from './repositoryMemory';
import { touchedPathsCommand } from './commands';
import { type GitPlace, runGit } from './runGit';

/** More than this at once is a mirror or an import, and its areas say nothing about a team. */
const mostCommits = 6_000;

/**
 * Which files the commits of others touched since the moment asked about: one walk, later ones only over what is new.
 * Kept in memory while the session lasts, never on disk. `undefined` where it was not asked for, would need a fetch, or
 * could not be read.
 */
export async function recentlyTouchedOf(
  place: GitPlace,
  memory: RepositoryMemory,
  { commits, mine }: { readonly commits: readonly Commit[]; readonly mine: readonly Commit[] },
  { touchedSince }: Pick<ReadOptions, 'touchedSince'>,
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  if (touchedSince === undefined || place.metadataOnly === true) return undefined;
  const own = new Set(mine);
  const wanted = commits.filter(
    (commit) => commit.parents.length < 2 && commit.committed.instant >= touchedSince && !own.has(commit),
  );
  if (wanted.length > mostCommits) return undefined;
  const known = memory.touched ?? new Map<string, readonly string[]>();
  const unknown = wanted.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  if (unknown.length > 0) {
    const outcome = await runGit(place, touchedPathsCommand(unknown));
    if (!outcome.ok) return undefined;
    const read = readTouchedPaths(outcome.text);
    for (const id of unknown) known.set(id, read.get(id) ?? []);
  }
  // What is no longer recent is forgotten.
  memory.touched = new Map(wanted.map(({ id }) => [id, known.get(id) ?? []]));
  return memory.touched;
}
