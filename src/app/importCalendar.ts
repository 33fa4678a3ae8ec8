import type { LeadRecord, RecordBody, RecordOf } from '../engine/records/schema';
import { dayMs, type Now } from '../engine/time/now';
import { knownMeetings, type KnownMeeting } from './knownMeetings';
import { movedMeetings } from './movedMeetings';
import type { Outcome, RecordStore } from './ports';
import { sayAll } from './say';

/** A calendar event after its title was judged and dropped. */
export interface CalendarItem {
  /** Stable over imports: made from the event's own id and start. */
  readonly key: string;
  /** The same for all meetings of one series. */
  readonly series: string | undefined;
  /** The only meeting of its id, so that it is known wherever it is moved to. */
  readonly single: boolean;
  /** Epoch ms. */
  readonly startsAt: number;
  readonly minutes: number;
  readonly kind: RecordOf<'calendar.item'>['kind'];
}

/** What a file says of the stretch of time it was read for. */
export interface CalendarImport {
  readonly items: readonly CalendarItem[];
  /** The series it speaks of; of others it says nothing, and what is known of them stays. */
  readonly series: ReadonlySet<string>;
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  /** From the first to the last meeting it holds, whatever its kind; absent where the file was not read whole. */
  readonly covers?: { readonly from: number; readonly to: number } | undefined;
}

export interface Imported {
  readonly added: number;
  /** Meetings that stand at another time, with another length or as another kind than before. */
  readonly changed: number;
  /** Meetings that were called off. */
  readonly removed: number;
  /** Known meetings between the first and the last one of the file that the file does not name: their record ids. */
  readonly missing: readonly string[];
  /** All that was said, so that it can be taken back as one. */
  readonly said: readonly LeadRecord[];
}

/** Older items have been folded into weekly totals, or will be at once: adding them again would count them twice. */
const oldestDays = 90;
/** A meeting that was moved into the stretch may have stood this far outside of it. */
const movedMostMs = 31 * dayMs;

/**
 * Brings the known meetings up to what the file says now: new ones are added, moved ones move, and those that its
 * series no longer hold go. A second import of the same file changes nothing. What the user deleted, struck out or
 * filed under another kind stays so, wherever the meeting or its whole series is moved.
 */
export async function importCalendarItems(
  records: RecordStore | undefined,
  file: CalendarImport,
  known: readonly LeadRecord[],
  now: Now,
): Promise<Outcome<Imported>> {
  const meetings = knownMeetings(known, now);
  const oldest = Math.max(file.from, now.instant - oldestDays * dayMs);
  const meant = new Map(file.items.map((item) => [item.key, item]));
  const before = earlierForms([...meant.values()], meetings, file, now);
  const bodies: RecordBody[] = [];
  const replaced = new Map<string, KnownMeeting>();
  const handled = new Set<KnownMeeting>();
  const count = { added: 0, changed: 0, removed: 0 };

  for (const item of meant.values()) {
    const meeting = before.get(item);
    if (item.startsAt < oldest) continue;
    if (meeting) handled.add(meeting);
    if (meeting?.fate === 'deleted') continue;
    if (meeting?.fate === 'standing') {
      if (isSame(meeting.record, item)) continue;
      bodies.push({ type: 'record.removed', of: meeting.record.id, by: 'calendar' });
      count.changed += 1;
    } else count.added += 1;
    if (meeting) replaced.set(item.key, meeting);
    bodies.push(recordOf(item));
  }
  const unnamed = [...meetings.values()].filter(
    (meeting) => meeting.fate === 'standing' && !handled.has(meeting) && !meant.has(meeting.record.key),
  );
  for (const { record, startsAt } of unnamed) {
    if (record.series === undefined || !file.series.has(record.series)) continue;
    if (startsAt < oldest || startsAt >= file.to) continue;
    bodies.push({ type: 'record.removed', of: record.id, by: 'calendar' });
    count.removed += 1;
  }
  const outcome = await sayAll(records, bodies);
  if (outcome.kind === 'failed') return outcome;
  const repeated = await sayAll(records, repeatedWords(outcome.value, replaced));
  if (repeated.kind === 'failed') return repeated;
  const said = [...outcome.value, ...repeated.value];
  return { kind: 'done', value: { ...count, missing: missingIn(file, unnamed, oldest), said } };
}

/** Which known meeting each one of the file is: the one of its key, or the one that was moved to it. */
function earlierForms(
  items: readonly CalendarItem[],
  meetings: ReadonlyMap<string, KnownMeeting>,
  file: CalendarImport,
  { timeZone }: Now,
): ReadonlyMap<CalendarItem, KnownMeeting> {
  const found = new Map<CalendarItem, KnownMeeting>();
  const fresh: CalendarItem[] = [];
  for (const item of items) {
    const meeting = meetings.get(item.key);
    if (meeting) found.set(item, meeting);
    // One that was called off may have come back, or another one may have been moved here.
    if (!meeting || meeting.fate === 'calledOff') fresh.push(item);
  }
  const taken = new Set(found.values());
  const gone = [...meetings.values()].filter((meeting) => meeting.fate !== 'calledOff' && !taken.has(meeting));
  const goneBySeries = bySeries(gone, ({ record }) => record.series);
  for (const [series, moved] of bySeries(fresh, (item) => item.series)) {
    const candidates = goneBySeries.get(series) ?? [];
    const [only] = moved;
    if (moved.length === 1 && only?.single === true) {
      const nearest = candidates.toSorted((a, b) => apart(a, only) - apart(b, only))[0];
      if (nearest) found.set(only, nearest);
      continue;
    }
    const near = candidates.filter(
      ({ startsAt }) => startsAt >= file.from - movedMostMs && startsAt < file.to + movedMostMs,
    );
    for (const [item, meeting] of movedMeetings(near, moved, timeZone)) found.set(item, meeting);
  }
  return found;
}

function bySeries<T>(list: readonly T[], seriesOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const series = seriesOf(item);
    if (series === undefined) continue;
    const group = groups.get(series);
    if (group) group.push(item);
    else groups.set(series, [item]);
  }
  return groups;
}

function apart(one: { readonly startsAt: number }, other: { readonly startsAt: number }): number {
  return Math.abs(one.startsAt - other.startsAt);
}

/** What the user said of a meeting is said again of the record that took its place. */
function repeatedWords(
  stored: readonly LeadRecord[],
  replaced: ReadonlyMap<string, KnownMeeting>,
): readonly RecordBody[] {
  return stored.flatMap((record) =>
    record.type === 'calendar.item' ? (replaced.get(record.key)?.saidOf(record) ?? []) : [],
  );
}

function missingIn(
  { covers, series, to }: CalendarImport,
  unnamed: readonly KnownMeeting[],
  oldest: number,
): readonly string[] {
  if (!covers) return [];
  return unnamed
    .filter(({ record }) => record.series === undefined || !series.has(record.series))
    .filter(({ startsAt, struck }) => !struck && startsAt >= Math.max(covers.from, oldest) && startsAt < to)
    .filter(({ startsAt }) => startsAt <= covers.to)
    .map(({ record }) => record.id);
}

/** Takes known meetings out that a file no longer holds; a later file that holds them brings them back. */
export function takeOutMeetings(
  records: RecordStore | undefined,
  ids: readonly string[],
): Promise<Outcome<readonly LeadRecord[]>> {
  return sayAll(
    records,
    ids.map((of) => ({ type: 'record.removed', of, by: 'calendar' })),
  );
}

/**
 * Takes back what imports said. Meetings go as if a file had called them off, not as if the user had deleted them: the
 * next import of the file brings them again.
 */
export function undoImport(
  records: RecordStore | undefined,
  said: readonly LeadRecord[],
): Promise<Outcome<readonly LeadRecord[]>> {
  return sayAll(
    records,
    said.map(({ id, type }) =>
      type === 'calendar.item'
        ? { type: 'record.removed', of: id, by: 'calendar' }
        : { type: 'record.removed', of: id },
    ),
  );
}

function isSame(before: RecordOf<'calendar.item'>, item: CalendarItem): boolean {
  return before.minutes === item.minutes && before.kind === item.kind && Date.parse(before.startsAt) === item.startsAt;
}

function recordOf({ key, series, startsAt, minutes, kind }: CalendarItem): RecordBody {
  const plain = { type: 'calendar.item', key, startsAt: new Date(startsAt).toISOString(), minutes, kind } as const;
  return series === undefined ? plain : { ...plain, series };
}
