import type { Kind } from '../engine/kinds';
import type { RecordOf } from '../engine/records/schema';
import type { Outcome, RecordStore } from './ports';
import { say } from './say';

/** Files an item (an explain id) under another kind; the item counts again if it was struck out. */
export function fileUnder(
  records: RecordStore | undefined,
  item: string,
  kind: Kind,
): Promise<Outcome<RecordOf<'evidence.filed'>>> {
  return say<'evidence.filed'>(records, { type: 'evidence.filed', item, kind });
}

/** Strikes an item out: it stays in the list and adds nothing. */
export function strikeOut(
  records: RecordStore | undefined,
  item: string,
  reason?: string,
): Promise<Outcome<RecordOf<'evidence.struck'>>> {
  const why = reason?.trim() ?? '';
  return say<'evidence.struck'>(records, { type: 'evidence.struck', item, ...(why === '' ? {} : { reason: why }) });
}

/** Back to what the rules say of it. */
export function putBack(
  records: RecordStore | undefined,
  item: string,
): Promise<Outcome<RecordOf<'evidence.putBack'>>> {
  return say<'evidence.putBack'>(records, { type: 'evidence.putBack', item });
}
