import { dayMs } from '../time/now';
import type { ReadRepository } from './evidence';

/** Further back than any signal or question looks (the longest are 90 days, and eight weeks before each last week). */
const lookBackMs = 26 * 7 * dayMs;

/** The last half year of a repository: one of many years must not cost more to sound and ask about than that. */
export function recentPart(repository: ReadRepository, now: number): ReadRepository {
  const commits = repository.commits.filter(({ committed }) => committed.instant >= now - lookBackMs);
  return commits.length === repository.commits.length ? repository : { ...repository, commits };
}
