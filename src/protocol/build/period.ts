import type { PeriodHours } from '../../engine/balance/week';
import type { Estimate } from '../../engine/estimate';
import { perKind, sources } from '../../engine/kinds';
import { hoursOf } from '../../engine/words';
import type { HourRange, Period } from '../shapes';

/** Minutes of the engine as hours to one decimal, for a screen. */
export function rangeOf(estimate: Estimate): HourRange {
  return hoursOf(estimate);
}

export function tenth(hours: number): number {
  return Math.round(hours * 10) / 10;
}

/** A span of days as a page shows it. */
export function periodOf(period: PeriodHours, statedHours: number): Period {
  const seen = rangeOf(period.seen);
  return {
    from: period.from,
    to: period.to,
    hours: perKind((kind) => {
      const estimate = period.hours[kind];
      return estimate && rangeOf(estimate);
    }),
    sources: perKind((kind) => sources.filter((source) => period.sources[kind][source] > 0)),
    seen,
    seenShare: period.seenShare.mid,
    statedHours,
    openHours: Math.max(0, tenth(statedHours - seen.mid)),
  };
}
