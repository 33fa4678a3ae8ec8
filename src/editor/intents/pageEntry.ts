import { noDataFolder, sayAll } from '../../app/say';
import type { Failed, Outcome, RecordStore } from '../../app/ports';
import type { LeadRecord, RecordBody } from '../../engine/records/schema';
import type { Parts } from '../parts';
import { keep } from '../session/keep';

/** Stores what a form or button of a page said; the page shows whether it was kept, and offers the way back. */
export async function keepFromPage<T extends Pick<LeadRecord, 'id'>, Reason extends string>(
  { session }: Parts,
  text: string,
  work: () => Promise<Outcome<T> | Failed<Reason>>,
): Promise<void> {
  const outcome = await keep(session, text, work);
  if (outcome.kind === 'done') session.desk.change({ undo: outcome.value.id });
}

/** The same for one record said as it is. */
export function sayFromPage(parts: Parts, body: RecordBody, text = ''): Promise<void> {
  return keepFromPage(parts, text, () => sayOne(parts.session.data.records, body));
}

async function sayOne(records: RecordStore, body: RecordBody): Promise<Outcome<LeadRecord>> {
  const outcome = await sayAll(records, [body]);
  if (outcome.kind === 'failed') return outcome;
  const [stored] = outcome.value;
  return stored ? { kind: 'done', value: stored } : noDataFolder;
}
