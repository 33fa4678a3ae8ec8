import type { LeadRecord, RecordBody, RecordOf } from '../engine/records/schema';
import { dayMs, type Now } from '../engine/time/now';
import type { Outcome, RecordStore } from './ports';
import { sayAll } from './say';

/** A calendar event after its title was judged and dropped. */
export interface CalendarItem {
  /** Stable over imports: made from the event's own id and start. */
  readonly key: string;
  /** Epoch ms. */
  readonly startsAt: number;
  readonly minutes: number;
  readonly kind: RecordOf<'calendar.item'>['kind'];
}

/** Older items have been folded into weekly totals, or will be at once: adding them again would count them twice. */
const oldestDays = 90;

/**
 * Adds what is new or was moved; a second import of the same file adds nothing. What was imported is looked up in all
 * records, so that an item the user corrected or deleted does not come back by itself. Gives how many were added.
 */
export async function importCalendarItems(
  records: RecordStore | undefined,
  items: readonly CalendarItem[],
  known: readonly LeadRecord[],
  now: Now,
): Promise<Outcome<number>> {
  const imported = new Map<string, RecordOf<'calendar.item'>>();
  for (const record of known) {
    if (record.type !== 'calendar.item') continue;
    const before = imported.get(record.key);
    if (!before || Date.parse(before.at) <= Date.parse(record.at)) imported.set(record.key, record);
  }
  const bodies = items.flatMap(({ key, startsAt, minutes, kind }): readonly RecordBody[] => {
    const before = imported.get(key);
    const same = before?.minutes === minutes && before.kind === kind && Date.parse(before.startsAt) === startsAt;
    if (same || startsAt < now.instant - oldestDays * dayMs) return [];
    return [{ type: 'calendar.item', key, startsAt: new Date(startsAt).toISOString(), minutes, kind }];
  });
  const outcome = await sayAll(records, bodies);
  return outcome.kind === 'failed' ? outcome : { kind: 'done', value: outcome.value.length };
}
