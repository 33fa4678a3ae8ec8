import type { Person } from '../evidence/evidence';

/**
 * The same few people stand behind most lines, so each is asked about once. The reader of the log gives every commit of
 * one spelling the same object, so most questions never build a key.
 */
export function remembered<T extends boolean | string>(ask: (person: Person) => T): (person: Person) => T {
  const known = new WeakMap<Person, T>();
  const answers = new Map<string, T>();
  return (person) => {
    const before = known.get(person);
    if (before !== undefined) return before;
    const key = `${person.name}\0${person.email}`;
    const answer = answers.get(key) ?? ask(person);
    answers.set(key, answer);
    known.set(person, answer);
    return answer;
  };
}
