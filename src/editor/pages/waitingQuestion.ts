import * as vscode from 'vscode';
import type { PromptOffer } from '../../engine/prompts/offer';
import type { Session } from '../session/session';

/** The one question of this window: standing on the screen, or waiting to be looked at. */
export interface WaitingQuestion {
  /** On the screen, here or in another window. */
  readonly standing: () => PromptOffer | undefined;
  /** Due, and nobody has looked yet. */
  readonly waits: () => boolean;
  /** Looks again after the report changed or the view was shown. `visible`: a fresh question may be put up now. */
  readonly lookAgain: (visible: boolean) => Promise<void>;
  readonly onChanged: vscode.Event<undefined>;
  readonly dispose: () => void;
}

/** A question is claimed and noted before it is drawn, so that over all windows one is shown. */
export function createWaitingQuestion(session: Session): WaitingQuestion {
  const changed = new vscode.EventEmitter<undefined>();
  let standing: PromptOffer | undefined;
  let waits = false;
  let looking: Promise<void> = Promise.resolve();

  const look = async (visible: boolean): Promise<void> => {
    const report = session.reader.loaded()?.report;
    if (!report) return;
    const offer = await session.questions.offer(report, false);
    const before = `${standing?.prompt.id ?? ''} ${standing?.slot ?? ''} ${waits}`;
    if (offer.kind === 'none') {
      standing = undefined;
      waits = false;
    } else if (!offer.fresh) {
      standing = offer;
      waits = !visible;
    } else if (!visible) {
      standing = undefined;
      waits = true;
    } else {
      const { offer: put, noted } = await session.questions.show(offer, report, false);
      // Where it cannot be noted it is not shown, or every window would show it.
      standing = noted.kind === 'done' && put.kind === 'offer' ? put : undefined;
      waits = false;
      if (noted.kind === 'done') await session.reader.retell();
    }
    if (before !== `${standing?.prompt.id ?? ''} ${standing?.slot ?? ''} ${waits}`) changed.fire(undefined);
  };

  return {
    standing: () => standing,
    waits: () => waits,
    lookAgain: (visible) => {
      looking = looking
        .then(() => look(visible))
        .catch((error: unknown) => {
          session.log.failed('Looking for a question', error);
        });
      return looking;
    },
    onChanged: changed.event,
    dispose: () => {
      changed.dispose();
    },
  };
}
