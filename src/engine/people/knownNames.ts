import type { ReadRepository } from '../evidence/evidence';
import type { UserState } from '../records/state';
import type { People } from './people';

/** Where names of others may stand. */
interface Known {
  readonly read: readonly ReadRepository[];
  readonly people: People;
  readonly state: UserState;
}

/**
 * Names of other people that are known here: whoever appears in the history that was read, and those the user typed.
 * Longest first, so that a full name goes before the first name in it.
 */
export function knownNames({ read, people, state }: Known): readonly string[] {
  const names = new Set<string>();
  const add = (name: string): void => {
    const whole = name.trim();
    const first = whole.split(/\s+/u)[0] ?? '';
    for (const one of [whole, first]) if (one.length >= shortestName) names.add(one);
  };
  for (const { commits } of read) {
    for (const { author } of commits) if (!people.isMe(author) && !people.isBot(author)) add(author.name);
  }
  for (const { person } of state.skills) add(person);
  for (const { owner } of [...state.areaOwners, ...state.agreementOwners.values()]) add(owner);
  for (const { person } of state.persons) add(person);
  for (const { who } of state.ledger) if (who !== undefined) add(who);
  for (const { who } of state.dives) if (who !== undefined) add(who);
  return [...names].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

/** A single letter is an initial, and too often just a letter. */
const shortestName = 2;
