import type { TimedActivity } from '../activity/activity';
import { addDays } from '../time/calendar';
import type { DayName } from '../time/now';

const daysBefore = 6;

/** Share of the seen time that was hands-on in the week up to a day, 0..1; `undefined` where nothing was seen. */
export function handsOnShare(
  activities: readonly Pick<TimedActivity, 'kind' | 'day' | 'minutes'>[],
  day: DayName,
): number | undefined {
  const from = addDays(day, -daysBefore);
  let handsOn = 0;
  let seen = 0;
  for (const activity of activities) {
    if (activity.day < from || activity.day > day) continue;
    seen += activity.minutes.mid;
    if (activity.kind === 'handsOn') handsOn += activity.minutes.mid;
  }
  return seen > 0 ? Math.min(1, handsOn / seen) : undefined;
}
