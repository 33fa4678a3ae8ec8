import { overlapRule } from '../../engine/balance/overlaps';
import type { WeekSummary } from '../../engine/balance/week';
import { kinds, kindWords } from '../../engine/kinds';
import type { Report } from '../../engine/report';
import { sourceWords } from '../../engine/words';
import type { ExplainItem } from '../json/explainJson';
import { dayAndTime, dayOnly, dayRange } from './format';
import { table } from './table';

/** Every item of the week in order of time, then the sums they add up to. */
export function explainText(report: Report, week: WeekSummary, items: readonly ExplainItem[]): string {
  const rows = items.map((item) => [
    item.timed ? dayAndTime(item.at, report.now) : dayOnly(item.at, report.now),
    item.kind === null ? 'not counted' : item.struck ? 'struck out' : kindWords[item.kind],
    item.kind === null ? '' : `${item.minutes} min`,
    item.kind === null ? '' : sourceWords([item.source], 'short'),
    item.repo ?? '',
    item.commit === null ? item.id : item.commit.slice(0, 10),
    `${item.reason} (${item.rule})`,
  ]);
  const sums = kinds.flatMap((kind) => {
    const minutes = items.reduce((sum, item) => sum + (item.kind === kind ? item.minutes : 0), 0);
    return minutes === 0 ? [] : [`${kindWords[kind].toLowerCase()} ${minutes} min`];
  });
  const drawn = table(['When', 'Kind', 'About', 'From', 'Where', 'Item', 'Why'], rows, [
    'left',
    'left',
    'right',
    'left',
    'left',
    'left',
    'left',
  ]);
  return [
    `${week.week} · ${dayRange(week.from, week.to)} · ${report.now.timeZone}`,
    items.length === 0 ? 'Nothing was recorded in this week.' : drawn,
    sums.length === 0 ? '' : `Middles add up to: ${sums.join(', ')}. The ranges belong to the week: "leadline week".`,
    items.some(({ overlaps }) => overlaps.length > 0) ? overlapRule : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
