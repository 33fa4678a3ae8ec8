import { calibrationFactor, type MeasuredWeek } from '../../src/engine/hours/calibration';
import { weekOf } from '../../src/engine/time/calendar';
import type { WeekName } from '../../src/engine/time/now';
import { leadlineHours, mondayOfWeek, sumByWeek, type DayHours } from './estimates';
import type { Known } from './folds';

/** As many weeks must lie before a week for it to be scored; the factor then uses the latest of them. */
const weeksBefore = 8;

export interface Later {
  /** The series with its truth cut to the weeks that have enough weeks before them. */
  readonly series: Known;
  readonly plain: DayHours;
  /** Each week scaled by the measured weeks before it, never by itself or a later one. */
  readonly calibrated: DayHours;
}

/** What a person's own measured weeks are worth: `undefined` where the series is too short to say. */
export function laterWeeks(series: Known): Later | undefined {
  const { truth } = series;
  const plain = leadlineHours(series);
  const estimated = sumByWeek(plain, truth.isScored);
  const recorded = sumByWeek(truth.hours);
  const weeks = [...new Set([...estimated.keys(), ...recorded.keys()])].sort();
  const measured = weeks.map((week): MeasuredWeek => ({
    monday: mondayOfWeek(week),
    measuredMinutes: (recorded.get(week) ?? 0) * 60,
    estimatedMinutes: (estimated.get(week) ?? 0) * 60,
  }));
  const factors = new Map<WeekName, number>();
  for (const week of weeks.slice(weeksBefore)) {
    const factor = calibrationFactor(measured, mondayOfWeek(week));
    if (factor !== undefined) factors.set(week, factor);
  }
  const hours = new Map([...truth.hours].filter(([day]) => factors.has(weekOf(day))));
  const total = [...hours.values()].reduce((sum, value) => sum + value, 0);
  if (total === 0) return undefined;
  return {
    series: {
      ...series,
      truth: { ...truth, hours, total, isScored: (day) => truth.isScored(day) && factors.has(weekOf(day)) },
    },
    plain,
    calibrated: new Map([...plain].map(([day, value]) => [day, value * (factors.get(weekOf(day)) ?? 1)])),
  };
}
