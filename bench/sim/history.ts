import type { Branch, Commit, FileChange, Person, ReflogEntry, Replacement } from '../../src/engine/evidence/evidence';
import type { Clock } from './clock';

/** A repository while it grows: what a year of a team leaves in git. */
export interface History {
  readonly commits: Commit[];
  readonly changes: Map<string, readonly FileChange[]>;
  readonly onMainLine: Set<string>;
  readonly reflog: ReflogEntry[];
  readonly replacements: Replacement[];
  readonly queue: QueuedBranch[];
  readonly ownBranches: OwnBranch[];
  tip: string;
}

/** A day's branch of the lead: when others could see it, when it was in, and when somebody began on top of it. */
export interface OwnBranch {
  readonly commits: readonly { readonly id: string; readonly at: number }[];
  readonly pushedAt: number;
  readonly landedAt: number;
  readonly builtOnAt: number | undefined;
}

/** A teammate's branch from its last commit until it is in the main line. */
export interface QueuedBranch {
  readonly branch: Branch;
  mergedAt: number | undefined;
}

export const lead: Person = { name: 'Ada Quill', email: 'ada@example.invalid' };
export const host: Person = { name: 'GitHub', email: 'noreply@github.com' };
const names = [
  'Tomas Reed',
  'Ines Vale',
  'Jun Park',
  'Olu Stone',
  'Mira Fell',
  'Pavel Moor',
  'Rosa Lind',
  'Sam Birch',
  'Yara Holt',
];

export function teammate(index: number): Person {
  const name = names[index % names.length] ?? 'Tomas Reed';
  return { name, email: `${name.split(' ')[0]?.toLowerCase() ?? 'tomas'}@example.invalid` };
}

export function emptyHistory(): History {
  return {
    commits: [],
    changes: new Map(),
    onMainLine: new Set(),
    reflog: [],
    replacements: [],
    queue: [],
    ownBranches: [],
    tip: '',
  };
}

export interface NewCommit {
  readonly author: Person;
  readonly committer?: Person;
  readonly at: number;
  readonly message: string;
  readonly parents: readonly string[];
  readonly main: boolean;
  readonly files?: readonly FileChange[];
}

export function addCommit(history: History, clock: Clock, made: NewCommit): Commit {
  const time = { instant: made.at, offsetMinutes: clock.offset(made.at) };
  const commit: Commit = {
    id: (history.commits.length + 1).toString(16).padStart(40, '0'),
    parents: made.parents.filter((parent) => parent !== ''),
    author: made.author,
    authored: time,
    committer: made.committer ?? made.author,
    committed: time,
    message: made.message,
  };
  history.commits.push(commit);
  if (made.files) history.changes.set(commit.id, made.files);
  if (made.main) {
    history.onMainLine.add(commit.id);
    history.tip = commit.id;
  }
  return commit;
}

export function codeFile(path: string, lines: number): FileChange {
  const added = Math.max(1, Math.round(lines * 0.7));
  return { path, from: undefined, added, deleted: Math.max(0, Math.round(lines) - added) };
}
