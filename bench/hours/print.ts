import type { Estimate } from '../../src/engine/estimate';
import { periodRange } from '../../src/engine/hours/ranges';
import type { DayName } from '../../src/engine/time/now';
import { dayRanges, gitHours, leadlineHours, type DayHours } from './estimates';
import { leaveAuthorsOut, refits, type Known } from './folds';
import { held, ofSource, sourcesOf, totalError, weeklyError, type Judged } from './judged';
import { limitsOf } from './limits';
import { laterWeeks } from './measuredWeeks';
import { periodCoverage, scoreOf, weeklyCoverage, type Coverage } from './scores';
import type { Series } from './series';
import { howGoodTable, leftOutTable, measuredWeeksTable, nameOf, periodTable, two } from './tables';

/** The figures to hold on the open data: half of git-hours' error of weeks there, and ranges that mean what they say. */
const mostWeeklyError = 0.54;
const mostTotalError = 0.4;
const leastHeld = 0.78;
const mostHeld = 0.87;

export function isKnown(series: Series): series is Known {
  return series.truth !== undefined;
}

/** Prints all tables; true when the figures hold. */
export function printScores(series: readonly Known[]): boolean {
  const ours = series.map((one) => judge(one, leadlineHours(one)));
  const theirs = series.map((one) => judge(one, gitHours(one)));
  say(
    'How good are the numbers (each pair: Leadline / git-hours; means over series)',
    `${howGoodTable(ours, theirs)}\n\n${limitsOf(ours, theirs)}`,
  );
  say(
    'People the constants have not seen',
    leftOutTable([
      { name: 'constants as they ship', judged: ours },
      ...refits.map((refit) => {
        const days = leaveAuthorsOut(series, refit);
        return { name: refit.name, judged: series.map((one) => judge(one, days.get(one) ?? new Map())) };
      }),
    ]),
  );
  say('Longer spans', periodTable([2, 4, 13].map((weeks) => judgePeriods(series, weeks))));
  say('With the eight weeks before measured', measuredWeeksTable(judgeLater(series)));
  return verdict(ours);
}

function say(title: string, text: string): void {
  console.log(`\n${title}\n\n${text}`);
}

function judge(series: Known, days: DayHours, ranges: ReadonlyMap<DayName, Estimate> = dayRanges(days)): Judged {
  return judged(series, days, weeklyCoverage(ranges, series.truth));
}

function judged(series: Known, days: DayHours, coverage: Coverage | undefined): Judged {
  const { truth } = series;
  return {
    source: truth.source,
    author: series.author,
    recordedHours: truth.total,
    score: scoreOf(days, truth),
    coverage,
  };
}

function judgePeriods(series: readonly Known[], weeks: number): { name: string; judged: readonly Judged[] } {
  return {
    name: `${weeks} weeks`,
    judged: series.map((one) => {
      const days = leadlineHours(one);
      return judged(
        one,
        days,
        periodCoverage(days, one.truth, weeks, (mid) => periodRange(mid, weeks)),
      );
    }),
  };
}

function judgeLater(series: readonly Known[]): readonly { name: string; judged: readonly Judged[] }[] {
  const later = series.flatMap((one) => laterWeeks(one) ?? []);
  return [
    { name: 'commits alone', judged: later.map((one) => judge(one.series, one.plain)) },
    {
      name: 'scaled by the measured weeks',
      judged: later.map((one) => judge(one.series, one.calibrated, dayRanges(one.calibrated, true))),
    },
  ];
}

function verdict(ours: readonly Judged[]): boolean {
  const checks: readonly (readonly [string, boolean])[] = [
    [`WAPE ${weeklyError(ours).toFixed(3)}, at most ${two(mostWeeklyError)}`, weeklyError(ours) <= mostWeeklyError],
    [`MAPE ${totalError(ours).toFixed(3)}, at most ${two(mostTotalError)}`, totalError(ours) <= mostTotalError],
    ...sourcesOf(ours).map((source) => {
      const share = held(ofSource(ours, source));
      const text = `range held ${share.toFixed(3)} for ${nameOf(source)}, ${two(leastHeld)} to ${two(mostHeld)}`;
      return [text, share >= leastHeld && share <= mostHeld] as const;
    }),
  ];
  console.log('');
  for (const [text, holds] of checks) console.log(`${holds ? 'holds' : 'missed'}: ${text}`);
  return checks.every(([, holds]) => holds);
}
