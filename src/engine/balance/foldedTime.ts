import { minuteMs, type WeekName } from '../time/now';
import type { FoldedWeek } from './foldedWeeks';
import type { Holder } from './overlaps';

/**
 * What weekly totals of older minutes take from the commits of their week. Before they were folded, the editor's hours
 * and the meetings kept commits out of their minutes. Which minutes those were is not known any more, so every commit of
 * the week gives the same share of what is free of it. They give together as much as they can, so a week never has more
 * time from git after folding than before.
 */
export interface FoldedTime {
  /** What is held back of a commit's free minutes, ms by holder. */
  readonly heldOf: (week: WeekName, minutes: number) => ReadonlyMap<Holder, number>;
}

const holders = { measured: 'foldedMeasured', calendar: 'foldedCalendar' } as const;

export function createFoldedTime(
  foldedWeeks: readonly FoldedWeek[],
  work: readonly { readonly week: WeekName; readonly minutes: number }[],
): FoldedTime {
  const watched = new Map<WeekName, { readonly measured: number; readonly calendar: number }>();
  for (const { week, source, watched: minutes } of foldedWeeks) {
    const before = watched.get(week) ?? { measured: 0, calendar: 0 };
    watched.set(week, { ...before, [source]: before[source] + minutes });
  }
  const free = new Map<WeekName, number>();
  for (const { week, minutes } of work) free.set(week, (free.get(week) ?? 0) + minutes);
  return {
    heldOf: (week, minutes) => {
      const of = watched.get(week);
      const all = of ? of.measured + of.calendar : 0;
      if (!of || all <= 0) return new Map();
      const taken = minutes * Math.min(1, all / (free.get(week) ?? all));
      const parts = (['measured', 'calendar'] as const).filter((source) => of[source] > 0);
      return new Map(parts.map((source) => [holders[source], ((taken * of[source]) / all) * minuteMs]));
    },
  };
}
