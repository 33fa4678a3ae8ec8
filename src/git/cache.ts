import { createHash } from 'node:crypto';
import type { CacheStore, GitCache } from '../app/gitPort';
import { emptyMemory, type RepositoryMemory } from './repositoryMemory';
import { readStoredMemory, writeStoredMemory } from './storedMemory';

interface LiveCache extends GitCache {
  readonly repositories: Map<string, RepositoryMemory>;
  readonly store: CacheStore | undefined;
  readonly salt: string;
  readonly lastText: Map<string, string>;
}

/** `salt` is a random text of this installation; without it no hash can be matched to a person. */
export function createGitCache(options: { readonly store?: CacheStore; readonly salt?: string } = {}): GitCache {
  const cache: LiveCache = {
    kind: 'gitCache',
    repositories: new Map(),
    store: options.store,
    salt: options.salt ?? '',
    lastText: new Map(),
  };
  return cache;
}

function isLive(cache: GitCache): cache is LiveCache {
  return 'repositories' in cache && 'salt' in cache;
}

/** What is remembered of a repository; without a cache it is forgotten after the run. */
export async function recall(cache: GitCache | undefined, commonDirectory: string): Promise<RepositoryMemory> {
  if (!cache || !isLive(cache)) return emptyMemory();
  const known = cache.repositories.get(commonDirectory);
  if (known) return known;
  const memory = readStoredMemory(await storedText(cache, commonDirectory), emptyMemory());
  // Two runs may have started at once: the first one's memory stays.
  const meanwhile = cache.repositories.get(commonDirectory);
  if (meanwhile) return meanwhile;
  cache.repositories.set(commonDirectory, memory);
  return memory;
}

/** Writes what may outlive the session, when it changed. Never fails: it is only a cache. */
export async function keepMemory(cache: GitCache | undefined, commonDirectory: string): Promise<void> {
  if (!cache || !isLive(cache) || !cache.store) return;
  const memory = cache.repositories.get(commonDirectory);
  if (!memory) return;
  const text = writeStoredMemory(memory);
  const key = keyOf(commonDirectory);
  if (cache.lastText.get(key) === text) return;
  cache.lastText.set(key, text);
  try {
    await cache.store.write(key, text);
  } catch {
    cache.lastText.delete(key);
  }
}

export function saltOf(cache: GitCache | undefined): string {
  return cache && isLive(cache) ? cache.salt : '';
}

async function storedText(cache: LiveCache, commonDirectory: string): Promise<string> {
  try {
    return (await cache.store?.read(keyOf(commonDirectory))) ?? '';
  } catch {
    return '';
  }
}

function keyOf(commonDirectory: string): string {
  return `git-${hashOf(commonDirectory)}.json`;
}

export function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
