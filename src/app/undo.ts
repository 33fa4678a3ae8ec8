import type { LeadRecord, RecordOf } from '../engine/records/schema';
import type { Outcome, RecordStore } from './ports';
import { say, sayAll } from './say';

/**
 * Takes a record back: an entry, a choice, a correction, and also an earlier undo. Everything folds as if it had never
 * been said; taking the answer back puts it there again.
 */
export function undo(records: RecordStore | undefined, record: string): Promise<Outcome<RecordOf<'record.removed'>>> {
  return say<'record.removed'>(records, { type: 'record.removed', of: record });
}

/** Takes back what one act said in several records. */
export function undoAll(
  records: RecordStore | undefined,
  said: readonly string[],
): Promise<Outcome<readonly LeadRecord[]>> {
  return sayAll(
    records,
    said.map((of) => ({ type: 'record.removed', of })),
  );
}
