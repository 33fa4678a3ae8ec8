import { dayMs } from '../time/now';
import type { ReadRepository } from './evidence';

/** Further back than any signal or question looks (the longest are 90 days, and eight weeks before each last week). */
const lookBackMs = 26 * 7 * dayMs;

/**
 * The last half year of a repository: one of many years must not cost more to sound and ask about than that. The same
 * part for everyone who asks at one moment, so that its commits are indexed once.
 */
export function recentPart(repository: ReadRepository, now: number): ReadRepository {
  const known = parts.get(repository);
  if (known?.now === now) return known.part;
  const commits = repository.commits.filter(({ committed }) => committed.instant >= now - lookBackMs);
  const part = commits.length === repository.commits.length ? repository : { ...repository, commits };
  parts.set(repository, { now, part });
  return part;
}

const parts = new WeakMap<ReadRepository, { readonly now: number; readonly part: ReadRepository }>();
