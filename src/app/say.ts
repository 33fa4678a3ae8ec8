import type { LeadRecord, RecordBody, RecordOf, RecordType } from '../engine/records/schema';
import type { Failed, Outcome, RecordStore } from './ports';

export const noDataFolder: Failed = { kind: 'failed', reason: 'noDataFolder', detail: '' };

/** Appends one record; the record as stored, or why not. */
export async function say<T extends RecordType>(
  records: RecordStore | undefined,
  body: Extract<RecordBody, { readonly type: T }>,
): Promise<Outcome<RecordOf<T>>> {
  const outcome = await sayAll(records, [body]);
  if (outcome.kind === 'failed') return outcome;
  const [stored] = outcome.value;
  // The store gives back what it was given, with its envelope.
  return { kind: 'done', value: stored as RecordOf<T> };
}

export async function sayAll(
  records: RecordStore | undefined,
  bodies: readonly RecordBody[],
): Promise<Outcome<readonly LeadRecord[]>> {
  return records ? records.append(bodies) : noDataFolder;
}
