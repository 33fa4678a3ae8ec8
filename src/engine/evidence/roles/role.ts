import type { Commit, Person } from '../evidence';

/** The parts people play in one commit. */
export const roles = [
  'review',
  'ack',
  'self_review',
  'self_approve',
  'review_requested',
  'review_waived',
  'submit',
  'integrate',
  'sync_merge',
  'help',
  'suggest',
  'mentor',
  'test',
  'coauthor',
  'pair',
] as const;
export type Role = (typeof roles)[number];

/** One person in one part. A fact of the message or the shape, not a judgement: whether it is me is asked later. */
export interface RoleFact {
  readonly role: Role;
  /** As written: a name, an account, or an address where there is nothing else. */
  readonly who: string;
  readonly email: string | undefined;
  /** The line it was read from; `undefined` when the shape of the commit says it. */
  readonly line: string | undefined;
}

/** What is read of a commit to find its roles. */
export type RoleCommit = Pick<Commit, 'parents' | 'author' | 'authored' | 'committer' | 'committed' | 'message'>;

export interface RoleContext {
  /** Bots play no part. */
  isBot(person: Person): boolean;
}

/** Somebody a line names. */
export interface Named {
  readonly name: string;
  readonly email: string | undefined;
}

/** What a rule finds, before bots, the author's own lines and doubles are taken out. */
export interface Finding {
  readonly role: Role;
  readonly named: Named;
  readonly line: string | undefined;
}
