import type { ReadOptions } from '../app/gitPort';
import type { Commit } from '../engine/evidence/evidence';
import { createFirstCommitsReader } from '../engine/evidence/firstCommits';
import { addressKey } from '../engine/evidence/mailmap';
import { readReferences } from '../engine/evidence/references';
import { hashOf, keepMemory, recall, saltOf } from './cache';
import type { RepositoryMemory } from './repositoryMemory';
import { firstCommitsCommand, referencesCommand } from './commands';
import { enclosingRepository } from './gitDirectory';
import { runGit } from './runGit';

/**
 * Passes once over the whole history to learn when each person first appeared; later passes only read what is new.
 * Slow in a large repository: meant for an idle moment. Keeps salted hashes alone. True when the cache now knows.
 */
export async function readFirstCommits(
  folder: string,
  options: Pick<ReadOptions, 'cache' | 'gitPath' | 'cancellation' | 'cost' | 'trusted'>,
): Promise<boolean> {
  const directory = options.trusted && options.cache ? await enclosingRepository(folder) : undefined;
  if (!directory) return false;
  const { gitPath, cancellation, cost } = options;
  const place = { folder: directory.folder, gitPath, cancellation, cost };
  const memory = await recall(options.cache, directory.commonDirectory);
  const listed = await runGit(place, referencesCommand(false));
  if (!listed.ok) return false;
  const tips = readReferences(listed.text)
    .references.filter(({ name }) => name.startsWith('refs/heads/') || name.startsWith('refs/remotes/'))
    .map(({ id }) => id);
  const known = memory.firstCommits;
  const fresh = [...new Set(tips)].filter((tip) => known?.tips.includes(tip) !== true);
  if (known && fresh.length === 0) return true;
  const reader = createFirstCommitsReader();
  const outcome = await runGit(place, firstCommitsCommand(fresh, known?.tips ?? []), reader.push);
  if (!outcome.ok) return false;
  const byHash = new Map(known?.byHash);
  for (const [key, at] of reader.end()) {
    const hash = hashOf(saltOf(options.cache), key);
    byHash.set(hash, Math.min(at, byHash.get(hash) ?? at));
  }
  memory.firstCommits = { tips: [...new Set(tips)], byHash };
  await keepMemory(options.cache, directory.commonDirectory);
  return true;
}

/** First commits of the people at hand, by `addressKey`; `undefined` before the pass has run. */
export function firstCommitsOf(
  memory: RepositoryMemory,
  salt: string,
  commits: readonly Commit[],
): ReadonlyMap<string, number> | undefined {
  const known = memory.firstCommits?.byHash;
  if (!known) return undefined;
  const found = new Map<string, number>();
  for (const { author } of commits) {
    const key = addressKey(author);
    if (found.has(key)) continue;
    const at = known.get(hashOf(salt, key));
    if (at !== undefined) found.set(key, at);
  }
  return found;
}
