import type * as vscode from 'vscode';
import type { JournalTree } from './journalTree';
import type { Notices } from './notices/notices';
import type { BalanceView } from './pages/balanceView';
import type { ReviewPanel } from './pages/reviewPanel';
import type { WaitingQuestion } from './pages/waitingQuestion';
import type { SensingSwitch } from './sensing/sensingSwitch';
import type { Session } from './session/session';

/** What a command or an intent may work with. */
export interface Parts {
  readonly session: Session;
  readonly question: WaitingQuestion;
  readonly balance: BalanceView;
  readonly review: ReviewPanel;
  readonly journal: JournalTree;
  readonly notices: Notices;
  readonly sensing: SensingSwitch;
  /** Of this window, over a reload. */
  readonly memory: vscode.Memento;
}

export type Command = (parts: Parts) => Promise<void> | void;
