import { sayAll } from '../../app/say';
import type { Failed, Outcome } from '../../app/ports';
import type { LeadRecord, RecordBody } from '../../engine/records/schema';
import type { Parts } from '../parts';
import { keep } from '../session/keep';

type Said = Pick<LeadRecord, 'id'> | readonly Pick<LeadRecord, 'id'>[];

/** Stores what a form or button of a page said; the page shows whether it was kept, and offers the way back. */
export async function keepFromPage<Reason extends string>(
  { session }: Parts,
  text: string,
  work: () => Promise<Outcome<Said> | Failed<Reason>>,
): Promise<void> {
  await keep(session, text, async () => {
    const done = await work();
    // Also when it is stored at a second try: the way back belongs to whoever stored it.
    if (done.kind === 'done') session.desk.said([done.value].flat().map(({ id }) => id));
    return done;
  });
}

/** The same for one record said as it is. */
export function sayFromPage(parts: Parts, body: RecordBody, text = ''): Promise<void> {
  return keepFromPage(parts, text, () => sayAll(parts.session.data.records, [body]));
}
