import type { Person, ReadRepository } from '../evidence/evidence';
import { foldAddress, foldName } from './addresses';

export interface SeenAuthor {
  readonly person: Person;
  readonly commits: number;
}

/** Every author of the commits read, one entry per spelling; a commit that two clones hold counts once. */
export function authorsOf(repositories: readonly ReadRepository[]): readonly SeenAuthor[] {
  const written = new Map<string, { person: Person; commits: number }>();
  const counted = new Set<string>();
  for (const repository of repositories) {
    for (const { id, author } of repository.commits) {
      if (counted.has(id)) continue;
      counted.add(id);
      const key = `${author.email}\0${author.name}`;
      const known = written.get(key);
      if (known) known.commits += 1;
      else written.set(key, { person: author, commits: 1 });
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
