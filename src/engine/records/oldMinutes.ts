import { kinds, type Kind } from '../kinds';
import { mondayOf } from '../time/calendar';
import { isoInstant } from '../time/instants';
import { dayMs } from '../time/now';
import { countOldMinutes, type Counted, type RecordsFile } from './countOldMinutes';
import { fileOf } from './order';
import { readRecordLine } from './read';
import { recordVersion, type LeadRecord, type RecordOf } from './schema';

/** History to the minute is kept as long as the baseline needs it, totals for a look back at the year before. */
const keepMinutesDays = 90;
const keepTotalsDays = 2 * 365;

export interface FoldingOptions {
  /** Epoch ms. */
  readonly now: number;
  readonly dayStartHour: number;
  /** At least 12 hex digits that depend on the text alone. */
  readonly hash: (text: string) => string;
}

type Minutes = RecordOf<'editor.minutes'> | RecordOf<'calendar.item'>;
type Folded = RecordOf<'minutes.folded'>;

/**
 * Folds editor and calendar minutes older than 90 days into weekly totals and drops totals older than two years. Gives
 * the files that change, with their new text; every other line stays as it is, readable or not. Pure and repeatable:
 * two windows that fold at once write the same, and a second folding of the day changes nothing.
 */
export function foldOldMinutes(files: readonly RecordsFile[], options: FoldingOptions): readonly RecordsFile[] {
  // A whole day's edge, so that every window that folds on one day cuts at the same place.
  const before = Math.floor(options.now / dayMs) * dayMs - keepMinutesDays * dayMs;
  const earliest = before - keepTotalsDays * dayMs;
  const counted = countOldMinutes(files, { now: options.now, earliest, before, dayStartHour: options.dayStartHour });
  return files.flatMap((file) => {
    const text = foldFile(file, counted, before, options);
    return text === undefined ? [] : [{ name: file.name, text }];
  });
}

/**
 * Every line of a file may have lost its minutes to another window or a later import. A total of nothing still says that
 * the file was folded: without it such lines would count if a copy of them turned up again.
 */
function foldFile(
  { name, text }: RecordsFile,
  counted: ReadonlyMap<string, Counted>,
  before: number,
  { now, hash }: FoldingOptions,
): string | undefined {
  const kept: string[] = [];
  const totals = new Map<string, Folded>();
  const lost: (readonly [Minutes, Counted])[] = [];
  let changed = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const record = readRecordLine(line);
    if (typeof record === 'string') {
      kept.push(line);
    } else if (record.type === 'minutes.folded') {
      const monday = mondayOf(record.week);
      if (monday !== undefined && Date.parse(monday) < now - keepTotalsDays * dayMs) changed = true;
      else addTotal(totals, record);
    } else if (isMinutes(record) && Date.parse(record.startsAt) < before) {
      changed = true;
      const mine = counted.get(record.id);
      if (mine?.holder !== name) continue;
      if (mine.minutes > 0 || mine.seen > 0 || mine.watched > 0)
        addTotal(totals, totalOf(record, mine, before, name, hash));
      else lost.push([record, mine]);
    } else {
      kept.push(line);
    }
  }
  if (!changed) return undefined;
  const folded = new Set([...totals.values()].map(({ file }) => file));
  for (const [record, nothing] of lost) {
    if (folded.has(fileOf(record))) continue;
    folded.add(fileOf(record));
    addTotal(totals, totalOf(record, nothing, before, name, hash));
  }
  return [...kept, ...[...totals.values()].map((total) => JSON.stringify(total))].map((line) => `${line}\n`).join('');
}

function isMinutes(record: LeadRecord): record is Minutes {
  return record.type === 'editor.minutes' || record.type === 'calendar.item';
}

function totalOf(
  record: Minutes,
  { week, kind, minutes, seen, watched, repository }: Counted,
  before: number,
  name: string,
  hash: FoldingOptions['hash'],
): Folded {
  const file = fileOf(record);
  const source = record.type === 'editor.minutes' ? 'measured' : 'calendar';
  const place = repository === undefined ? '' : ` ${repository}`;
  return {
    v: recordVersion,
    id: `${hash(`${name} ${file} ${source}${place}`).slice(0, 12)}-${week.replace('-W', '')}`,
    at: record.at,
    zone: record.zone,
    type: 'minutes.folded',
    week,
    source,
    minutes: minutes === 0 ? {} : { [kind]: minutes },
    file,
    before: isoInstant(before),
    ...(repository === undefined ? {} : { repository }),
    seen: seen === 0 ? {} : { [kind]: seen },
    watched,
  };
}

/** Totals with one id are the same file, week, source and repository, folded on different days: they add up. */
function addTotal(totals: Map<string, Folded>, total: Folded): void {
  const known = totals.get(total.id);
  if (!known) {
    totals.set(total.id, total);
    return;
  }
  const { seen, watched, ...rest } = total;
  totals.set(total.id, {
    ...rest,
    at: later(known.at, total.at),
    minutes: sumOf(known.minutes, total.minutes),
    // A total of an earlier release knows neither; with it the sum does not know them, and is read with care.
    ...(known.seen && seen ? { seen: sumOf(known.seen, seen) } : {}),
    ...(known.watched === undefined || watched === undefined ? {} : { watched: known.watched + watched }),
  });
}

function sumOf(one: Folded['minutes'], other: Folded['minutes']): Partial<Record<Kind, number>> {
  const minutes: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) {
    const sum = (one[kind] ?? 0) + (other[kind] ?? 0);
    if (sum > 0) minutes[kind] = sum;
  }
  return minutes;
}

function later(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? b : a;
}
