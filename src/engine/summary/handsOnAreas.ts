import type { WeekSummary } from '../balance/week';
import type { Estimate } from '../estimate';
import type { FileChange } from '../evidence/evidence';
import { shareOfRange } from '../hours/ranges';
import type { Report } from '../report';
import { areaOf } from '../activity/area';

export interface AreaHours {
  /** Two folders deep; `.` for files at the top. */
  readonly area: string;
  readonly hours: Estimate;
}

/** More rows than this are no longer read. */
const mostAreas = 12;
/** Areas under a quarter of an hour are told together: alone they are dust. Minutes. */
const smallArea = 15;
const together = 'smaller areas';

/**
 * Where the hands-on hours of a week went: the time of each commit, shared by the lines it changed. Time without a
 * commit has no place and is left out. Largest first.
 */
export function handsOnAreas({ activities, read }: Report, week: WeekSummary): readonly AreaHours[] {
  const whole = week.hours.handsOn;
  if (!whole) return [];
  const minutes = new Map<string, number>();
  for (const { kind, day, commit, repository, minutes: time } of activities) {
    if (kind !== 'handsOn' || commit === undefined || day < week.from || day > week.to || time.mid <= 0) continue;
    const changes = read.find(({ id }) => id === repository)?.changes.get(commit) ?? [];
    const weights = changes.map(weightOf);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    changes.forEach(({ path }, index) => {
      const area = areaOf(path);
      minutes.set(area, (minutes.get(area) ?? 0) + (time.mid * (weights[index] ?? 0)) / all);
    });
  }
  return [...gathered(minutes)]
    .sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1))
    .slice(0, mostAreas)
    .map(([area, mid]) => ({ area, hours: shareOfRange(whole, mid) }));
}

function gathered(minutes: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const small = [...minutes].filter(([, mid]) => mid < smallArea);
  if (small.length < 2) return minutes;
  const sum = small.reduce((total, [, mid]) => total + mid, 0);
  return new Map([...[...minutes].filter(([, mid]) => mid >= smallArea), [together, sum]]);
}

/** A file that only moved or is binary still took a moment. */
function weightOf({ added, deleted }: FileChange): number {
  return Math.max(1, (added ?? 0) + (deleted ?? 0));
}
