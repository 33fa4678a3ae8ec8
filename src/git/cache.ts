import { createHash } from 'node:crypto';
import type { CacheStore, GitCache } from '../app/gitPort';
import type { Commit, FileChange } from '../engine/evidence/evidence';

/**
 * What earlier runs learned, by repository. Commits and their words stay in memory only; a store, when given, keeps the
 * root commits, the changes of my own commits and salted hashes of first commits: nothing that names another person.
 */
export interface RepositoryMemory {
  commits: { readonly from: number; readonly tips: ReadonlySet<string>; readonly list: readonly Commit[] } | undefined;
  readonly changes: Map<string, readonly FileChange[]>;
  /** Commits whose changes have been read with white space ignored, or needed no second look. */
  readonly spaceChecked: Set<string>;
  /** For each of my commits: recent lines of others it replaced, by the commit that wrote them. */
  readonly replaced: Map<string, readonly ReplacedLines[]>;
  roots: { readonly tip: string; readonly ids: readonly string[] } | undefined;
  firstCommits: { readonly tips: string; readonly byHash: ReadonlyMap<string, number> } | undefined;
}

export interface ReplacedLines {
  readonly writtenIn: string;
  readonly path: string;
  readonly lines: number;
}

interface LiveCache extends GitCache {
  readonly repositories: Map<string, RepositoryMemory>;
  readonly store: CacheStore | undefined;
  readonly salt: string;
}

/** `salt` is a random text of this installation; without it no hash can be matched to a person. */
export function createGitCache(options: { readonly store?: CacheStore; readonly salt?: string } = {}): GitCache {
  const cache: LiveCache = {
    kind: 'gitCache',
    repositories: new Map(),
    store: options.store,
    salt: options.salt ?? '',
  };
  return cache;
}

function isLive(cache: GitCache): cache is LiveCache {
  return 'repositories' in cache && 'salt' in cache;
}

export function memoryOf(cache: GitCache | undefined, commonDirectory: string): RepositoryMemory {
  if (!cache || !isLive(cache)) return emptyMemory();
  const known = cache.repositories.get(commonDirectory);
  if (known) return known;
  const memory = emptyMemory();
  cache.repositories.set(commonDirectory, memory);
  return memory;
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
    roots: undefined,
    firstCommits: undefined,
  };
}
