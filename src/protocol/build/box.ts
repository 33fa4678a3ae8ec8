import type { DeclaredBox } from '../../engine/dive/diveReport';
import type { UserState } from '../../engine/records/state';
import type { Snapshot } from '../snapshot';

/** The open deliberate dive, with its end and the one extension it may have. */
export function boxOf(box: DeclaredBox, { dives }: UserState): NonNullable<Snapshot['box']> {
  const iso = (instant: number): string => new Date(instant).toISOString();
  return {
    reason: box.reason,
    note: dives.find(({ id }) => id === box.id)?.note ?? null,
    startedAt: iso(box.startedAt),
    until: iso(box.until),
    extendTo: box.extendable ? iso(box.extendedUntil) : null,
    over: box.phase === 'over',
  };
}
