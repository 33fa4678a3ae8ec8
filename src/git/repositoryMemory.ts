import type { Commit, FileChange, Note } from '../engine/evidence/evidence';
import type { Touched } from '../engine/evidence/lastTouched';
import type { Reflog } from '../engine/evidence/reflog';
import type { ReplacedLines } from '../engine/evidence/replacements';

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

export function emptyMemory(): RepositoryMemory {
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
