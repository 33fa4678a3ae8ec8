import type { WorkingDay } from './workingDay';

type Figure =
  'low' | 'mid' | 'high' | 'leading' | 'project' | 'landed' | 'team' | 'watched' | 'planned' | 'buildingOfTotals';

/** Leading work without what a calendar knew, without what the editor saw, or without either. */
export type LeadingMeasure = 'leading' | 'leadingUnplanned' | 'leadingUnsensed' | 'leadingNoted';

export type Measure = Figure | LeadingMeasure;

/** Sums over working days in a row, and what such a sum usually is. Worked out once for each question. */
export interface Windows {
  /** What the last `length` working days up to position `at` hold; `undefined` when there are not so many. */
  sum(at: number, length: number, measure: Measure): number | undefined;
  /**
   * The own median of such sums over the `weeks` before, the current window left out. Where holidays leave too few
   * windows in them, it reaches further back. `undefined` when there are too few all the same: there is no usual yet.
   */
  usual(at: number, length: number, weeks: number, measure: Measure): number | undefined;
}

/** A median of fewer working weeks of windows moves with every single one. */
const leastWeeks = 3;

/** As many weeks of absence may lie in the baseline: with eight weeks they stay within the 90 days git remembers. */
const bridgedWeeks = 5;

/** `workingDays`: how many days a working week of the user has. */
export function createWindows(days: readonly WorkingDay[], workingDays: number): Windows {
  const leastWindows = leastWeeks * workingDays;
  const totals = new Map<Measure, Float64Array>();
  const known = new Map<string, number | undefined>();

  const totalsOf = (measure: Measure): Float64Array => {
    const before = totals.get(measure);
    if (before) return before;
    const running = new Float64Array(days.length + 1);
    days.forEach((day, index) => {
      running[index + 1] = (running[index] ?? 0) + valueOf(day, measure);
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
      const first = days[end - length + 1]?.number ?? 0;
      if (first < since && (sums.length >= leastWindows || first < since - bridgedWeeks * 7)) break;
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

function valueOf(day: WorkingDay, measure: Measure): number {
  switch (measure) {
    case 'leadingUnplanned':
      return day.leading - day.planned;
    case 'leadingUnsensed':
      return day.leading - day.sensed;
    case 'leadingNoted':
      return day.leading - day.planned - day.sensed;
    default:
      return day[measure];
  }
}

function middleOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
