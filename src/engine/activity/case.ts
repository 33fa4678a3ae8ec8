import type { Commit, ReadRepository } from '../evidence/evidence';
import type { RoleFact } from '../evidence/roles/role';
import type { Kind } from '../kinds';
import type { People } from '../people/people';
import type { Activity, AllowanceName, NotCounted } from './activity';
import type { ChangedWork } from './files';
import type { BroughtIn } from './broughtIn';

/** One commit with everything the rules ask about it. */
export interface CommitCase {
  readonly repository: ReadRepository;
  readonly commit: Commit;
  readonly subject: string;
  readonly mine: boolean;
  readonly merge: boolean;
  readonly roles: readonly RoleFact[];
  /** The parts of these that are mine. */
  readonly myRoles: ReadonlySet<RoleFact['role']>;
  /** People, not me and not bots, who made it together with its author. */
  readonly partners: number;
  /** Files, cleaned up; `undefined` when they were not or cannot be read. */
  readonly work: ChangedWork | undefined;
  /** Whose work a merge takes in; `undefined` for other commits and when the parents are too far back. */
  readonly broughtIn: BroughtIn | undefined;
  /** Another copy of this commit that counts in its place. */
  readonly twinOf: string | undefined;
  /** Minutes an editor tool measured for this commit and left in a note. */
  readonly measuredMinutes: number | undefined;
  readonly people: People;
}

/** What a rule decides: parts of the commit's time, events of their own, or nothing with a reason. */
export type Verdict =
  { readonly counts: 'no'; readonly reason: string } | { readonly counts: 'yes'; readonly parts: readonly Part[] };

export interface Part {
  readonly kind: Kind;
  readonly reason: string;
  /** Of the minutes that the commit's mark gets; or an allowance. */
  readonly takes: { readonly share: number } | { readonly allowance: AllowanceName; readonly share?: number };
}

/** A rule of a table: the first whose predicate holds decides. */
export interface Rule {
  readonly name: string;
  readonly applies: (one: CommitCase) => boolean;
  readonly verdict: (one: CommitCase) => Verdict;
}

export interface Judged {
  readonly activities: readonly Activity[];
  readonly notCounted: readonly NotCounted[];
}

export function no(reason: string): Verdict {
  return { counts: 'no', reason };
}

export function yes(...parts: readonly Part[]): Verdict {
  return { counts: 'yes', parts };
}
