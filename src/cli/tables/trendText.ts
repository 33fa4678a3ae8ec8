import type { WeekSummary } from '../../engine/balance/week';
import { kinds, kindWords } from '../../engine/kinds';
import type { Report } from '../../engine/report';
import { rangeWords } from '../../engine/words';
import { hoursText } from './format';
import { table } from './table';

/** One row a week, oldest first; every figure is a range, and a gap is a gap, never a zero. */
export function trendText({ now }: Report, weeks: readonly WeekSummary[]): string {
  const rows = weeks.map((week) => [
    week.closed ? week.week : `${week.week} *`,
    ...kinds.map((kind) => {
      const hours = week.hours[kind];
      if (!hours || !week.evidence) return '–';
      return hours.high === 0 ? '0' : hoursText(hours).replace(' h', '');
    }),
    week.bands?.handsOn ? rangeWords(week.bands.handsOn.low, week.bands.handsOn.high) : '',
    `${rangeWords(Math.round(week.seenShare.low * 100), Math.round(week.seenShare.high * 100))} %`,
  ]);
  const head = ['Week', ...kinds.map((kind) => kindWords[kind]), 'You chose', 'Seen'];
  const drawn = table(head, rows, ['left', ...head.slice(1).map(() => 'right' as const)]);
  return `Hours a week, low to high · ${now.timeZone}\n\n${drawn}\n\n* still running.  – not seen.  "You chose" is hands-on.\n`;
}
