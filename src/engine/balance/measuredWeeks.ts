import type { Activity } from '../activity/activity';
import type { CommitMinutes } from '../hours/commitMinutes';
import type { MeasuredWeek } from '../hours/calibration';
import { mondayOf, weekOf, type Calendar } from '../time/calendar';
import { minuteMs, type DayName } from '../time/now';
import { createCoverage, lengthOf } from './coverage';

/** A week with fewer measured days says too little about the person's scale. */
const leastMeasuredDays = 2;

/**
 * Weeks in which the editor saw typing, beside what commits alone say of the same days. Days the editor did not see are
 * left out on both sides: their missing minutes are not the person's scale.
 */
export function measuredWeeks(
  activities: readonly Activity[],
  commitTimes: ReadonlyMap<string, CommitMinutes>,
  calendar: Calendar,
): readonly MeasuredWeek[] {
  const measured = new Map<DayName, number>();
  // Two windows may have seen the same minute, which is one minute of work.
  const coverage = createCoverage();
  for (const { source, kind, timing, at } of activities) {
    if (source !== 'measured' || timing.by !== 'span' || timing.startsAt === undefined) continue;
    if (kind !== 'handsOn' && kind !== 'direction') continue;
    const day = calendar.dayOf(at);
    if (day === undefined) continue;
    const stretch = { from: timing.startsAt, to: timing.startsAt + timing.minutes * minuteMs };
    measured.set(day, (measured.get(day) ?? 0) + lengthOf(coverage.claim(stretch)) / minuteMs);
  }
  const estimated = new Map<DayName, number>();
  for (const { minutes, endsAt } of commitTimes.values()) {
    const day = calendar.dayOf(endsAt);
    if (day !== undefined) estimated.set(day, (estimated.get(day) ?? 0) + minutes);
  }
  const weeks = new Map<string, { days: number; measuredMinutes: number; estimatedMinutes: number }>();
  for (const [day, minutes] of measured) {
    const week = weeks.get(weekOf(day)) ?? { days: 0, measuredMinutes: 0, estimatedMinutes: 0 };
    weeks.set(weekOf(day), {
      days: week.days + 1,
      measuredMinutes: week.measuredMinutes + minutes,
      estimatedMinutes: week.estimatedMinutes + (estimated.get(day) ?? 0),
    });
  }
  return [...weeks].flatMap(([name, { days, ...sums }]) => {
    const monday = mondayOf(name);
    return monday === undefined || days < leastMeasuredDays ? [] : [{ monday, ...sums }];
  });
}
