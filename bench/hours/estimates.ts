import { noTime, type Estimate } from '../../src/engine/estimate';
import { estimateCommitMinutes, type HoursSettings } from '../../src/engine/hours/commitMinutes';
import type { EstimatorConstants } from '../../src/engine/hours/constants';
import { shareOfRange, weekRange } from '../../src/engine/hours/ranges';
import { defaultSettings } from '../../src/engine/settings/settings';
import { daysOfWeek, weekOf } from '../../src/engine/time/calendar';
import { hourMs, type DayName, type WeekName } from '../../src/engine/time/now';
import type { Series } from './series';

/** Hours of each day with a commit. */
export type DayHours = ReadonlyMap<DayName, number>;

/** Leadline's middles, with the engine's own functions, each series by itself. */
export function leadlineHours(
  series: Series,
  constants?: EstimatorConstants,
  settings: HoursSettings = defaultSettings,
): DayHours {
  const minutes = estimateCommitMinutes(series.marks, settings, 1, constants);
  return sumByDay(series, (id) => (minutes.get(id)?.minutes ?? 0) / 60);
}

/** git-hours: a gap of up to two hours counts, a longer one is worth two hours. Merges count like any commit. */
export function gitHours(series: Series): DayHours {
  const most = 2;
  const ordered = [...series.marks].sort((one, other) => one.at - other.at);
  const credit = new Map<string, number>();
  ordered.forEach((mark, index) => {
    const before = ordered[index - 1];
    credit.set(mark.id, before ? Math.min(most, (mark.at - before.at) / hourMs) : most);
  });
  return sumByDay({ ...series, marks: ordered }, (id) => credit.get(id) ?? 0);
}

/** The 80 % range of every day: its share of the range of its week. In hours. */
export function dayRanges(days: DayHours, calibrated = false): ReadonlyMap<DayName, Estimate> {
  const weeks = sumByWeek(days);
  return new Map(
    [...days].map(([day, hours]) => {
      const range = weekRange((weeks.get(weekOf(day)) ?? 0) * 60, calibrated);
      const { low, mid, high } = hours > 0 ? shareOfRange(range, hours * 60) : noTime;
      return [day, { low: low / 60, mid: mid / 60, high: high / 60 }];
    }),
  );
}

export function sumByWeek(days: DayHours, counts: (day: DayName) => boolean = () => true): Map<WeekName, number> {
  const weeks = new Map<WeekName, number>();
  for (const [day, hours] of days) {
    if (counts(day)) weeks.set(weekOf(day), (weeks.get(weekOf(day)) ?? 0) + hours);
  }
  return weeks;
}

export function mondayOfWeek(week: WeekName): DayName {
  return daysOfWeek(week)[0] ?? '';
}

function sumByDay(series: Series, hoursOf: (id: string) => number): DayHours {
  const days = new Map<DayName, number>();
  for (const mark of series.marks) days.set(mark.day, (days.get(mark.day) ?? 0) + hoursOf(mark.id));
  return days;
}
