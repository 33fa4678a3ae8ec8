import { foldRecords } from '../engine/records/fold';
import type { LeadRecord, RecordBody, RecordOf } from '../engine/records/schema';
import type { Now } from '../engine/time/now';

type Item = RecordOf<'calendar.item'>;

/** A meeting that an earlier import left, and what became of it. */
export interface KnownMeeting {
  readonly record: Item;
  /** Epoch ms, as the file had it. */
  readonly startsAt: number;
  /** `calledOff` by a later file, `deleted` by the user. */
  readonly fate: 'standing' | 'calledOff' | 'deleted';
  readonly struck: boolean;
  /** What the user said about it, to be said again of the record that takes its place. */
  readonly saidOf: (successor: Item) => readonly RecordBody[];
}

/** The last record of each meeting, by its key. */
export function knownMeetings(known: readonly LeadRecord[], now: Now): ReadonlyMap<string, KnownMeeting> {
  const state = foldRecords(known, now);
  const latest = new Map<string, Item>();
  for (const record of known) {
    if (record.type !== 'calendar.item') continue;
    const before = latest.get(record.key);
    if (!before || isLater(record, before)) latest.set(record.key, record);
  }
  const standing = new Map(state.calendarItems.map((item) => [item.id, item]));
  const deleted = deletedByUser(known);
  return new Map(
    [...latest].map(([key, record]) => {
      const id = `record:${record.id}`;
      const item = standing.get(record.id);
      const kind = state.filed.get(id) ?? item?.kind ?? record.kind;
      const minutes = item?.minutes ?? record.minutes;
      const struck = state.struck.has(id);
      return [
        key,
        {
          record,
          startsAt: Date.parse(record.startsAt),
          fate: item ? 'standing' : deleted.has(record.id) ? 'deleted' : 'calledOff',
          struck,
          saidOf: ({ id: of, minutes: length }) => {
            const changes = {
              ...(kind === record.kind ? {} : { kind }),
              // A length of the user's own belonged to the length that the file had.
              ...(minutes === record.minutes || length !== record.minutes ? {} : { minutes }),
            };
            return [
              ...(Object.keys(changes).length === 0 ? [] : [{ type: 'entry.corrected', of, ...changes } as const]),
              ...(struck ? [{ type: 'evidence.struck', item: `record:${of}` } as const] : []),
            ];
          },
        },
      ];
    }),
  );
}

/** Ids of records that a removal of the user's own holds down, one that was not itself taken back. */
function deletedByUser(known: readonly LeadRecord[]): ReadonlySet<string> {
  const removals = known.filter((record) => record.type === 'record.removed');
  // Newest first: whether a removal holds is known before what it removes is asked about.
  const undone = new Set<string>();
  for (const { id, of } of removals.toSorted((a, b) => (isLater(a, b) ? -1 : 1))) if (!undone.has(id)) undone.add(of);
  return new Set(removals.filter(({ by, id }) => by === undefined && !undone.has(id)).map(({ of }) => of));
}

function isLater(one: Pick<LeadRecord, 'at' | 'id'>, other: Pick<LeadRecord, 'at' | 'id'>): boolean {
  const order = Date.parse(one.at) - Date.parse(other.at);
  return order > 0 || (order === 0 && numberOf(one.id) > numberOf(other.id));
}

function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
