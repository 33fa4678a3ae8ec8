import { fileClassifier } from '../activity/files';
import type { Commit, ReadRepository } from '../evidence/evidence';
import type { Report } from '../report';
import { dayMs } from '../time/now';
import { countWords } from '../words';
import { areaOf, byName } from './area';
import type { AskedCommits, TouchedPaths } from './othersWork';

/** An area that people worked in lately. */
export interface ActiveArea {
  readonly area: string;
  /** Nearly every change in it was the user's. */
  readonly onlyMe: boolean;
}

export interface Continuity {
  /** By name. */
  readonly areas: readonly ActiveArea[];
  /** With two people or fewer, an area of one's own says nothing: repositories left out. */
  readonly soloRepositories: number;
}

const quarterDays = 90;
/** In a repository of two, nearly every area is somebody's own (the same bound as S11's). */
const leastAuthors = 3;
/** More than this is a mirror or an import, and reading it would take longer than a page may. */
const mostCommits = 6_000;

/** Commits of others whose files tell who changes which area, by repository; mine are known already. */
export function commitsForContinuity(report: Report): AskedCommits {
  const asked = new Map<string, readonly string[]>();
  for (const repository of report.read) {
    if (repository.partialClone || repository.shallow || isSolo(report, repository)) continue;
    const ids = recent(report, repository)
      .filter(({ id }) => !repository.changes.has(id))
      .map(({ id }) => id);
    if (ids.length > 0 && ids.length <= mostCommits) asked.set(repository.id, ids);
  }
  return asked;
}

/**
 * Areas of the last 90 days that were changed often enough to be anybody's (S11's own bounds), and those that nearly
 * only the user changed. Reduced to yes or no: nothing about anybody else is left in it.
 */
export function continuity(report: Report, touched: TouchedPaths): Continuity {
  const { 'dive.areaCommits': leastCommits, 'dive.areaShare': leastShare } = report.settings;
  const areas = new Map<string, boolean>();
  for (const repository of report.read) {
    const paths = touched.get(repository.id);
    if (!paths) continue;
    for (const [area, { commits, mine }] of countAreas(report, repository, paths)) {
      if (commits < leastCommits) continue;
      areas.set(area, (areas.get(area) ?? false) || mine / commits >= leastShare);
    }
  }
  return {
    areas: [...areas].map(([area, onlyMe]) => ({ area, onlyMe })).sort((one, other) => byName(one.area, other.area)),
    soloRepositories: report.read.filter((repository) => isSolo(report, repository)).length,
  };
}

/** `Three of seven active areas have an owner who is not you.` */
export function ownedAreasFact(areas: readonly { readonly owner: string | null }[]): string | undefined {
  if (areas.length === 0) return undefined;
  const owned = areas.filter(({ owner }) => owner !== null).length;
  const all = areas.length === 1 ? 'one active area' : `${countWords(areas.length)} active areas`;
  const some = countWords(owned);
  return `${some.charAt(0).toUpperCase()}${some.slice(1)} of ${all} ${owned === 1 ? 'has' : 'have'} an owner who is not you.`;
}

function countAreas(
  report: Report,
  repository: ReadRepository,
  paths: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, { readonly commits: number; readonly mine: number }> {
  const { people, settings } = report;
  const classOf = fileClassifier(settings, repository.attributes);
  const areas = new Map<string, { commits: number; mine: number }>();
  for (const commit of recent(report, repository)) {
    const changed = repository.changes.get(commit.id)?.map(({ path }) => path) ?? paths.get(commit.id) ?? [];
    const own = people.isMe(commit.author);
    for (const area of new Set(changed.filter((path) => classOf(path) !== 'generated').map(areaOf))) {
      const known = areas.get(area) ?? { commits: 0, mine: 0 };
      areas.set(area, { commits: known.commits + 1, mine: known.mine + (own ? 1 : 0) });
    }
  }
  return areas;
}

function isSolo(report: Report, repository: ReadRepository): boolean {
  return new Set(recent(report, repository).map(({ author }) => report.people.keyOf(author))).size < leastAuthors;
}

function recent({ people, now }: Report, { commits }: ReadRepository): readonly Commit[] {
  const since = now.instant - quarterDays * dayMs;
  return commits.filter(
    ({ parents, committed, author }) => parents.length < 2 && committed.instant >= since && !people.isBot(author),
  );
}
