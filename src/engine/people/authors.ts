import type { Person, ReadRepository } from '../evidence/evidence';
import { foldAddress, foldName } from './addresses';

export interface SeenAuthor {
  readonly person: Person;
  readonly commits: number;
}

/** Every author of the commits read, one entry per spelling; a commit that two clones hold counts once. */
export function authorsOf(repositories: readonly ReadRepository[]): readonly SeenAuthor[] {
  // Reading gives one person one object, so most commits are counted without looking at a name.
  const written = new Map<Person, { person: Person; commits: number }>();
  const counted = repositories.length > 1 ? new Set<string>() : undefined;
  for (const repository of repositories) {
    for (const { id, author } of repository.commits) {
      if (counted?.has(id) === true) continue;
      counted?.add(id);
      const known = written.get(author);
      if (known) known.commits += 1;
      else written.set(author, { person: author, commits: 1 });
    }
  }
  return joinSpellings(written.values());
}

function joinSpellings(written: Iterable<SeenAuthor>): readonly SeenAuthor[] {
  const seen = new Map<string, SeenAuthor>();
  for (const { person, commits } of written) {
    const key = `${foldAddress(person.email)}\0${foldName(person.name)}`;
    const known = seen.get(key);
    seen.set(key, known ? { ...known, commits: known.commits + commits } : { person, commits });
  }
  return [...seen.values()];
}
