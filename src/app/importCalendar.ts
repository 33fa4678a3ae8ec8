import { foldRecords } from '../engine/records/fold';
import type { LeadRecord, RecordBody, RecordOf } from '../engine/records/schema';
import { dayMs, type Now } from '../engine/time/now';
import type { Outcome, RecordStore } from './ports';
import { sayAll } from './say';

/** A calendar event after its title was judged and dropped. */
export interface CalendarItem {
  /** Stable over imports: made from the event's own id and start. */
  readonly key: string;
  /** The same for all meetings of one series. */
  readonly series: string | undefined;
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
}

export interface Imported {
  readonly added: number;
  /** Meetings that stand at another time, with another length or as another kind than before. */
  readonly changed: number;
  /** Meetings that were called off. */
  readonly removed: number;
}

/** Older items have been folded into weekly totals, or will be at once: adding them again would count them twice. */
const oldestDays = 90;

type Item = RecordOf<'calendar.item'>;

/**
 * Brings the known meetings up to what the file says now: new ones are added, moved ones move, and those that its
 * series no longer hold go. A second import of the same file changes nothing. What the user deleted, struck out or
 * filed under another kind stays so.
 */
export async function importCalendarItems(
  records: RecordStore | undefined,
  file: CalendarImport,
  known: readonly LeadRecord[],
  now: Now,
): Promise<Outcome<Imported>> {
  const { latest, standing, struck, kindOf, takenBackByFile } = knownItems(known, now);
  const oldest = Math.max(file.from, now.instant - oldestDays * dayMs);
  const bodies: RecordBody[] = [];
  const keptKinds = new Map<string, Item['kind']>();
  const count = { added: 0, changed: 0, removed: 0 };
  const meant = new Map(file.items.map((item) => [item.key, item]));

  for (const item of meant.values()) {
    const before = latest.get(item.key);
    if (before && !standing.has(before.id) && !takenBackByFile.has(before.id)) continue;
    if (item.startsAt < oldest || (before && struck.has(before.id))) continue;
    if (before && standing.has(before.id)) {
      if (isSame(before, item)) continue;
      bodies.push({ type: 'record.removed', of: before.id, by: 'calendar' });
      count.changed += 1;
    } else count.added += 1;
    const kept = before && kindOf(before);
    if (kept) keptKinds.set(item.key, kept);
    bodies.push(recordOf(item));
  }
  for (const before of latest.values()) {
    if (!standing.has(before.id) || meant.has(before.key)) continue;
    if (before.series === undefined || !file.series.has(before.series)) continue;
    const startsAt = Date.parse(before.startsAt);
    if (startsAt < oldest || startsAt >= file.to) continue;
    bodies.push({ type: 'record.removed', of: before.id, by: 'calendar' });
    count.removed += 1;
  }
  const outcome = await sayAll(records, bodies);
  if (outcome.kind === 'failed') return outcome;
  const filed = await sayAll(records, correctionsOf(outcome.value, keptKinds));
  return filed.kind === 'failed' ? filed : { kind: 'done', value: count };
}

/** A moved meeting keeps the kind the user gave it, as a correction of its new record. */
function correctionsOf(stored: readonly LeadRecord[], kinds: ReadonlyMap<string, Item['kind']>): readonly RecordBody[] {
  return stored.flatMap((record): readonly RecordBody[] => {
    const kind = record.type === 'calendar.item' ? kinds.get(record.key) : undefined;
    return kind === undefined ? [] : [{ type: 'entry.corrected', of: record.id, kind }];
  });
}

/** What earlier imports left: the last record of each meeting, and what became of it. */
function knownItems(known: readonly LeadRecord[], now: Now) {
  const state = foldRecords(known, now);
  const latest = new Map<string, Item>();
  const takenBackByFile = new Set<string>();
  for (const record of known) {
    if (record.type === 'record.removed' && record.by === 'calendar') takenBackByFile.add(record.of);
    if (record.type !== 'calendar.item') continue;
    const before = latest.get(record.key);
    if (!before || isLater(record, before)) latest.set(record.key, record);
  }
  const corrected = new Map(state.calendarItems.map(({ id, kind }) => [id, kind]));
  return {
    latest,
    takenBackByFile,
    standing: new Set(corrected.keys()),
    struck: new Set([...state.struck.keys()].map((id) => id.replace(/^record:/u, ''))),
    /** The kind the user gave a meeting, where it is not the one it came with. */
    kindOf: (item: Item): Item['kind'] | undefined => {
      const kind = state.filed.get(`record:${item.id}`) ?? corrected.get(item.id);
      return kind === item.kind ? undefined : kind;
    },
  };
}

function isLater(one: Item, other: Item): boolean {
  const order = Date.parse(one.at) - Date.parse(other.at);
  return order > 0 || (order === 0 && numberOf(one.id) > numberOf(other.id));
}

function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}

function isSame(before: Item, item: CalendarItem): boolean {
  return before.minutes === item.minutes && before.kind === item.kind && Date.parse(before.startsAt) === item.startsAt;
}

function recordOf({ key, series, startsAt, minutes, kind }: CalendarItem): RecordBody {
  const plain = { type: 'calendar.item', key, startsAt: new Date(startsAt).toISOString(), minutes, kind } as const;
  return series === undefined ? plain : { ...plain, series };
}
