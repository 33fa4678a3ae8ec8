import type { Evidence, Identity, MailmapEntry, Person, RepositoryEvidence } from '../engine/evidence/evidence';

/** What the use cases need from git, as function types; `git/` fills them. Times are epoch milliseconds. */
export interface GitPort {
  readonly findRepositories: FindRepositories;
  readonly readRepository: ReadRepositoryFacts;
}

/**
 * Every repository of the given folders: the one a folder lies in and those nested in it, each once, however many
 * worktrees of it there are. Looks at names of files only and starts no git.
 */
export type FindRepositories = (folders: readonly string[]) => Promise<FoundRepositories>;

export interface FoundRepositories {
  readonly repositories: readonly FoundRepository[];
  /** Folders that hold no repository. */
  readonly unread: Evidence['repositories'];
}

export interface FoundRepository {
  /** Top folder of the working tree (the git directory itself for a bare repository). */
  readonly folder: string;
  /** Folder name for the screen. */
  readonly label: string;
  /** The git directory that all worktrees share. */
  readonly commonDirectory: string;
}

export type ReadRepositoryFacts = (folder: string, options: ReadOptions) => Promise<RepositoryEvidence>;

export interface ReadOptions {
  /** Commits made (committed) at or after this are read. */
  readonly from: number;
  /** The moment of reading; bounds what counts as recent. */
  readonly now: number;
  /** No git runs in a folder the user does not trust. */
  readonly trusted: boolean;
  /** Who I am in this clone; decides whose diffs are read. */
  readonly isMine: IsMine;
  /** Read what is not committed yet. Off by default. */
  readonly workingTree?: boolean;
  /** Look for replaced lines of others (S4), which is dear. Off by default. */
  readonly replacements?: ReplacementOptions;
  /** Ask when documents last changed. Off by default: it walks the main line once. */
  readonly documents?: DocumentsAsked;
  /** Look by name alone which files the commits of others touched since then, epoch ms. Off by default. */
  readonly touchedSince?: number;
  /** Absolute path of git, from a setting of the machine; else the one on the PATH. */
  readonly gitPath?: string;
  /** Kept by the caller between runs, so that a second run reads only what is new. */
  readonly cache?: GitCache;
  readonly cancellation?: Cancellation;
  /** Counts what a run costs. */
  readonly cost?: GitCost;
}

/**
 * Which files the named commits touched, read when a page asks for it and kept nowhere. `undefined` where it cannot be
 * told without fetching, or not at all.
 */
export type ReadTouched = (
  folder: string,
  ids: readonly string[],
  options: Pick<ReadOptions, 'trusted' | 'gitPath' | 'cancellation' | 'cost'>,
) => Promise<ReadonlyMap<string, readonly string[]> | undefined>;

export interface ReplacementOptions {
  /** How far back my own commits are looked at, in days. */
  readonly lookBackDays: number;
  /** Lines older than this are nobody's recent work, in days. */
  readonly recentDays: number;
  /** Smaller commits are left out. */
  readonly minimumLines: number;
}

export interface DocumentsAsked {
  /** Files the user marked, by repository; onboarding notes are always among what is asked. */
  readonly marked: readonly { readonly repository: string; readonly path: string }[];
}

export type IsMine = (person: Person, clone: CloneIdentity) => boolean;

export interface CloneIdentity {
  readonly me: Identity;
  readonly mailmap: readonly MailmapEntry[];
}

/** The part of an AbortSignal that is needed, so that this layer knows no platform. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What one or more runs cost; counted up in place. */
export interface GitCost {
  processes: number;
  bytes: number;
  /** Told of each process before it starts, for a bench that runs the same ones bare. */
  readonly onProcess?: (words: readonly string[], input: string | undefined) => void;
}

/** Opaque memory of earlier runs (`git/` makes it); may be thrown away at any time without losing anything. */
export interface GitCache {
  readonly kind: 'gitCache';
}

/** Where the cache survives a restart; keys are file names. Both may fail silently: it is only a cache. */
export interface CacheStore {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
}
