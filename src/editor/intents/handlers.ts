import type { Intent, IntentName } from '../../protocol/intent';
import type { Parts } from '../parts';
import { bandHandlers } from './bands';
import { diveHandlers } from './dives';
import { evidenceHandlers } from './evidence';
import type { HandlersOf } from './handlersOf';
import { journeyHandlers } from './journey';
import { playbookHandlers } from './playbook';
import { questionHandlers } from './questions';
import { readingHandlers } from './reading';
import { teamHandlers } from './team';
import { timeHandlers } from './time';
import { weekHandlers } from './week';
import { workingTimeHandlers } from './workingTime';

/** What every intent of a page leads to. `ready` is answered where the page is hosted. */
const handlers: HandlersOf<Exclude<IntentName, 'ready'>> = {
  ...questionHandlers,
  ...timeHandlers,
  ...diveHandlers,
  ...readingHandlers,
  ...bandHandlers,
  ...workingTimeHandlers,
  ...weekHandlers,
  ...evidenceHandlers,
  ...journeyHandlers,
  ...teamHandlers,
  ...playbookHandlers,
};

/** Does what a page asked for. A bug in one handler must not take the page with it. */
export async function handleIntent(parts: Parts, intent: Intent): Promise<void> {
  if (intent.type === 'ready') return;
  try {
    await handlerOf(intent.type)(parts, intent);
  } catch (error) {
    parts.session.log.failed(`The intent ${intent.type}`, error);
  }
}

function handlerOf(name: Exclude<IntentName, 'ready'>): (parts: Parts, intent: Intent) => Promise<void> | void {
  // Each name leads to the handler of its own intent: the table above is typed so.
  return handlers[name] as (parts: Parts, intent: Intent) => Promise<void> | void;
}
