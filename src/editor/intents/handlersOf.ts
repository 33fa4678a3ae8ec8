import type { IntentName, IntentOf } from '../../protocol/intent';
import type { Parts } from '../parts';

/** What each of these intents of a page leads to. */
export type HandlersOf<Names extends IntentName> = {
  readonly [Name in Names]: (parts: Parts, intent: IntentOf<Name>) => Promise<void> | void;
};
