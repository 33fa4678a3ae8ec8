import type { PeriodHours, WeekSummary } from '../../engine/balance/week';
import type { Report } from '../../engine/report';
import { kinds, kindWords, sources, type Kind } from '../../engine/kinds';
import { isBeforeRead } from '../../engine/summary/emptyWeek';
import { weekHeadline } from '../../engine/summary/weekHeadline';
import { weekReading } from '../../engine/summary/weekReading';
import { fitWords, hoursOf, rangeWords, sourceWords } from '../../engine/words';
import { setAsideWords } from '../words';
import { dayRange, hoursText } from './format';
import { table } from './table';

/**
 * The week for a terminal: one sentence, the five kinds with ranges and sources, the last 7 days, and what is not seen.
 * An empty week is told in the words of the panel and of Markdown.
 */
export function weekText(report: Report, week: WeekSummary): string {
  const { headline, ground } = weekHeadline(report, week);
  const parts = [
    `${week.week} · ${dayRange(week.from, week.to)} · ${report.now.timeZone}`,
    [headline, ground].filter((line) => line !== '').join('\n'),
    // A table of zeros would say of an empty week that nothing was done in it.
    ...(week.evidence ? [hoursByKind(report, week), seenLine(week, week.statedWeekHours)] : []),
    lastSeven(report),
    depthLines(report),
    ...(isBeforeRead(report, week) ? [] : notVisible(report)),
    ...setAside(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function hoursByKind(report: Report, week: WeekSummary): string {
  return table(
    ['Kind', 'Hours', 'about', 'You chose', 'Where that stands', 'Known from'],
    kinds.map((kind) => kindRow(report, week, kind)),
    ['left', 'right', 'right', 'right', 'left', 'left'],
  );
}

function kindRow(report: Report, week: WeekSummary, kind: Kind): readonly string[] {
  const range = week.hours[kind] && hoursOf(week.hours[kind]);
  const band = week.bands?.[kind] ?? null;
  const used = sources.filter((source) => week.sources[kind][source] > 0);
  return [
    kindWords[kind],
    range ? `${rangeWords(range.low, range.high)} h` : 'not visible',
    range ? `${range.mid} h` : '',
    band ? `${rangeWords(band.low, band.high)} h` : '',
    week.bands || !range ? fitWords(range, band, weekReading(report, week)).words : '',
    sourceWords(used, 'long'),
  ];
}

function seenLine({ seen, seenShare }: PeriodHours, statedHours: number): string {
  const range = hoursOf(seen);
  const percent = rangeWords(Math.round(seenShare.low * 100), Math.round(seenShare.high * 100));
  const open = Math.max(0, Math.round((statedHours - range.mid) * 10) / 10);
  return `Seen: ${hoursText(seen)} of ${statedHours} h (${percent} %). About ${open} h stay open: no source covers them.`;
}

function lastSeven({ last7Days }: Report): string {
  const seen = kinds.map((kind) => {
    const hours = last7Days.hours[kind];
    return `${kindWords[kind].toLowerCase()} ${hours ? hoursText(hours) : 'not visible'}`;
  });
  return `Last 7 days (${dayRange(last7Days.from, last7Days.to)}): ${seen.join(', ')}.`;
}

function depthLines({ dive }: Report): string {
  const sentences = dive.signals
    .filter(({ strength }) => strength !== 'promptOnly')
    .map(({ sentence }) => `  ${sentence}`);
  return [`Depth: ${dive.state}. ${dive.because}`, ...sentences].join('\n');
}

function notVisible({ visibility }: Report): readonly string[] {
  const lines = visibility
    .filter(({ kinds: shown }) => kinds.some((kind) => shown[kind] === 'notVisible'))
    .map(({ label, why }) => `  ${label}: ${why}`);
  return lines.length === 0 ? [] : [['Not visible here:', ...lines].join('\n')];
}

function setAside({ setAside: all }: Report): readonly string[] {
  const lines = all
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => `${setAsideWords[what] ?? what} (${count})`);
  return lines.length === 0 ? [] : [`Set aside: ${lines.join(', ')}.`];
}
