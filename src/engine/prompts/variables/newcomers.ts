import type { Commit, ReadRepository } from '../../evidence/evidence';
import type { People } from '../../people/people';

/** Somebody whose first commit ever was read. The key lives only as long as the computation. */
export interface Newcomer {
  readonly repository: string;
  readonly key: string;
  readonly firstAt: number;
  readonly lastAt: number;
}

/**
 * Newcomers: first commits of the full history that are still in what was read, less those whose author is known
 * under another address (8 to 9 % of new addresses in two large projects belonged to people already there).
 * `undefined` when no repository can tell: in a shallow clone everybody would look new.
 */
export function newcomersIn(repositories: readonly ReadRepository[], people: People): readonly Newcomer[] | undefined {
  const telling = repositories.filter((repository) => !repository.shallow && repository.firstCommits !== undefined);
  if (telling.length === 0) return undefined;
  const spans = activitySpans(repositories, people);
  return telling.flatMap((repository) => {
    const firsts = new Set(repository.firstCommits?.values());
    const found = new Map<string, Newcomer>();
    for (const commit of repository.commits) {
      if (people.isMe(commit.author) || people.isBot(commit.author)) continue;
      if (!firsts.has(commit.authored.instant) && !firsts.has(commit.committed.instant)) continue;
      const key = people.keyOf(commit.author);
      const span = spans.get(key);
      const firstAt = commit.authored.instant;
      if (!span || span.firstAt < firstAt) continue;
      found.set(key, { repository: repository.id, key, firstAt, lastAt: span.lastAt });
    }
    return [...found.values()];
  });
}

interface Span {
  readonly firstAt: number;
  readonly lastAt: number;
}

function activitySpans(repositories: readonly ReadRepository[], people: People): ReadonlyMap<string, Span> {
  const spans = new Map<string, { firstAt: number; lastAt: number }>();
  const note = (commit: Commit): void => {
    const key = people.keyOf(commit.author);
    const at = commit.authored.instant;
    const span = spans.get(key);
    if (!span) {
      spans.set(key, { firstAt: at, lastAt: at });
      return;
    }
    span.firstAt = Math.min(at, span.firstAt);
    span.lastAt = Math.max(at, span.lastAt);
  };
  for (const repository of repositories) repository.commits.forEach(note);
  return spans;
}
