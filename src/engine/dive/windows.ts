import type { WorkingDay } from './workingDays';

export type Measure = 'low' | 'mid' | 'high' | 'leading' | 'project';

/** Sums over working days in a row, and what such a sum usually is. Worked out once for each question. */
export interface Windows {
  /** What the last `length` working days up to position `at` hold; `undefined` when there are not so many. */
  sum(at: number, length: number, measure: Measure): number | undefined;
  /**
   * The own median of such sums over the `weeks` before, the current window left out. `undefined` when the span holds
   * too few of them: then there is no usual yet.
   */
  usual(at: number, length: number, weeks: number, measure: Measure): number | undefined;
}

/** Three working weeks of windows; a median of fewer moves with every single one. */
const leastWindows = 15;

export function createWindows(days: readonly WorkingDay[]): Windows {
  const totals = new Map<Measure, Float64Array>();
  const known = new Map<string, number | undefined>();

  const totalsOf = (measure: Measure): Float64Array => {
    const before = totals.get(measure);
    if (before) return before;
    const running = new Float64Array(days.length + 1);
    days.forEach((day, index) => {
      running[index + 1] = (running[index] ?? 0) + day[measure];
    });
    totals.set(measure, running);
    return running;
  };
  const sum = (at: number, length: number, measure: Measure): number | undefined => {
    if (at >= days.length || at - length + 1 < 0) return undefined;
    const running = totalsOf(measure);
    return (running[at + 1] ?? 0) - (running[at + 1 - length] ?? 0);
  };
  const usual = (at: number, length: number, weeks: number, measure: Measure): number | undefined => {
    const since = (days[at]?.number ?? 0) - weeks * 7;
    const sums: number[] = [];
    for (let end = at - length; end - length + 1 >= 0; end -= 1) {
      if ((days[end - length + 1]?.number ?? 0) < since) break;
      sums.push(sum(end, length, measure) ?? 0);
    }
    return sums.length < leastWindows ? undefined : middleOf(sums);
  };
  return {
    sum,
    usual: (at, length, weeks, measure) => {
      const question = `${measure} ${at} ${length} ${weeks}`;
      if (!known.has(question)) known.set(question, usual(at, length, weeks, measure));
      return known.get(question);
    },
  };
}

function middleOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
