import { isWorkingDay } from '../records/days';
import type { UserState } from '../records/state';
import { addDays } from '../time/calendar';
import { instantOfLocal, localPartsOf } from '../time/instants';
import { minuteMs, type Now } from '../time/now';

/** How long a box is: by the clock, or in working days. */
export type BoxLength =
  { readonly kind: 'minutes'; readonly minutes: number } | { readonly kind: 'workingDays'; readonly days: number };

/** The lengths of a box that one choice gives. */
export const boxLengths = {
  halfHour: { kind: 'minutes', minutes: 30 },
  twoHours: { kind: 'minutes', minutes: 120 },
  halfDay: { kind: 'minutes', minutes: 240 },
  day: { kind: 'workingDays', days: 1 },
  threeDays: { kind: 'workingDays', days: 3 },
} as const satisfies Readonly<Record<string, BoxLength>>;

/** A longer dive is a plan of its own, not a box. */
const mostDays = 14;
const mostMinutes = mostDays * 24 * 60;

/**
 * When a box that begins now ends, epoch ms. Days are the user's working days and end at this time of day: a day from
 * Friday afternoon lasts until Monday afternoon.
 */
export function boxEnd(
  length: BoxLength,
  state: Pick<UserState, 'workingWeekdays' | 'daysOff'>,
  { instant, timeZone }: Now,
): number {
  if (length.kind === 'minutes') return instant + length.minutes * minuteMs;
  const { day: today, time } = localPartsOf(instant, timeZone);
  const [hour, minute] = time.split(':').map(Number);
  let day = today;
  let left = length.days;
  for (let tries = 0; left > 0 && tries < mostDaysLookedAt; tries += 1) {
    day = addDays(day, 1);
    if (isWorkingDay(state, day)) left -= 1;
  }
  return instantOfLocal(day, hour ?? 0, minute ?? 0, timeZone);
}

/** Two weeks of working days and a long holiday; somebody without working days gets that far. */
const mostDaysLookedAt = 60;

/** Reads `45`, `45m`, `1h30`, `2h`, `1.5 h`, `2d` or `2 days`; `undefined` for anything else, nothing and too much. */
export function readBoxLength(text: string): BoxLength | undefined {
  const said = text.trim().toLowerCase().replaceAll(',', '.');
  const days = /^(\d+) ?d(?:ays?)?$/u.exec(said);
  if (days) {
    const count = Number(days[1]);
    return count >= 1 && count <= mostDays ? { kind: 'workingDays', days: count } : undefined;
  }
  const [, hours, rest] = /^(?:(\d+(?:\.\d+)?) ?h(?:ours?)? ?)?(?:(\d+) ?(?:m(?:in(?:utes?)?)?)?)?$/u.exec(said) ?? [];
  const minutes = Math.round(Number(hours ?? 0) * 60 + Number(rest ?? 0));
  return minutes >= 1 && minutes <= mostMinutes ? { kind: 'minutes', minutes } : undefined;
}
