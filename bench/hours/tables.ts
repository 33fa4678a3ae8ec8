import { held, ofSource, sourcesOf, totalError, weeklyError, weeklyRank, width, type Judged } from './judged';

const sourceNames: Readonly<Record<string, string>> = {
  gtm: 'editor time (gtm)',
  log_file: 'hour tables kept by hand',
  commit_subject: '`#time` in subjects',
};

export interface Named {
  readonly name: string;
  readonly judged: readonly Judged[];
}

/** The table "how good are the numbers", as README and docs/hours.md carry it. */
export function howGoodTable(ours: readonly Judged[], theirs: readonly Judged[]): string {
  const row = (name: string, source: string | undefined): readonly string[] => {
    const us = ofSource(ours, source);
    const them = ofSource(theirs, source);
    const hours = us.reduce((sum, one) => sum + one.recordedHours, 0);
    return [
      name,
      `${us.length} (${Math.round(hours)} h)`,
      ...[weeklyError, totalError, weeklyRank].map((figure) => `${two(figure(us))} / ${two(figure(them))}`),
      two(held(us)),
      times(width(us)),
    ];
  };
  return table(
    [
      'recorded by',
      'series',
      'error of weeks (WAPE)',
      'error of totals (MAPE)',
      'rank correlation of weeks',
      '80 % range held',
      'its high / low',
    ],
    [row('all', undefined), ...sourcesOf(ours).map((source) => row(nameOf(source), source))],
  );
}

export function leftOutTable(refits: readonly Named[]): string {
  const sources = sourcesOf(refits[0]?.judged ?? []);
  return table(
    ['each author left out in turn', 'WAPE', 'MAPE', 'rank', 'range held', ...sources.map(nameOf)],
    refits.map(({ name, judged }) => [
      name,
      ...[weeklyError, totalError, weeklyRank, held].map((figure) => two(figure(judged))),
      ...sources.map((source) => two(held(ofSource(judged, source)))),
    ]),
  );
}

export function periodTable(periods: readonly Named[]): string {
  const sources = sourcesOf(periods.at(-1)?.judged ?? []);
  return table(
    ['range of a period', 'held', 'its high / low', ...sources.map(nameOf)],
    periods.map(({ name, judged }) => [
      name,
      two(held(judged)),
      times(width(judged)),
      ...sources.map((source) => two(held(ofSource(judged, source)))),
    ]),
  );
}

export function measuredWeeksTable(rows: readonly Named[]): string {
  return table(
    ['later weeks only', 'series', 'WAPE', 'MAPE', 'range held', 'its high / low'],
    rows.map(({ name, judged }) => [
      name,
      `${judged.length}`,
      ...[weeklyError, totalError, held].map((figure) => two(figure(judged))),
      times(width(judged)),
    ]),
  );
}

export function nameOf(source: string): string {
  return sourceNames[source] ?? source;
}

export function two(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}

function times(value: number): string {
  return Number.isNaN(value) ? '–' : `× ${value.toFixed(1)}`;
}

/** Padded as the formatter of the documents does it, so that a printed table can be pasted and stays as it is. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  return [head, widths.map((size) => '-'.repeat(size)), ...rows]
    .map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}
