import type { KindEstimates, PeriodHours } from '../../engine/balance/week';
import type { Estimate } from '../../engine/estimate';
import { perKind, perSource, type Kind, type Source } from '../../engine/kinds';

export type HoursJson = Readonly<Record<Kind, Estimate | null>>;

/** Minutes as hours to two decimals. */
export function toHours(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}

export function estimateJson({ low, mid, high }: Estimate): Estimate {
  return { low: toHours(low), mid: toHours(mid), high: toHours(high) };
}

export function hoursJson(hours: KindEstimates): HoursJson {
  return perKind((kind) => {
    const estimate = hours[kind];
    return estimate && estimateJson(estimate);
  });
}

export function sourcesJson(sources: PeriodHours['sources']): Readonly<Record<Kind, Readonly<Record<Source, number>>>> {
  return perKind((kind) => perSource((source) => toHours(sources[kind][source])));
}

/** Shares 0..1 to four decimals: a hundredth of a per cent. */
export function shareJson({ low, mid, high }: Estimate): Estimate {
  const round = (share: number): number => Math.round(share * 10_000) / 10_000;
  return { low: round(low), mid: round(mid), high: round(high) };
}
