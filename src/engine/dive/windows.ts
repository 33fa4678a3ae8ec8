import { median } from 'd3-array';
import type { WorkingDay } from './workingDays';

export type Measure = 'low' | 'mid' | 'high' | 'leading' | 'project';

/** What the last `length` working days up to position `at` hold; `undefined` when there are not so many. */
export function windowSum(
  days: readonly WorkingDay[],
  at: number,
  length: number,
  measure: Measure,
): number | undefined {
  if (at - length + 1 < 0) return undefined;
  let sum = 0;
  for (let index = at - length + 1; index <= at; index += 1) sum += days[index]?.[measure] ?? 0;
  return sum;
}

/**
 * The own median of such windows over the `weeks` before, the current window left out. `undefined` when the span holds
 * fewer than `leastWindows`: then there is no usual yet.
 */
export function usualSum(
  days: readonly WorkingDay[],
  at: number,
  length: number,
  weeks: number,
  measure: Measure,
): number | undefined {
  const today = days[at];
  if (!today) return undefined;
  const since = today.number - weeks * 7;
  const sums: number[] = [];
  for (let end = at - length; end - length + 1 >= 0; end -= 1) {
    const first = days[end - length + 1];
    if (!first || first.number < since) break;
    sums.push(windowSum(days, end, length, measure) ?? 0);
  }
  return sums.length < leastWindows ? undefined : median(sums);
}

/** Three working weeks of windows; a median of fewer moves with every single one. */
const leastWindows = 15;
