import type { LeadingMeasure } from '../windows';
import type { WorkingDay } from '../workingDay';
import type { DayContext } from './rule';

/**
 * Which leading work can be compared with what is usual: a clock that looks at one side only would make a fall, or hide
 * one. A calendar counts up to its last meeting and the editor while it looks on; what they knew is left out on both
 * sides where the window lies beyond that, or where it is not usual that they knew anything.
 */
export function comparableLeading(context: DayContext, length: number): LeadingMeasure {
  const { windows, days, at, input } = context;
  const usual = (measure: 'planned' | 'watched'): number =>
    windows.usual(at, length, input.settings['dive.baselineWeeks'], measure) ?? 0;
  const window = days.slice(Math.max(0, at + 1 - length), at + 1);
  const planned = days[at]?.calendarReaches === true && usual('planned') > 0;
  const sensed = !window.some(builtUnwatched) && usual('watched') > 0;
  if (planned) return sensed ? 'leading' : 'leadingUnsensed';
  return sensed ? 'leadingUnplanned' : 'leadingNoted';
}

/** There was building that the editor did not look on at all: sensing was off, or the work was done elsewhere. */
function builtUnwatched({ mid, watched }: WorkingDay): boolean {
  return mid > 0 && watched <= 0;
}
