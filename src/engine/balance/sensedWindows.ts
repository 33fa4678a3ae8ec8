import { minuteMs, type DayName } from '../time/now';
import type { Stretch } from './coverage';

/** A span the editor saw; a struck one has no minutes, and still says that the editor looked. */
export interface SeenSpan {
  readonly startsAt: number;
  readonly minutes: number;
}

/** From the first to the last minute the editor saw, day by day. */
export function sensedWindows(
  spans: Iterable<SeenSpan>,
  dayOf: (instant: number) => DayName | undefined,
): ReadonlyMap<DayName, Stretch> {
  const windows = new Map<DayName, Stretch>();
  for (const { startsAt, minutes } of spans) {
    const day = dayOf(startsAt);
    if (day === undefined) continue;
    const end = startsAt + minutes * minuteMs;
    const window = windows.get(day) ?? { from: startsAt, to: end };
    windows.set(day, { from: Math.min(window.from, startsAt), to: Math.max(window.to, end) });
  }
  return windows;
}
