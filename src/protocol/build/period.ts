import type { PeriodHours } from '../../engine/balance/week';
import type { Estimate } from '../../engine/estimate';
import { perKind, sources } from '../../engine/kinds';
import { hoursOf } from '../../engine/words';
import type { HourRange, Period } from '../shapes';

/** Minutes of the engine as hours for a screen, no finer than an estimate can know. */
export function rangeOf(estimate: Estimate): HourRange {
  return hoursOf(estimate);
}

/** Minutes of the engine as hours to one decimal, where lines must add up to their total. */
export function tenthsOf({ low, mid, high }: Estimate): HourRange {
  return { low: tenth(low / 60), mid: tenth(mid / 60), high: tenth(high / 60) };
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
