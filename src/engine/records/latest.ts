import { localDayOf } from '../time/instants';
import type { DayName } from '../time/now';

/** The last value of each key, in the order in which the keys got it. */
export function latestPerKey<T, K>(values: readonly T[], keyOf: (value: T) => K): ReadonlyMap<K, T> {
  const latest = new Map<K, T>();
  for (const value of values) {
    const key = keyOf(value);
    latest.delete(key);
    latest.set(key, value);
  }
  return latest;
}

/** The calendar day of a record in the zone it was written in; an unknown zone is read as UTC. */
export function writtenDay(record: { readonly instant: number; readonly zone: string }): DayName {
  try {
    return localDayOf(record.instant, record.zone);
  } catch {
    return localDayOf(record.instant, 'UTC');
  }
}
