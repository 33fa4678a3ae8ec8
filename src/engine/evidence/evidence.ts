/**
 * Evidence: facts with their origin, unjudged. This is what `git/` hands to the engine; nothing here says what a fact
 * means. Times are epoch milliseconds.
 */
export interface Evidence {
  readonly repositories: readonly RepositoryEvidence[];
}

export type RepositoryEvidence = ReadRepository | UnreadRepository;

/** Why a folder gave no evidence. Each has its own words and remedy on screen. */
export type UnreadReason =
  'gitMissing' | 'gitTooOld' | 'notARepository' | 'dubiousOwnership' | 'untrusted' | 'virtual' | 'failed' | 'cancelled';

export interface UnreadRepository {
  readonly kind: 'unread';
  /** Folder name for the screen; never a path. */
  readonly label: string;
  readonly reason: UnreadReason;
  /** git's own short words or the version found; for the screen, not for a log. */
  readonly detail: string;
}

export interface ReadRepository {
  readonly kind: 'read';
  /** Hash of the sorted root commit ids; shallow or empty: hash of the git common directory. */
  readonly id: string;
  readonly label: string;
  /** No commit yet. */
  readonly empty: boolean;
  readonly shallow: boolean;
  /** Only metadata may be read: a diff would fetch from the remote. */
  readonly partialClone: boolean;
  /** `user.name` and `user.email` as this clone resolves them. */
  readonly me: Identity;
  /** Addresses and names that `.mailmap` joins: what was written → who it is. */
  readonly mailmap: readonly MailmapEntry[];
  /** All branches, newest first, distinct ids. Committed at or after `readFrom`. */
  readonly commits: readonly Commit[];
  /** Changed files of the commits that were asked for (mine), by commit id. Absent: not asked for or not readable. */
  readonly changes: ReadonlyMap<string, readonly FileChange[]>;
  /**
   * Which files the recent commits of others touched, by commit; in memory alone, and only for counting areas. Absent
   * where it was not asked for or cannot be told.
   */
  readonly touched?: ReadonlyMap<string, readonly string[]>;
  /** Start of what was read, epoch ms. */
  readonly readFrom: number;
  readonly headReflog: readonly ReflogEntry[];
  readonly branches: readonly Branch[];
  readonly tags: readonly Tag[];
  readonly notes: readonly Note[];
  /** Full reference name of the main line of this repository (`refs/remotes/origin/main`), when one is found. */
  readonly mainLine: string | undefined;
  /** Commits of `commits` that are reachable from `mainLine`; empty when there is none. */
  readonly onMainLine: ReadonlySet<string>;
  /** Last time this clone heard from its remote. */
  readonly fetchedAt: number | undefined;
  /**
   * First commit ever of the people who occur in `commits`, by `addressKey`; absent until the idle pass has run, and
   * when shallow. Kept between runs only as salted hashes.
   */
  readonly firstCommits: ReadonlyMap<string, number> | undefined;
  /**
   * When files that were asked for by path (onboarding notes, files marked as vision) last changed on the main line,
   * by anyone, epoch ms. Absent: not asked for or not readable.
   */
  readonly lastTouched?: ReadonlyMap<string, number>;
  readonly workingTree: WorkingTree;
  /** Line-level replacements of other people's recent lines (S4); absent when not looked for or not readable. */
  readonly replacements: readonly Replacement[] | undefined;
  /** Paths marked in `.gitattributes`, as globs in git's own syntax. */
  readonly attributes: PathAttributes;
  /** Commits named in `blame.ignoreRevsFile`. */
  readonly ignoredRevisions: ReadonlySet<string>;
  /** What was met and could not be read: counted, shown, never fatal. */
  readonly setAside: readonly SetAside[];
}

export interface Identity {
  readonly name: string | undefined;
  readonly email: string | undefined;
}

export interface MailmapEntry {
  readonly name: string | undefined;
  readonly email: string;
  readonly writtenName: string | undefined;
  readonly writtenEmail: string | undefined;
}

/** A time with the zone it was written in, as git keeps it. */
export interface ZonedTime {
  readonly instant: number;
  readonly offsetMinutes: number;
}

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  /** After `.mailmap`. The e-mail may be empty. */
  readonly author: Person;
  readonly authored: ZonedTime;
  readonly committer: Person;
  readonly committed: ZonedTime;
  /** Subject and body as written. */
  readonly message: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface FileChange {
  readonly path: string;
  /** Where the file came from, when git saw a rename. */
  readonly from: string | undefined;
  /** Lines; `undefined` for binary files. */
  readonly added: number | undefined;
  readonly deleted: number | undefined;
  /** Lines left when white space is ignored; absent when that was not looked at. */
  readonly addedIgnoringSpace?: number;
  readonly deletedIgnoringSpace?: number;
  /** Of an uncommitted file: when it last changed, epoch ms; of one that is gone, its folder. Absent where nothing says. */
  readonly changedAt?: number;
}

export interface ReflogEntry {
  readonly id: string;
  readonly at: number;
  /** git's own words: `commit (amend): …`, `checkout: moving from A to B`. */
  readonly action: string;
  /** Who made the commit HEAD came to, which no branch may hold any more; absent in a partial clone. */
  readonly author?: Person;
}

export interface Branch {
  /** Full name: `refs/heads/x`, `refs/remotes/origin/x`. */
  readonly name: string;
  readonly tip: string;
  readonly tipAuthor: Person;
  readonly tipAt: number;
  /** `undefined`: the tip is older than what was read, or there is no main line. */
  readonly mergedIntoMainLine: boolean | undefined;
  /** `owner#repository#number` written by the pull request extension. */
  readonly pullRequest: string | undefined;
  /** Full name of the branch it tracks. */
  readonly upstream: string | undefined;
}

export interface Tag {
  readonly name: string;
  readonly target: string;
  readonly at: number;
  readonly tagger: Person | undefined;
}

export interface Note {
  /** `refs/notes/…` */
  readonly reference: string;
  readonly commit: string;
  readonly text: string;
}

export interface WorkingTree {
  readonly state: 'read' | 'notVisible' | 'notAsked';
  readonly currentBranch: string | undefined;
  /** Uncommitted, against HEAD. */
  readonly changes: readonly FileChange[];
  /** Oldest change time of an uncommitted file, epoch ms. */
  readonly oldestEditAt: number | undefined;
  readonly unpushedCommits: readonly string[];
  readonly stashes: number;
  /** A merge, rebase, cherry-pick or revert is under way; `edit`: a rebase has stopped for a commit to be changed. */
  readonly operation: 'merge' | 'rebase' | 'edit' | 'cherryPick' | 'revert' | undefined;
  /** Remote branches of others that contain my unmerged tip: full names and since when (epoch ms). */
  readonly builtOnByOthers: readonly { readonly branch: string; readonly since: number }[];
}

export interface Replacement {
  /** A commit id, or `workingTree`. */
  readonly where: string;
  readonly at: number;
  /** Non-blank lines that one other person had written a short while before. */
  readonly lines: number;
  /** The commits these lines came from, all by that person: for a co-author or a merged branch. */
  readonly writtenIn: readonly string[];
  /** When the newest of the replaced lines was written, epoch ms. */
  readonly writtenAt: number;
  readonly files: number;
}

export interface PathAttributes {
  readonly generated: readonly string[];
  readonly vendored: readonly string[];
}

export interface SetAside {
  readonly what: string;
  readonly count: number;
}
