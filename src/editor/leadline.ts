import type * as vscode from 'vscode';
import type { Intent } from '../protocol/intent';
import { createBalanceView } from './pages/balanceView';
import { createWaitingQuestion } from './pages/waitingQuestion';
import { createSession, type Session } from './session/session';

/** Leadline in one window, opened when something first needs it. Nothing here runs git by being opened. */
export interface Leadline {
  readonly session: Session;
  readonly resolveBalance: (view: vscode.WebviewView) => void;
  /** The window has been quiet since its start: the time for the first reading if nothing asked before. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function openLeadline(context: vscode.ExtensionContext, channel: vscode.LogOutputChannel): Leadline {
  const session = createSession(context, channel);
  const question = createWaitingQuestion(session);
  const onIntent = (intent: Intent): void => {
    session.log.said(intent.type);
  };
  const balance = createBalanceView(session, question, onIntent);
  const draw = (): void => {
    balance.post();
  };
  context.subscriptions.push(
    session,
    question,
    balance,
    session.reader.onChanged(() => {
      draw();
      void question.lookAgain(balance.visible());
    }),
    session.desk.onChanged(draw),
    question.onChanged(draw),
    balance.onShown(() => {
      void session.reader.ensure();
      void question.lookAgain(true);
    }),
  );
  session.data.watch(() => void session.reader.retell());
  return {
    session,
    resolveBalance: balance.attach,
    idle: async () => {
      await session.reader.readWholly();
    },
    close: () => Promise.resolve(),
  };
}
