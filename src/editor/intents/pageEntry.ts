import { sayAll } from '../../app/say';
import type { Failed, Outcome } from '../../app/ports';
import type { LeadRecord, RecordBody } from '../../engine/records/schema';
import type { UserState } from '../../engine/records/state';
import type { Parts } from '../parts';
import { keep } from '../session/keep';
import { inform } from '../tell';

type Said = Pick<LeadRecord, 'id'> | readonly Pick<LeadRecord, 'id'>[];

/** Stores what a form or button of a page said; the page shows whether it was kept, and offers the way back. */
export async function keepFromPage<Reason extends string>(
  { session }: Parts,
  text: string,
  work: () => Promise<Outcome<Said> | Failed<Reason>>,
  /** Why what was asked for cannot be: a page says it first, a message where it did not. */
  refusals: Readonly<Partial<Record<string, string>>> = {},
): Promise<void> {
  let tries = 0;
  const offerUndo = (said: Said): void => {
    session.desk.said([said].flat().map(({ id }) => id));
  };
  const outcome = await keep(session, text, async () => {
    tries += 1;
    const done = await work();
    // What is stored at a second try has its way back, too.
    if (done.kind === 'done' && tries > 1) offerUndo(done.value);
    return done;
  });
  // Last, so that a page never offers to undo what it does not show yet.
  if (outcome.kind === 'done' && tries === 1) offerUndo(outcome.value);
  const refusal = outcome.kind === 'failed' ? refusals[outcome.reason] : undefined;
  if (refusal !== undefined) inform(refusal);
}

const turns = new WeakMap<Parts['session'], Promise<void>>();

/**
 * The same for a change of part of what is kept: one after the other, each laid over what the one before left, so that
 * two changes from the same picture of a page both stay. No record, nothing to keep.
 */
export function changeFromPage(
  parts: Parts,
  change: (state: UserState) => RecordBody | undefined,
  text = '',
): Promise<void> {
  const { session } = parts;
  const turn = (turns.get(session) ?? Promise.resolve()).then(() =>
    keepFromPage(parts, text, async () => {
      const body = change(await session.state());
      return sayAll(session.data.records, body ? [body] : []);
    }),
  );
  turns.set(
    session,
    turn.catch(() => undefined),
  );
  return turn;
}

/** The same for one record said as it is. */
export function sayFromPage(parts: Parts, body: RecordBody, text = ''): Promise<void> {
  return keepFromPage(parts, text, () => sayAll(parts.session.data.records, [body]));
}
