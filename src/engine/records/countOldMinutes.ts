import { createCoverage, lengthOf, type Coverage } from '../balance/coverage';
import { createFloating } from '../balance/floating';
import { sensedWindows } from '../balance/sensedWindows';
import { kindOfGap } from '../balance/spoken';
import type { Kind } from '../kinds';
import { createCalendar, weekOf, type Calendar } from '../time/calendar';
import { isoInstant } from '../time/instants';
import { dayMs, minuteMs, type DayName, type WeekName } from '../time/now';
import { foldRecords } from './fold';
import { orderRecords } from './order';
import { readRecordLines } from './read';
import type { LeadRecord } from './schema';
import type { EditorSpan, TimeSpan, UserState } from './state';

export interface RecordsFile {
  readonly name: string;
  readonly text: string;
}

/** What one line adds to the total of its week, and the file it is folded in. */
export interface Counted {
  readonly week: WeekName;
  readonly kind: Kind;
  readonly minutes: number;
  readonly repository: string | undefined;
  /** What the editor saw, whoever counts it. */
  readonly seen: number;
  /** Minutes in which no commit had a place. */
  readonly watched: number;
  readonly holder: string | undefined;
}

export interface CountingOptions {
  readonly now: number;
  /** Days are worked out from here on, epoch ms. */
  readonly earliest: number;
  /** Lines that begin earlier are old, epoch ms. */
  readonly before: number;
  readonly dayStartHour: number;
}

/**
 * What every old line counts, over all files together, so that every minute is counted once. The rules are those of a
 * week (`balance/timing.ts`): the same minutes go to the user's own word first, then to the editor, then to the
 * calendar, so folding changes no total. By record id.
 */
export function countOldMinutes(
  files: readonly RecordsFile[],
  { now, earliest, before, dayStartHour }: CountingOptions,
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
  const first = [...state.editorSpans, ...state.calendarItems].reduce(
    (least, { startsAt }) => Math.min(least, startsAt),
    before,
  );
  const dayAt = dayFinder(Math.max(first, earliest), before + 2 * dayMs, dayStartHour);
  const counted = new Map<string, Counted>();
  const add = (span: TimeSpan, day: DayName, more: Pick<Counted, 'minutes' | 'repository' | 'seen' | 'watched'>) => {
    counted.set(span.id, { week: weekOf(day), kind: span.kind, holder: holders.get(span.id), ...more });
  };
  const asTheyStand = spansOf(state);
  const isOld = ({ startsAt }: TimeSpan): boolean => startsAt < before;
  const dayOf = ({ id, startsAt }: TimeSpan): DayName => dayAt(startsAt, zones.get(id) ?? 'UTC');

  const minutes = createCoverage();
  const watched = createCoverage();
  const floating = createFloating();
  for (const { startsAt, kind, day, minutes: length } of asTheyStand.log) {
    if (startsAt === undefined) floating.said(day, kind, length);
    else for (const coverage of [minutes, watched]) claim(coverage, startsAt, length);
  }
  for (const gap of state.gapAnswers.filter((one) => kindOfGap(one) !== undefined)) {
    const from = Date.parse(gap.startsAt);
    for (const coverage of [minutes, watched]) claim(coverage, from, (Date.parse(gap.endsAt) - from) / minuteMs);
  }

  const editor = asTheyStand.editor;
  const nearby = editor.filter(({ startsAt }) => startsAt < before + 2 * dayMs);
  const windows = oldWindows(nearby, isOld, dayOf);
  const seen = new Map<string, Coverage>();
  for (const span of editor.filter(isOld)) {
    const day = dayOf(span);
    const window = windows.get(span.id);
    const key = `${day} ${span.kind} ${span.repository ?? ''}`;
    const looked = seen.get(key) ?? createCoverage();
    seen.set(key, looked);
    add(span, day, {
      minutes: claim(minutes, span.startsAt, span.minutes),
      repository: span.repository,
      seen: span.repository === undefined ? 0 : claim(looked, span.startsAt, span.minutes),
      watched: window === undefined ? 0 : claim(watched, window.from, (window.to - window.from) / minuteMs),
    });
  }
  for (const item of asTheyStand.calendar.filter(isOld)) {
    const day = dayOf(item);
    const free = claim(minutes, item.startsAt, item.minutes);
    const same = floating.take(day, item.kind, free);
    const held = claim(watched, item.startsAt, item.minutes);
    add(item, day, { minutes: free - same, repository: undefined, seen: 0, watched: held });
  }
  // Replaced by a later import of the calendar.
  for (const { id, startsAt, kind, zone, minutes: length } of orderRecords(records, now).of('calendar.item')) {
    const item = { id, startsAt: Date.parse(startsAt), kind, minutes: length };
    if (!isOld(item) || counted.has(id)) continue;
    add(item, dayAt(item.startsAt, zone), { minutes: 0, repository: undefined, seen: 0, watched: 0 });
  }
  return counted;
}

function claim(coverage: Coverage, from: number, minutes: number): number {
  return lengthOf(coverage.claim({ from, to: from + minutes * minuteMs })) / minuteMs;
}

interface Spans {
  readonly log: UserState['log'];
  readonly editor: readonly EditorSpan[];
  readonly calendar: readonly TimeSpan[];
}

/** In order of time, as the kind they were filed as; what was struck has no minutes. */
function spansOf(state: UserState): Spans {
  const stand = <T extends Pick<TimeSpan, 'id' | 'kind' | 'minutes'>>(span: T): T => ({
    ...span,
    kind: state.filed.get(`record:${span.id}`) ?? span.kind,
    minutes: state.struck.has(`record:${span.id}`) ? 0 : span.minutes,
  });
  const byTime = (one: TimeSpan, other: TimeSpan): number =>
    one.startsAt - other.startsAt || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
  return {
    log: state.log.map(stand),
    editor: state.editorSpans.map(stand).sort(byTime),
    calendar: state.calendarItems.map(stand).sort(byTime),
  };
}

/**
 * The old part of each day's window, by the first old span of the day. Of a day that is cut in two it reaches to where
 * what is left begins, so that both parts together are the window of the whole day.
 */
function oldWindows(
  spans: readonly EditorSpan[],
  isOld: (span: TimeSpan) => boolean,
  dayOf: (span: TimeSpan) => DayName,
): ReadonlyMap<string, { readonly from: number; readonly to: number }> {
  const days = new Map<DayName, EditorSpan[]>();
  for (const span of spans) days.set(dayOf(span), [...(days.get(dayOf(span)) ?? []), span]);
  const windows = new Map<string, { readonly from: number; readonly to: number }>();
  for (const [day, all] of days) {
    const old = all.filter(isOld);
    const rest = all.find((span) => !isOld(span));
    const window = sensedWindows(old, () => day).get(day);
    const first = old[0];
    if (first && window) windows.set(first.id, { from: window.from, to: rest?.startsAt ?? window.to });
  }
  return windows;
}

/** Finds the day of an instant in a zone; works out each zone's days once. */
function dayFinder(from: number, to: number, dayStartHour: number): (instant: number, zone: string) => DayName {
  const calendars = new Map<string, Calendar>();
  return (instant, zone) => {
    const calendar = calendars.get(zone) ?? calendarOf(from, to, zone, dayStartHour);
    calendars.set(zone, calendar);
    return calendar.dayOf(instant) ?? isoInstant(instant).slice(0, 10);
  };
}

function calendarOf(from: number, to: number, zone: string, dayStartHour: number): Calendar {
  try {
    return createCalendar(from, to, zone, dayStartHour);
  } catch {
    return createCalendar(from, to, 'UTC', dayStartHour);
  }
}
