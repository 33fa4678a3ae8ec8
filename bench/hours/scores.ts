import type { Estimate } from '../../src/engine/estimate';
import type { DayName } from '../../src/engine/time/now';
import { mondayOfWeek, sumByWeek, type DayHours } from './estimates';
import { rankCorrelation } from './rank';
import type { Truth } from './series';

/** How far one series' estimate is from what was recorded. */
export interface Score {
  /** Sum of the weekly errors over the recorded hours. */
  readonly weeklyError: number;
  /** Error of the total, as a share of the recorded total. */
  readonly totalError: number;
  /** ln(estimated total / recorded total). */
  readonly logRatio: number;
  /** Rank correlation of weeks; `undefined` below three weeks. */
  readonly weeklyRank: number | undefined;
  /** Weeks with recorded time; those of them without a commit, and the hours in these. */
  readonly recordedWeeks: number;
  readonly unseenWeeks: number;
  readonly unseenHours: number;
}

export function scoreOf(days: DayHours, truth: Truth): Score {
  const estimated = sumByWeek(days, truth.isScored);
  const recorded = sumByWeek(truth.hours);
  const weeks = [...new Set([...estimated.keys(), ...recorded.keys()])]
    .map((week) => ({ mid: estimated.get(week) ?? 0, truth: recorded.get(week) ?? 0 }))
    .filter((week) => week.mid > 0 || week.truth > 0);
  const total = weeks.reduce((sum, week) => sum + week.mid, 0);
  const unseen = weeks.filter((week) => week.mid === 0);
  return {
    recordedWeeks: weeks.filter((week) => week.truth > 0).length,
    unseenWeeks: unseen.length,
    unseenHours: unseen.reduce((sum, week) => sum + week.truth, 0),
    weeklyError: weeks.reduce((sum, week) => sum + Math.abs(week.mid - week.truth), 0) / truth.total,
    totalError: Math.abs(total - truth.total) / truth.total,
    logRatio: Math.log(Math.max(total, 0.001) / truth.total),
    weeklyRank: rankCorrelation(
      weeks.map((week) => week.truth),
      weeks.map((week) => week.mid),
    ),
  };
}

/** How often an 80 % range held what was recorded, and how wide it was. */
export interface Coverage {
  readonly held: number;
  readonly truthBelow: number;
  /** high / low of every week with an estimate of at least an hour. */
  readonly widths: readonly number[];
}

/** Weeks with a commit only: a week without one is no evidence and has no range. */
export function weeklyCoverage(ranges: ReadonlyMap<DayName, Estimate>, truth: Truth): Coverage | undefined {
  const scored = [...ranges].filter(([day]) => truth.isScored(day));
  const low = sumByWeek(new Map(scored.map(([day, range]) => [day, range.low])));
  const mid = sumByWeek(new Map(scored.map(([day, range]) => [day, range.mid])));
  const high = sumByWeek(new Map(scored.map(([day, range]) => [day, range.high])));
  const recorded = sumByWeek(truth.hours);
  return coverageOf(
    [...mid.keys()].map((week) => ({
      low: low.get(week) ?? 0,
      mid: mid.get(week) ?? 0,
      high: high.get(week) ?? 0,
      truth: recorded.get(week) ?? 0,
    })),
  );
}

/** Consecutive periods of some calendar weeks from the first scored commit on; periods without a commit are left out. */
export function periodCoverage(
  days: DayHours,
  truth: Truth,
  weeks: number,
  rangeOf: (midMinutes: number) => Estimate,
): Coverage | undefined {
  const estimated = sumByWeek(days, truth.isScored);
  const recorded = sumByWeek(truth.hours);
  const first = [...estimated.keys(), ...recorded.keys()].sort()[0];
  if (first === undefined) return undefined;
  const periodOf = (week: string): number =>
    Math.floor(daysSince(mondayOfWeek(first), mondayOfWeek(week)) / (7 * weeks));
  const periods = new Map<number, { mid: number; truth: number }>();
  const add = (week: string, mid: number, hours: number): void => {
    const period = periods.get(periodOf(week)) ?? { mid: 0, truth: 0 };
    periods.set(periodOf(week), { mid: period.mid + mid, truth: period.truth + hours });
  };
  for (const [week, hours] of estimated) add(week, hours, 0);
  for (const [week, hours] of recorded) add(week, 0, hours);
  return coverageOf(
    [...periods.values()].map((period) => {
      const range = rangeOf(period.mid * 60);
      return { low: range.low / 60, mid: period.mid, high: range.high / 60, truth: period.truth };
    }),
  );
}

/** Rounding in a written file must not turn a hit into a miss. Hours. */
const tolerance = 1e-6;

function coverageOf(spans: readonly (Estimate & { readonly truth: number })[]): Coverage | undefined {
  const shown = spans.filter((span) => span.mid > 0);
  if (shown.length === 0) return undefined;
  const held = shown.filter((span) => span.low - tolerance <= span.truth && span.truth <= span.high + tolerance);
  return {
    held: held.length / shown.length,
    truthBelow: shown.filter((span) => span.truth < span.low - tolerance).length / shown.length,
    widths: shown.filter((span) => span.mid >= 1).map((span) => span.high / Math.max(span.low, 0.1)),
  };
}

function daysSince(from: DayName, to: DayName): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
