import { kinds, type Kind } from '../kinds';
import type { UserState } from '../records/state';
import type { WeekName } from '../time/now';

/** Totals of earlier releases do not say where their minutes were seen. */
export const anyRepository = 'any';

/** What a total of older minutes still says about the time that git may give to its week. */
export interface FoldedWeek {
  readonly week: WeekName;
  readonly source: 'measured' | 'calendar';
  /** Where it was seen (perhaps `anyRepository`); `undefined`: outside every repository. */
  readonly repository: string | undefined;
  /** Minutes the editor saw of each kind, which no allowance may add again. */
  readonly seen: { readonly [K in Kind]?: number | undefined };
  /** Minutes of the week in which commits had no place. */
  readonly watched: number;
}

/** A total of an earlier release holds minutes alone: the editor looked at least that long. */
export function foldedWeeksOf({ foldedMinutes }: Pick<UserState, 'foldedMinutes'>): readonly FoldedWeek[] {
  return foldedMinutes.map(({ week, source, minutes, repository, seen, watched }) => ({
    week,
    source,
    repository: seen === undefined ? anyRepository : repository,
    seen: source === 'measured' ? (seen ?? minutes) : {},
    watched: watched ?? kinds.reduce((sum, kind) => sum + (minutes[kind] ?? 0), 0),
  }));
}
