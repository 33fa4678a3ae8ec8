import { areaOf } from '../../activity/area';
import { fileClassifier, type PathSettings } from '../../activity/files';
import type { Commit, ReadRepository } from '../../evidence/evidence';
import type { People } from '../../people/people';
import { dayMs } from '../../time/now';
import type { AreaOwnership } from '../diveInput';

/** How far back it matters who changes an area: long enough for eight changes, short enough to be about now. */
export const areaDays = 90;

/**
 * Areas two folders deep that changed in the last 90 days, with how many of the changes were mine; what programs wrote
 * is left out. Empty where the files that others touched were not read, because mine alone would stand out everywhere.
 */
export function areasOf(
  repository: ReadRepository,
  people: People,
  settings: PathSettings,
  now: number,
): readonly AreaOwnership[] {
  const { changes, touched } = repository;
  if (!touched) return [];
  const recent = recentCommits(repository, people, now);
  const classOf = fileClassifier(settings, repository.attributes);
  const areas = new Map<string, { commits: number; mine: number }>();
  for (const { id, author } of recent) {
    const paths = changes.get(id)?.map(({ path }) => path) ?? touched.get(id) ?? [];
    const mine = people.isMe(author) ? 1 : 0;
    for (const area of new Set(paths.filter((path) => classOf(path) !== 'generated').map(areaOf))) {
      const known = areas.get(area) ?? { commits: 0, mine: 0 };
      areas.set(area, { commits: known.commits + 1, mine: known.mine + mine });
    }
  }
  const authors = countAuthors(recent, people);
  return [...areas].map(([area, { commits, mine }]) => ({ area, commits, mine, authors }));
}

/** People whose changes of the last 90 days are in this repository; only their number. */
export function authorsOfAreas(repository: ReadRepository, people: People, now: number): number {
  return countAuthors(recentCommits(repository, people, now), people);
}

function countAuthors(commits: readonly Commit[], people: People): number {
  return new Set(commits.map(({ author }) => people.keyOf(author))).size;
}

function recentCommits({ commits }: ReadRepository, people: People, now: number): readonly Commit[] {
  const since = now - areaDays * dayMs;
  return commits.filter(
    ({ parents, committed, author }) => parents.length < 2 && committed.instant >= since && !people.isBot(author),
  );
}
