import { createHash } from 'node:crypto';
import type { CacheStore, GitCache } from '../app/gitPort';
import type { Commit, FileChange, Note } from '../engine/evidence/evidence';
import type { Touched } from '../engine/evidence/lastTouched';
import type { Reflog } from '../engine/evidence/reflog';
import type { ReplacedLines } from '../engine/evidence/replacements';
import { readStoredMemory, writeStoredMemory } from './storedMemory';

/**
 * What earlier runs learned, by repository. Commits and their words stay in memory only; a store, when given, keeps the
 * root commits, the changes of my own commits and salted hashes of first commits: nothing that names another person.
 */
export interface RepositoryMemory {
  commits: { readonly from: number; readonly tips: ReadonlySet<string>; readonly list: readonly Commit[] } | undefined;
  readonly changes: Map<string, readonly FileChange[]>;
  /** Commits whose changes have been read with white space ignored, or needed no second look. */
  readonly spaceChecked: Set<string>;
  /** For each of my commits: recent lines it replaced, by the commit that wrote them. */
  readonly replaced: Map<string, readonly ReplacedLines[]>;
  readonly notes: Map<string, { readonly state: string; readonly notes: readonly Note[] }>;
  attributeFiles: { readonly head: string; readonly paths: readonly string[] } | undefined;
  reflog: { readonly state: string; readonly read: Reflog } | undefined;
  stashes: { readonly id: string; readonly count: number } | undefined;
  /** Documents that were asked for by path, up to `tip`; paths stay in memory. */
  lastTouched: { readonly tip: string; readonly key: string; readonly files: ReadonlyMap<string, Touched> } | undefined;
  /** Files that recent commits of others touched, by commit; paths stay in memory. */
  touched: Map<string, readonly string[]> | undefined;
  /** First commits of the main line. */
  roots: readonly string[] | undefined;
  /** First author time of everyone, epoch ms, by salted hash; and the tips whose history has been passed over. */
  firstCommits: FirstCommits | undefined;
}

export interface FirstCommits {
  readonly tips: readonly string[];
  readonly byHash: ReadonlyMap<string, number>;
}

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

function emptyMemory(): RepositoryMemory {
  return {
    commits: undefined,
    changes: new Map(),
    spaceChecked: new Set(),
    replaced: new Map(),
    notes: new Map(),
    attributeFiles: undefined,
    reflog: undefined,
    stashes: undefined,
    lastTouched: undefined,
    touched: undefined,
    roots: undefined,
    firstCommits: undefined,
  };
}
