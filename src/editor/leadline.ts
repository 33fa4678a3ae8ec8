import * as vscode from 'vscode';
import { statusWords } from '../engine/statusWords';
import type { LeadRecord } from '../engine/records/schema';
import type { Intent } from '../protocol/intent';
import type { CommandName } from './commands/names';
import { createContexts } from './contexts';
import { numberText } from './format';
import type { JournalTree } from './journalTree';
import { journalWeeks } from './journalWeeks';
import { createNotices } from './notices/notices';
import { createBalanceView } from './pages/balanceView';
import { createReviewPanel } from './pages/reviewPanel';
import { createWaitingQuestion } from './pages/waitingQuestion';
import type { Parts } from './parts';
import { followLongAnswer } from './questions/longAnswer';
import { createSensingSwitch } from './sensing/sensingSwitch';
import { createSession, type Session } from './session/session';
import { followWindow } from './session/followWindow';
import { createStatusBar } from './statusBar';
import { createUpkeep } from './upkeep';
import { words } from './words';

/** Leadline in one window, opened when something first needs it. Nothing here runs git by being opened. */
export interface Leadline {
  readonly parts: Parts;
  readonly run: (command: CommandName) => Promise<void>;
  readonly resolveBalance: (view: vscode.WebviewView) => void;
  readonly restoreReview: (panel: vscode.WebviewPanel) => void;
  readonly journalWeeks: () => ReturnType<typeof journalWeeks>;
  /** The window has been quiet since its start: the time for what nobody waits for. */
  readonly idle: () => Promise<void>;
  /** Writes what is left. */
  readonly close: () => Promise<void>;
}

export function openLeadline(
  context: vscode.ExtensionContext,
  channel: vscode.LogOutputChannel,
  journal: JournalTree,
): Leadline {
  const session = createSession(context, channel);
  const { reader, desk, data, log } = session;
  const memory = context.workspaceState;
  const onIntent = (intent: Intent): void => {
    // A bug in what is loaded now must not take the page with it.
    onDemand()
      .then(({ handleIntent }) => handleIntent(parts, intent))
      .catch((error: unknown) => {
        log.failed(`The intent ${intent.type}`, error);
      });
  };
  const question = createWaitingQuestion(session);
  const balance = createBalanceView(session, question, onIntent);
  const review = createReviewPanel(session, question, memory, onIntent, onDemand);
  const sensing = createSensingSwitch(session);
  const notices = createNotices(session, async (action, box) => {
    const { noticeActions } = await onDemand();
    await noticeActions[action](parts, box);
  });
  const parts: Parts = { session, question, balance, review, journal, notices, sensing, memory };
  const status = createStatusBar(words.name);
  const contexts = createContexts();
  const pageShown = (): boolean => balance.visible() || review.visible();
  const upkeep = createUpkeep(
    session,
    () => vscode.window.state.focused && pageShown(),
    (change) => notices.moment(change),
  );
  const draw = (): void => {
    balance.post();
    review.post();
  };
  const followReport = (): void => {
    draw();
    const report = reader.loaded()?.report;
    if (!report || reader.refreshing()) return;
    const said = statusWords(report, numberText);
    status.show(said && { text: said.text, tooltip: said.more });
    contexts(report.state);
    upkeep.follow();
    journal.refresh();
    void sensing.follow();
    // A checkout or a merge may have given another meaning to what is shown.
    sensing.lookAgain();
    void question.lookAgain(pageShown());
  };
  context.subscriptions.push(
    session,
    question,
    balance,
    notices,
    status,
    upkeep,
    reader.onChanged(followReport),
    desk.onChanged(draw),
    question.onChanged(draw),
    balance.onShown(() => {
      void reader.ensure();
      void question.lookAgain(true);
    }),
    vscode.workspace.onDidCloseTextDocument(() => void followLongAnswer(memory)),
    followWindow(session),
  );
  data.watch(() => {
    journal.refresh();
    void saidSince(session).then((something) => (something ? reader.retell() : undefined));
  });
  void session.checkData();
  void followLongAnswer(memory);
  return {
    parts,
    run: async (command) => {
      try {
        const { commands } = await onDemand();
        await commands[command](parts);
      } catch (error) {
        log.failed(`The command ${command}`, error);
        throw error;
      }
    },
    resolveBalance: balance.attach,
    restoreReview: review.restore,
    journalWeeks: () => journalWeeks(session),
    idle: async () => {
      await reader.readWholly();
      await session.foldOldMinutes();
    },
    close: () => sensing.finish(),
  };
}

/** What people ask for is loaded when they do. */
const onDemand = () => import('./onDemand');

/** Whether anything but editor minutes was written: those come every few minutes and wait for the next calm step. */
async function saidSince({ data, reader }: Session): Promise<boolean> {
  const spoken = (records: readonly LeadRecord[]): string =>
    records.flatMap(({ type, id }) => (type === 'editor.minutes' ? [] : [id])).join();
  const { records } = await data.records.read();
  return spoken(records) !== spoken(reader.loaded()?.records.records ?? []);
}
