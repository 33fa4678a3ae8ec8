import type { Activity } from '../activity/activity';
import { noTime, type Estimate } from '../estimate';
import type { Kind } from '../kinds';
import type { Calendar } from '../time/calendar';
import { minuteMs } from '../time/now';
import { createCoverage, lengthOf, type Coverage } from './coverage';

/** What is left of an event's allowance, and what the editor already counted of it. */
export interface EventTime {
  readonly minutes: Estimate;
  readonly measuredMs: number;
  /** The user said time of this kind for that day without a place: perhaps the same time. */
  readonly perhapsSaid: boolean;
}

/**
 * An event has an allowance because nothing shows its time. Where the editor saw time of that kind in that repository on
 * that day, something does: the allowance gives way to it, once for every minute seen. What the user said for the day
 * without saying when may be the same time or other time; only the low end, which claims what is certain, gives way.
 */
export interface EventTimes {
  readonly saw: (activity: Activity, from: number, to: number) => void;
  readonly said: (activity: Activity, minutes: number) => void;
  readonly left: (activity: Activity, allowance: Estimate) => EventTime;
}

export function createEventTimes(calendar: Calendar): EventTimes {
  const looked = new Map<string, Coverage>();
  const seen = new Map<string, number>();
  const floating = new Map<string, number>();
  const keyOf = (at: number, kind: Kind, repository: string | undefined): string =>
    `${calendar.dayOf(at) ?? ''} ${kind} ${repository ?? ''}`;
  /** Takes up to `wanted` minutes out of a pool. */
  const draw = (pool: Map<string, number>, key: string, wanted: number): number => {
    const there = pool.get(key) ?? 0;
    const taken = Math.min(there, wanted);
    pool.set(key, there - taken);
    return taken;
  };
  return {
    saw({ kind, repository }, from, to) {
      if (repository === undefined) return;
      const key = keyOf(from, kind, repository);
      const coverage = looked.get(key) ?? createCoverage();
      looked.set(key, coverage);
      // Two windows may have looked at the same minute.
      seen.set(key, (seen.get(key) ?? 0) + lengthOf(coverage.claim({ from, to })) / minuteMs);
    },
    said({ at, kind }, minutes) {
      const key = keyOf(at, kind, undefined);
      floating.set(key, (floating.get(key) ?? 0) + minutes);
    },
    left({ at, kind, repository }, allowance) {
      const measured = repository === undefined ? 0 : draw(seen, keyOf(at, kind, repository), allowance.mid);
      const measuredMs = measured * minuteMs;
      if (measured > 0 && measured >= allowance.mid) return { minutes: noTime, measuredMs, perhapsSaid: false };
      const low = Math.max(0, allowance.low - measured);
      const said = draw(floating, keyOf(at, kind, undefined), low);
      return {
        minutes: { low: low - said, mid: allowance.mid - measured, high: allowance.high - measured },
        measuredMs,
        perhapsSaid: said > 0,
      };
    },
  };
}
