import type { RecordOf } from '../../engine/records/schema';

export function logJson(record: RecordOf<'log.added'>) {
  const { id, at, kind, minutes, day, startsAt, lane, hand, tag, note } = record;
  return {
    version: 1,
    logged: {
      id,
      at,
      kind,
      minutes,
      day,
      startsAt: startsAt ?? null,
      lane: lane ?? null,
      hand: hand ?? null,
      tag: tag ?? null,
      note: note ?? null,
    },
  };
}
