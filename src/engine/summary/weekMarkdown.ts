import type { WeekSummary } from '../balance/week';
import { kinds, kindWords, sources, type Kind } from '../kinds';
import { removeNames } from '../names/removeNames';
import { knownNames } from '../people/knownNames';
import type { Report } from '../report';
import { fitWords, hoursOf, plainNumber, rangeWords, sourceWords, type NumberFormat } from '../words';
import { doneWithoutYou, type Telling } from './doneWithoutYou';
import { isBeforeRead } from './emptyWeek';
import { inMarkdown, markdownTable } from './markdownTable';
import type { OthersWork } from './othersWork';
import { weekHeadline } from './weekHeadline';
import { weekReading } from './weekReading';
import { weekTables } from './weekTables';

/**
 * The week as a page of Markdown, the same from the editor and the command line, with each drawing of the panel as a
 * table. Holds no name or address that is known here, whatever areas, releases and folders are called, and nothing the
 * user wrote (answers, intention, pride, turning points): those are chosen line by line when a week is shared.
 */
export function weekMarkdown(
  report: Report,
  week: WeekSummary,
  others?: OthersWork,
  number: NumberFormat = plainNumber,
): string {
  const { headline, ground } = weekHeadline(report, week, number);
  const names = knownNames(report);
  const telling = { number, strangers: (text: string): string => removeNames(text, names) };
  const parts = [
    `# Week ${week.week}`,
    `${week.from} to ${week.to}, ${report.now.timeZone}`,
    `**${headline}**`,
    ground,
    ...withoutYou(report, week, others, telling),
    // A table of zeros would say of an empty week that nothing was done in it.
    ...(week.evidence ? [...hoursByKind(report, week, number), ...weekTables(report, week, telling)] : []),
    ...(isBeforeRead(report, week) ? [] : notVisible(report, telling.strangers)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function hoursByKind(report: Report, week: WeekSummary, number: NumberFormat): readonly string[] {
  const rows = kinds.map((kind) => kindRow(report, week, kind, number));
  const seen = hoursOf(week.seen);
  const percent = rangeWords(Math.round(week.seenShare.low * 100), Math.round(week.seenShare.high * 100), number);
  return [
    '## Hours by kind',
    markdownTable(
      ['Kind', 'Hours', 'You chose', 'Where that stands', 'Known from'],
      ['', 'right', 'right', '', ''],
      rows,
    ),
    `Seen: ${rangeWords(seen.low, seen.high, number)} h of ${number(week.statedWeekHours)} h (${percent} %). What no source covers stays open.`,
  ];
}

function kindRow(report: Report, week: WeekSummary, kind: Kind, number: NumberFormat): readonly string[] {
  const estimate = week.hours[kind];
  const range = estimate && hoursOf(estimate);
  const band = week.bands?.[kind] ?? null;
  const used = sources.filter((source) => week.sources[kind][source] > 0);
  return [
    kindWords[kind],
    range ? `${rangeWords(range.low, range.high, number)} h` : 'not visible',
    band ? `${rangeWords(band.low, band.high, number)} h` : '',
    week.bands || !range ? fitWords(range, band, weekReading(report, week), number).words : '',
    sourceWords(used, 'long'),
  ];
}

/** What others did comes before any hour of one's own. */
function withoutYou(
  report: Report,
  week: WeekSummary,
  others: OthersWork | undefined,
  telling: Telling,
): readonly string[] {
  const { items, note } = doneWithoutYou(report, week, others, telling);
  if (!week.evidence && items.length === 0) return [];
  const lines = items.map(({ text, detail }) => `- ${inMarkdown(detail === '' ? text : `${text} ${detail}`)}`);
  const parts = [...(lines.length > 0 ? [lines.join('\n')] : []), ...(note === undefined ? [] : [note])];
  return parts.length === 0 ? [] : ['## Done without you', ...parts];
}

function notVisible({ visibility }: Report, strangers: (text: string) => string): readonly string[] {
  const lines = visibility
    .filter((repository) => kinds.some((kind) => repository.kinds[kind] === 'notVisible'))
    .map(({ label, why }) => `- ${inMarkdown(strangers(label))}: ${why}`);
  return lines.length === 0 ? [] : ['## Not visible here', lines.join('\n')];
}
