import type { TimedActivity } from '../../activity/activity';
import type { ReadRepository } from '../../evidence/evidence';
import type { UserState } from '../../records/state';
import { withinHours } from '../../records/workingHours';
import type { Calendar } from '../../time/calendar';
import { daysBetween } from '../../time/calendar';
import { weekdayOfNumber } from '../../time/days';
import { offsetMinutesAt } from '../../time/instants';
import { dayMs, minuteMs, type Now } from '../../time/now';
import type { AfterHours } from '../diveInput';

/** The longest stretch of building the editor saw today, in minutes; a pause of so many minutes ends one. */
export function longestStretchOf(
  state: UserState,
  calendar: Calendar,
  now: Now,
  pauseMinutes: number,
): number | undefined {
  const today = calendar.dayOf(now.instant);
  const spans = state.editorSpans
    .filter(
      (span) => span.kind === 'handsOn' && calendar.dayOf(span.startsAt) === today && span.startsAt <= now.instant,
    )
    .map((span) => ({ from: span.startsAt, to: span.startsAt + span.minutes * minuteMs }))
    .sort((one, other) => one.from - other.from);
  let longest: number | undefined;
  let from = 0;
  let to = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    if (span.from - to >= pauseMinutes * minuteMs) from = span.from;
    to = Math.max(to, span.to);
    longest = Math.max(longest ?? 0, (to - from) / minuteMs);
  }
  return longest;
}

const weeksCompared = 12;

/**
 * Work outside the hours the user set. A commit is read on the clock it was written with, so that travel does not turn
 * an ordinary morning into a late night.
 */
export function afterHoursOf(
  state: UserState,
  activities: readonly TimedActivity[],
  repositories: readonly ReadRepository[],
  calendar: Calendar,
  now: Now,
): AfterHours | undefined {
  const hours = state.workingHours;
  const today = calendar.dayOf(now.instant);
  if (!hours || today === undefined) return undefined;
  const offsets = new Map(
    repositories.flatMap(({ commits }) => commits.map(({ id, authored }) => [id, authored.offsetMinutes] as const)),
  );
  const weeks = Array.from({ length: weeksCompared + 1 }, () => ({ late: 0, all: 0 }));
  for (const activity of activities) {
    // What the user said on a day has no hour.
    if (activity.source === 'said' || activity.at > now.instant) continue;
    const week = weeks[Math.floor(daysBetween(activity.day, today) / 7)];
    if (!week) continue;
    week.all += activity.minutes.mid;
    const offset = activity.commit === undefined ? undefined : offsets.get(activity.commit);
    if (isLate(activity.at, offset, hours, state.workingWeekdays, now.timeZone)) week.late += activity.minutes.mid;
  }
  const [recent, ...earlier] = weeks;
  if (!recent || recent.all <= 0) return undefined;
  return {
    minutes: Math.round(recent.late),
    share: recent.late / recent.all,
    earlierShares: earlier.filter(({ all }) => all > 0).map(({ late, all }) => late / all),
  };
}

function isLate(
  at: number,
  offsetMinutes: number | undefined,
  hours: { readonly from: string; readonly to: string },
  weekdays: readonly number[],
  timeZone: string,
): boolean {
  const offset = offsetMinutes ?? offsetMinutesAt(at, timeZone);
  const local = at + offset * minuteMs;
  const day = Math.floor(local / dayMs);
  const minutes = (local - day * dayMs) / minuteMs;
  const { within, begunDay } = withinHours(hours, minutes);
  return !within || !weekdays.includes(weekdayOfNumber(day + begunDay));
}
