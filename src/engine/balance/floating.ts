import type { Kind } from '../kinds';
import type { DayName } from '../time/now';

/**
 * What the user said for a day without saying when. It may be the same time that another clock shows for that kind on
 * that day, so whatever gives way to it takes from here, and no minute of it is used twice.
 */
export interface Floating {
  readonly said: (day: DayName, kind: Kind, minutes: number) => void;
  /** Takes up to `wanted` minutes and tells how many there were. */
  readonly take: (day: DayName, kind: Kind, wanted: number) => number;
}

export function createFloating(): Floating {
  const pool = createPool();
  const keyOf = (day: DayName, kind: Kind): string => `${day} ${kind}`;
  return {
    said: (day, kind, minutes) => {
      pool.add(keyOf(day, kind), minutes);
    },
    take: (day, kind, wanted) => pool.take(keyOf(day, kind), wanted),
  };
}

/** Minutes by key, which are given out once. */
export interface Pool {
  readonly add: (key: string, minutes: number) => void;
  readonly take: (key: string, wanted: number) => number;
}

export function createPool(): Pool {
  const left = new Map<string, number>();
  return {
    add: (key, minutes) => {
      left.set(key, (left.get(key) ?? 0) + minutes);
    },
    take: (key, wanted) => {
      const there = left.get(key) ?? 0;
      const taken = Math.max(0, Math.min(there, wanted));
      left.set(key, there - taken);
      return taken;
    },
  };
}
