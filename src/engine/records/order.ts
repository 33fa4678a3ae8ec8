import { isoInstant } from '../time/instants';
import type { LeadRecord, RecordType } from './schema';
import type { At } from './state';

/** A record of one of the named types, with its time; distributes, so that `type` tells them apart. */
export type Dated<T extends RecordType> =
  Extract<LeadRecord, { readonly type: T }> extends infer R ? (R extends LeadRecord ? At<R> : never) : never;

/** The records that hold, in order, and a way to ask for some types of them. */
export interface OrderedRecords {
  readonly all: readonly At<LeadRecord>[];
  of<T extends RecordType>(...types: readonly T[]): readonly Dated<T>[];
}

/**
 * Brings records into the one order that every state is derived in: by time, then by id. In which files and lines they
 * stood does not matter; the same record twice counts once; what was taken back is gone.
 */
export function orderRecords(records: readonly LeadRecord[], until: number): OrderedRecords {
  const unique = new Map<string, At<LeadRecord>>();
  for (const record of records) {
    const instant = Date.parse(record.at);
    if (!(instant <= until)) continue;
    const known = unique.get(record.id);
    const dated = { ...record, instant };
    if (!known || replaces(dated, known)) unique.set(record.id, dated);
  }
  const sorted = [...unique.values()].sort(byTimeAndId);
  const gone = takenBack(sorted);
  const all = withoutFolded(sorted.filter((record) => !gone.has(record.id) && record.type !== 'record.removed'));

  const groups = new Map<RecordType, At<LeadRecord>[]>();
  for (const record of all) {
    const group = groups.get(record.type);
    if (group) group.push(record);
    else groups.set(record.type, [record]);
  }
  return {
    all,
    of<T extends RecordType>(...types: readonly T[]) {
      const found = types.flatMap((type) => groups.get(type) ?? []);
      // Groups are filled by the record's own type.
      return (types.length > 1 ? found.sort(byTimeAndId) : found) as unknown as readonly Dated<T>[];
    },
  };
}

export function byTimeAndId(a: At<LeadRecord>, b: At<LeadRecord>): number {
  if (a.instant !== b.instant) return a.instant - b.instant;
  const writer = compareText(writerOf(a.id), writerOf(b.id));
  return writer === 0 ? numberOf(a.id) - numberOf(b.id) : writer;
}

/** `<yyyy-mm>-<writer>`: the file a record was first written to, whatever file it stands in now. */
export function fileOf(record: Pick<LeadRecord, 'at' | 'id'>): string {
  const utc = record.at.endsWith('Z') ? record.at : isoInstant(Date.parse(record.at));
  return `${utc.slice(0, 7)}-${writerOf(record.id)}`;
}

function writerOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Two different lines with one id come from copies of a file. The later weekly total holds more than the earlier one;
 * else the text decides, so that the order of files never does.
 */
function replaces(candidate: At<LeadRecord>, known: At<LeadRecord>): boolean {
  if (candidate.type === 'minutes.folded' && known.type === 'minutes.folded') {
    const order = compareText(candidate.before ?? '', known.before ?? '');
    if (order !== 0) return order > 0;
  }
  return compareText(JSON.stringify(candidate), JSON.stringify(known)) > 0;
}

/** Leaves out editor and calendar lines that a weekly total already holds. */
function withoutFolded(records: readonly At<LeadRecord>[]): readonly At<LeadRecord>[] {
  const foldedBefore = new Map<string, number>();
  for (const record of records) {
    if (record.type !== 'minutes.folded' || record.file === undefined || record.before === undefined) continue;
    const before = Date.parse(record.before);
    foldedBefore.set(record.file, Math.max(before, foldedBefore.get(record.file) ?? before));
  }
  if (foldedBefore.size === 0) return records;
  return records.filter((record) => {
    if (record.type !== 'editor.minutes' && record.type !== 'calendar.item') return true;
    const before = foldedBefore.get(fileOf(record));
    return before === undefined || Date.parse(record.startsAt) >= before;
  });
}

/** Ids of records that a removal holds down; a removal that is itself removed holds nothing. */
function takenBack(sorted: readonly At<LeadRecord>[]): ReadonlySet<string> {
  const removalsOf = new Map<string, string[]>();
  for (const record of sorted) {
    if (record.type !== 'record.removed') continue;
    const removals = removalsOf.get(record.of);
    if (removals) removals.push(record.id);
    else removalsOf.set(record.of, [record.id]);
  }
  const decided = new Map<string, boolean>();
  const isGone = (id: string): boolean => {
    const known = decided.get(id);
    if (known !== undefined) return known;
    // Stands while asking, so that a circle of removals (only a hand-made file has one) ends.
    decided.set(id, false);
    const gone = (removalsOf.get(id) ?? []).some((removal) => !isGone(removal));
    decided.set(id, gone);
    return gone;
  };
  // Newest first: a removal is almost always younger than what it removes, so nothing is asked in long chains.
  for (const record of sorted.toReversed()) isGone(record.id);
  return new Set([...decided].filter(([, gone]) => gone).map(([id]) => id));
}
