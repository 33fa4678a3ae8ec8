import { daysBetween } from '../time/calendar';
import type { DayName } from '../time/now';

/** A week whose hands-on time was measured (editor), beside what the commits alone would have said. */
export interface MeasuredWeek {
  readonly monday: DayName;
  readonly measuredMinutes: number;
  /** Uncalibrated middle of the same week. */
  readonly estimatedMinutes: number;
}

/** With six to eight weeks most of the person's own scale is known, and older weeks would hide a change. */
const weeksUsed = 8;

/** The ratio drifts: a factor from more than a quarter ago is worth no more than none. */
const expiresAfterDays = 91;

/** Minutes that the measured people weigh against the person's own weeks; 8 to 24 hours do equally well. */
const priorMinutes = 12 * 60;

/** Beyond this the two are not measuring the same thing. */
const least = 0.4;
const most = 2.5;

/**
 * Factor on hours from commits, from the latest measured weeks that lie wholly before `day`.
 * `undefined`: nothing was measured in the last quarter.
 */
export function calibrationFactor(weeks: Iterable<MeasuredWeek>, day: DayName): number | undefined {
  const latest = [...weeks]
    .filter((week) => isRecent(week, day) && week.measuredMinutes >= 0 && week.estimatedMinutes >= 0)
    .filter((week) => week.measuredMinutes > 0 || week.estimatedMinutes > 0)
    .sort((one, other) => (one.monday < other.monday ? 1 : -1))
    .slice(0, weeksUsed);
  if (latest.length === 0) return undefined;
  const measured = latest.reduce((sum, week) => sum + week.measuredMinutes, priorMinutes);
  const estimated = latest.reduce((sum, week) => sum + week.estimatedMinutes, priorMinutes);
  return Math.min(most, Math.max(least, measured / estimated));
}

function isRecent(week: MeasuredWeek, day: DayName): boolean {
  const age = daysBetween(week.monday, day);
  return age >= 7 && age <= expiresAfterDays + 7;
}
