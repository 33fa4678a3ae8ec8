import * as vscode from 'vscode';
import { balanceSnapshot } from '../../protocol/build/balance';
import type { Intent } from '../../protocol/intent';
import type { Snapshot } from '../../protocol/snapshot';
import { answerDraft } from '../session/drafts';
import type { Session } from '../session/session';
import { hostPage } from '../webview/pageHost';
import { words } from '../words';
import { troubleOf } from './trouble';
import type { WaitingQuestion } from './waitingQuestion';

export interface BalanceView {
  readonly visible: () => boolean;
  readonly attach: (view: vscode.WebviewView) => void;
  readonly post: () => void;
  readonly onShown: vscode.Event<undefined>;
  readonly dispose: () => void;
}

/** The Balance view: whole snapshots out, intents in, and a quiet badge while it is hidden. */
export function createBalanceView(
  session: Session,
  question: WaitingQuestion,
  onIntent: (intent: Intent) => void,
): BalanceView {
  const shown = new vscode.EventEmitter<undefined>();
  let current: vscode.WebviewView | undefined;
  let send: (() => void) | undefined;
  const post = (): void => {
    send?.();
    if (current) current.badge = badgeOf(session, question, current.visible);
  };
  return {
    visible: () => current?.visible === true,
    post,
    onShown: shown.event,
    attach(view) {
      current = view;
      const page = hostPage(view.webview, () => view.visible, {
        extension: session.extension,
        page: 'balance',
        title: words.balanceTitle,
        snapshot: () => snapshotOf(session, question),
        onIntent,
        onStrange: () => {
          session.log.strangeMessage();
        },
      });
      send = () => {
        page.post();
      };
      view.onDidChangeVisibility(() => {
        if (view.visible) shown.fire(undefined);
        post();
      });
      view.onDidDispose(() => {
        page.dispose();
        if (current !== view) return;
        current = undefined;
        send = undefined;
      });
      shown.fire(undefined);
    },
    dispose: () => {
      shown.dispose();
    },
  };
}

function snapshotOf(session: Session, question: WaitingQuestion): Snapshot {
  const { noted, named, kept } = session.desk.state();
  const offer = question.standing();
  return balanceSnapshot(session.reader.loaded()?.report, {
    language: vscode.env.language,
    now: session.clock(),
    singleKeys: session.settings().singleKeys,
    refreshing: session.reader.refreshing(),
    offer,
    draft: offer ? session.drafts.get(answerDraft(offer.prompt.id)) : '',
    kept: kept ?? null,
    noted: noted ?? null,
    named: named ?? null,
    trouble: troubleOf(session),
  });
}

/** One thing at most waits to be looked at; while the view is open it says so itself. */
function badgeOf(session: Session, question: WaitingQuestion, visible: boolean): vscode.ViewBadge | undefined {
  if (visible) return undefined;
  const dive = session.reader.loaded()?.report.dive;
  if (dive?.standsUnanswered === true) return { value: 1, tooltip: words.noticeWaits };
  return question.waits() ? { value: 1, tooltip: words.questionWaits } : undefined;
}
