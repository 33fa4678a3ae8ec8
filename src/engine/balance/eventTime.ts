import type { Activity } from '../activity/activity';
import { noTime, type Estimate } from '../estimate';
import { kinds, type Kind } from '../kinds';
import { weekOf, type Calendar } from '../time/calendar';
import { minuteMs, type DayName } from '../time/now';
import { createCoverage, lengthOf, type Coverage } from './coverage';
import { createPool, type Floating } from './floating';
import { anyRepository, type FoldedWeek } from './foldedWeeks';

/** What is left of an event's allowance, and what the editor already counted of it. */
export interface EventTime {
  readonly minutes: Estimate;
  readonly measuredMs: number;
  /** The user said time of this kind for that day without a place: perhaps the same time. */
  readonly perhapsSaid: boolean;
}

/**
 * An event has an allowance because nothing shows its time. Where the editor saw time of that kind in that repository on
 * that day, something does: the allowance gives way to it, once for every minute seen. Of a week whose minutes were
 * folded the day is not known any more, so the whole week's allowances give way. What the user said for the day without
 * saying when may be the same time or other time; only the low end, which claims what is certain, gives way.
 */
export interface EventTimes {
  readonly saw: (activity: Activity, from: number, to: number) => void;
  readonly left: (activity: Activity, allowance: Estimate) => EventTime;
}

export function createEventTimes(
  calendar: Calendar,
  floating: Floating,
  foldedWeeks: readonly FoldedWeek[],
): EventTimes {
  const looked = new Map<string, Coverage>();
  const seen = createPool();
  const keyOf = (span: string, kind: Kind, repository: string): string => `${span} ${kind} ${repository}`;
  for (const folded of foldedWeeks) {
    for (const kind of kinds) {
      const minutes = folded.seen[kind] ?? 0;
      if (folded.repository !== undefined && minutes > 0)
        seen.add(keyOf(folded.week, kind, folded.repository), minutes);
    }
  }
  /** Of the day, then of what is left of its week. */
  const takeSeen = (day: DayName, kind: Kind, repository: string, wanted: number): number => {
    const keys = [
      keyOf(day, kind, repository),
      keyOf(weekOf(day), kind, repository),
      keyOf(weekOf(day), kind, anyRepository),
    ];
    return keys.reduce((taken, key) => taken + seen.take(key, wanted - taken), 0);
  };
  return {
    saw({ kind, repository }, from, to) {
      const day = calendar.dayOf(from);
      if (repository === undefined || day === undefined) return;
      const key = keyOf(day, kind, repository);
      const coverage = looked.get(key) ?? createCoverage();
      looked.set(key, coverage);
      // Two windows may have looked at the same minute.
      seen.add(key, lengthOf(coverage.claim({ from, to })) / minuteMs);
    },
    left({ at, kind, repository }, allowance) {
      const day = calendar.dayOf(at);
      if (day === undefined) return { minutes: allowance, measuredMs: 0, perhapsSaid: false };
      const measured = repository === undefined ? 0 : takeSeen(day, kind, repository, allowance.mid);
      const measuredMs = measured * minuteMs;
      if (measured > 0 && measured >= allowance.mid) return { minutes: noTime, measuredMs, perhapsSaid: false };
      const low = Math.max(0, allowance.low - measured);
      const said = floating.take(day, kind, low);
      return {
        minutes: { low: low - said, mid: allowance.mid - measured, high: allowance.high - measured },
        measuredMs,
        perhapsSaid: said > 0,
      };
    },
  };
}
