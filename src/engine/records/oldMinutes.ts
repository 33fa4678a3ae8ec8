import { createCoverage, lengthOf } from '../balance/coverage';
import { kinds, type Kind } from '../kinds';
import { createCalendar, mondayOf, weekOf, type Calendar } from '../time/calendar';
import { isoInstant } from '../time/instants';
import { dayMs, minuteMs, type WeekName } from '../time/now';
import { foldRecords } from './fold';
import { fileOf, orderRecords } from './order';
import { readRecordLine, readRecordLines } from './read';
import { recordVersion, type LeadRecord, type RecordOf } from './schema';

/** History to the minute is kept as long as the baseline needs it, totals for a look back at the year before. */
const keepMinutesDays = 90;
const keepTotalsDays = 2 * 365;

export interface RecordsFile {
  readonly name: string;
  readonly text: string;
}

export interface FoldingOptions {
  /** Epoch ms. */
  readonly now: number;
  readonly dayStartHour: number;
  /** At least 12 hex digits that depend on the text alone. */
  readonly hash: (text: string) => string;
}

type Minutes = RecordOf<'editor.minutes'> | RecordOf<'calendar.item'>;
type Folded = RecordOf<'minutes.folded'>;

/** What one line adds to a week, and the file it is folded in. */
interface Counted {
  readonly week: WeekName;
  readonly kind: Kind;
  readonly minutes: number;
  readonly holder: string | undefined;
}

/**
 * Folds editor and calendar minutes older than 90 days into weekly totals and drops totals older than two years. Gives
 * the files that change, with their new text; every other line stays as it is, readable or not. Pure and repeatable:
 * two windows that fold at once write the same, and a second folding of the day changes nothing.
 */
export function foldOldMinutes(files: readonly RecordsFile[], options: FoldingOptions): readonly RecordsFile[] {
  // A whole day's edge, so that every window that folds on one day cuts at the same place.
  const before = Math.floor(options.now / dayMs) * dayMs - keepMinutesDays * dayMs;
  const counted = countOldMinutes(files, before, options);
  return files.flatMap((file) => {
    const text = foldFile(file, counted, before, options);
    return text === undefined ? [] : [{ name: file.name, text }];
  });
}

/**
 * Over all files together, so that every minute is counted once. The same minutes go to the user's own word first, then
 * to the editor, then to the calendar, as they do in a week: folding changes no total.
 */
function countOldMinutes(
  files: readonly RecordsFile[],
  before: number,
  { now, dayStartHour }: FoldingOptions,
): ReadonlyMap<string, Counted> {
  const records: LeadRecord[] = [];
  const holders = new Map<string, string>();
  for (const { name, text } of files) {
    for (const record of readRecordLines(text, name).records) {
      records.push(record);
      if (!holders.has(record.id)) holders.set(record.id, name);
    }
  }
  const state = foldRecords(records, { instant: now, timeZone: 'UTC' });
  const zones = new Map(records.map(({ id, zone }) => [id, zone]));
  const starts = [...state.editorSpans, ...state.calendarItems].map(({ startsAt }) => startsAt);
  const weekAt = weekFinder(
    starts.reduce((earliest, startsAt) => Math.min(earliest, startsAt), before),
    before,
    dayStartHour,
  );
  const coverage = createCoverage();
  const claim = (from: number, to: number): number => lengthOf(coverage.claim({ from, to })) / minuteMs;

  for (const { startsAt, minutes } of state.log) {
    if (startsAt !== undefined) claim(startsAt, startsAt + minutes * minuteMs);
  }
  for (const { startsAt, endsAt } of state.gapAnswers) claim(Date.parse(startsAt), Date.parse(endsAt));
  const counted = new Map<string, Counted>();
  for (const spans of [state.editorSpans, state.calendarItems]) {
    const old = spans.filter(({ startsAt }) => startsAt < before).sort((a, b) => a.startsAt - b.startsAt);
    for (const { id, startsAt, minutes, kind } of old) {
      const free = claim(startsAt, startsAt + minutes * minuteMs);
      counted.set(id, {
        week: weekAt(startsAt, zones.get(id) ?? 'UTC'),
        kind: state.filed.get(`record:${id}`) ?? kind,
        minutes: state.struck.has(`record:${id}`) ? 0 : free,
        holder: holders.get(id),
      });
    }
  }
  // Replaced by a later import of the calendar.
  for (const { id, startsAt, kind, zone } of orderRecords(records, now).of('calendar.item')) {
    const instant = Date.parse(startsAt);
    if (instant >= before || counted.has(id)) continue;
    counted.set(id, { week: weekAt(instant, zone), kind, minutes: 0, holder: holders.get(id) });
  }
  return counted;
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
      if (mine.minutes > 0) addTotal(totals, totalOf(record, mine, before, name, hash));
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
  { week, kind, minutes }: Counted,
  before: number,
  name: string,
  hash: FoldingOptions['hash'],
): Folded {
  const file = fileOf(record);
  const source = record.type === 'editor.minutes' ? 'measured' : 'calendar';
  return {
    v: recordVersion,
    id: `${hash(`${name} ${file} ${source}`).slice(0, 12)}-${week.replace('-W', '')}`,
    at: record.at,
    zone: record.zone,
    type: 'minutes.folded',
    week,
    source,
    minutes: minutes === 0 ? {} : { [kind]: minutes },
    file,
    before: isoInstant(before),
  };
}

/** Totals with one id are the same file, week and source, folded on different days: they add up. */
function addTotal(totals: Map<string, Folded>, total: Folded): void {
  const known = totals.get(total.id);
  if (!known) {
    totals.set(total.id, total);
    return;
  }
  const minutes: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) {
    const sum = (known.minutes[kind] ?? 0) + (total.minutes[kind] ?? 0);
    if (sum > 0) minutes[kind] = sum;
  }
  totals.set(total.id, { ...total, at: later(known.at, total.at), minutes });
}

function later(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? b : a;
}

/** Finds the ISO week of an instant in a zone; works out each zone's days once. */
function weekFinder(
  earliest: number,
  before: number,
  dayStartHour: number,
): (instant: number, zone: string) => WeekName {
  const calendars = new Map<string, Calendar>();
  return (instant, zone) => {
    let calendar = calendars.get(zone);
    if (!calendar) {
      calendar = calendarOf(Math.max(earliest, before - keepTotalsDays * dayMs), before, zone, dayStartHour);
      calendars.set(zone, calendar);
    }
    return weekOf(calendar.dayOf(instant) ?? isoInstant(instant).slice(0, 10));
  };
}

function calendarOf(from: number, to: number, zone: string, dayStartHour: number): Calendar {
  try {
    return createCalendar(from, to, zone, dayStartHour);
  } catch {
    return createCalendar(from, to, 'UTC', dayStartHour);
  }
}
