import type { Report } from '../report';
import { removeNames } from './removeNames';

/** One line that may be shared, as it stands and as it may leave without anybody's name. */
export interface ShareLine {
  readonly text: string;
  readonly withoutNames: string;
}

export function shareLine(text: string, names: readonly string[]): ShareLine {
  return { text, withoutNames: removeNames(text, names) };
}

/**
 * Names of other people that are known here: whoever appears in the history that was read, and those the user typed.
 * Longest first, so that a full name goes before the first name in it.
 */
export function knownNames({ read, people, state }: Report): readonly string[] {
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
