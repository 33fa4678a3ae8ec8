import { existsSync } from 'node:fs';
import { refuse, textOf } from './input';

/** One row of a table, by the names in its first line. */
export type Row = Readonly<Record<string, string>>;

/** A row and the line of the file it begins on; the first line of names is 1. */
export interface NumberedRow {
  readonly line: number;
  readonly row: Row;
}

export function readRows(path: string, columns: readonly string[]): readonly Row[] | undefined {
  return readNumberedRows(path, columns)?.map(({ row }) => row);
}

/**
 * Rows of a comma-separated file (RFC 4180 quotes), whatever the order of its columns; `undefined` when there is no such
 * file. A file without one of the named columns, or without any row, is refused.
 */
export function readNumberedRows(path: string, columns: readonly string[]): readonly NumberedRow[] | undefined {
  if (!existsSync(path)) return undefined;
  const [first, ...records] = parse(textOf(path));
  const names = first?.values ?? [];
  const lacking = columns.filter((column) => !names.includes(column));
  if (lacking.length > 0) return refuse(`${path} has no column ${lacking.join(', ')}.`);
  if (records.length === 0) return refuse(`${path} has no rows.`);
  return records.map(({ line, values }) => ({
    line,
    row: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
  }));
}

interface ParsedRecord {
  readonly line: number;
  readonly values: readonly string[];
}

function parse(text: string): readonly ParsedRecord[] {
  const records: ParsedRecord[] = [];
  let record: string[] = [];
  let from = 0;
  let line = 1;
  let counted = 0;
  const keep = (): void => {
    records.push({ line, values: record });
    record = [];
    for (; counted < Math.min(from, text.length); counted += 1) if (text[counted] === '\n') line += 1;
  };
  while (from < text.length) {
    const [value, to] = text[from] === '"' ? quotedValue(text, from + 1) : plainValue(text, from);
    record.push(value);
    const end = text[to];
    from = to + (end === '\r' ? 2 : 1);
    if (end === ',') {
      if (from >= text.length) record.push('');
      continue;
    }
    keep();
  }
  if (record.length > 0) keep();
  return records.filter(({ values }) => values.length > 1 || values[0] !== '');
}

function plainValue(text: string, from: number): readonly [string, number] {
  let to = from;
  while (to < text.length && !',\r\n'.includes(text.charAt(to))) to += 1;
  return [text.slice(from, to), to];
}

function quotedValue(text: string, from: number): readonly [string, number] {
  let to = text.indexOf('"', from);
  while (to >= 0 && text[to + 1] === '"') to = text.indexOf('"', to + 2);
  const end = to < 0 ? text.length : to;
  return [text.slice(from, end).replaceAll('""', '"'), end + 1];
}
