import { countWords } from '../../words';
import { count, hours, hoursInWords } from '../words';
import type { DayContext, SignalRule } from './rule';

/** S12: building grew four weeks running, by half or more. */
export const creep: SignalRule = {
  id: 'S12',
  name: 'creep',
  strength: 'promptOnly',
  setting: 'dive.signals.creep',
  offFor: ['newcomerScene'],
  supports: false,
  find(context) {
    const length = context.input.settings['dive.creepWeeks'];
    const weeks = Array.from({ length }, (_, index) => week(context, length - 1 - index));
    const first = weeks[0];
    const last = weeks.at(-1);
    if (!first || !last || first.mid <= 0) return undefined;
    const rising = weeks.every((each, index) => index === 0 || (each?.mid ?? 0) > (weeks[index - 1]?.mid ?? 0));
    if (!rising || last.mid < first.mid * context.input.settings['dive.creepRatio'] * context.raise) return undefined;
    return {
      facts: [count('weeks', length, 'weeks'), hours('first', first), hours('last', last)],
      sentence: `Building grew ${countWords(length)} weeks running, from ${hoursInWords(first.low, first.high)} to ${hoursInWords(
        last.low,
        last.high,
      )}.`,
    };
  },
};

function week(
  { windows, at, input }: DayContext,
  weeksAgo: number,
): { readonly low: number; readonly mid: number; readonly high: number } | undefined {
  const length = Math.max(1, input.state.workingWeekdays.length || 5);
  const end = at - weeksAgo * length;
  const mid = windows.sum(end, length, 'mid');
  if (mid === undefined) return undefined;
  return { low: windows.sum(end, length, 'low') ?? 0, mid, high: windows.sum(end, length, 'high') ?? 0 };
}
