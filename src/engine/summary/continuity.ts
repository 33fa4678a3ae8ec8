import { areasOf, authorsOfAreas } from '../dive/from/areas';
import type { Report } from '../report';
import { countWords } from '../words';
import { byName } from './areaWords';

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

/**
 * Areas of the last 90 days that were changed often enough to be anybody's (S11's own bounds), and those that nearly
 * only the user changed. Reduced to yes or no: nothing about anybody else is left in it. Empty until the files of
 * others' changes were looked at.
 */
export function continuity({ read, people, settings, now }: Report): Continuity {
  const areas = new Map<string, boolean>();
  const leastAuthors = settings['dive.areaAuthors'];
  for (const repository of read) {
    for (const { area, commits, mine, authors } of areasOf(repository, people, settings, now.instant)) {
      if (authors < leastAuthors || commits < settings['dive.areaCommits']) continue;
      areas.set(area, (areas.get(area) ?? false) || mine / commits >= settings['dive.areaShare']);
    }
  }
  return {
    areas: [...areas].map(([area, onlyMe]) => ({ area, onlyMe })).sort((one, other) => byName(one.area, other.area)),
    soloRepositories: read.filter((repository) => authorsOfAreas(repository, people, now.instant) < leastAuthors)
      .length,
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
