import type { Person } from '../evidence/evidence';

/** Why an address is taken to be mine. */
export type IdentityReason = 'configured' | 'mailmap' | 'confirmed' | 'given';

/** Why an address is offered in "These Are Me…" without being counted. */
export type OfferReason = 'sameName' | 'noreplyForm' | 'sameLocalPart';

export interface MyIdentity {
  readonly address: string;
  readonly name: string | undefined;
  readonly reason: IdentityReason;
}

export interface OfferedIdentity {
  readonly address: string;
  readonly name: string;
  readonly reason: OfferReason;
  readonly commits: number;
}

/** Who is who in all repositories together. Knows me, the bots and the agents; everyone else is only "other". */
export interface People {
  readonly me: readonly MyIdentity[];
  readonly offered: readonly OfferedIdentity[];
  /** Addresses or names of bots and coding agents met, sorted. */
  readonly bots: readonly string[];
  /** How many other people there are, identities merged. */
  readonly others: number;
  isMe(person: Person): boolean;
  isBot(person: Person): boolean;
  /** Quick: whether a text can name me at all. A text that cannot is not worth parsing. */
  mayName(text: string): boolean;
  /** Same value for every identity of one person; opaque, never shown or stored. */
  keyOf(person: Person): string;
}
