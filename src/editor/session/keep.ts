import type { Failed, Outcome, StoreFailure } from '../../app/ports';
import type { Session } from './session';

const storeFailures: ReadonlySet<string> = new Set<StoreFailure>([
  'unwritable',
  'full',
  'noDataFolder',
  'noPrivateFolder',
]);

/**
 * Stores something the user said. When the disk refuses, the words stay where they can be tried again or copied; every
 * page and command says so in the same words. Gives the stored value, or the failure for whoever can say more.
 */
export async function keep<T, Reason extends string>(
  session: Session,
  text: string,
  work: () => Promise<Outcome<T> | Failed<Reason>>,
): Promise<Outcome<T> | Failed<Reason>> {
  const { desk, log, reader } = session;
  const outcome = await work();
  if (outcome.kind === 'done') {
    if (desk.state().unsaved) desk.change({ unsaved: undefined });
    await reader.retell();
    return outcome;
  }
  if (storeFailures.has(outcome.reason)) {
    log.notStored(outcome.reason as StoreFailure, outcome.detail);
    desk.change({ unsaved: { text, again: () => keep(session, text, work) } });
  }
  return outcome;
}
