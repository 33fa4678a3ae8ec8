import * as vscode from 'vscode';
import * as v from 'valibot';
import type { Intent } from '../../protocol/intent';
import { pageNames } from '../../protocol/review';
import { kindName, weekText } from '../../protocol/shapes';
import type { ReviewPlace } from '../session/desk';
import type { Session } from '../session/session';
import { hostPage, type PageHost } from '../webview/pageHost';
import { pageOptions } from '../webview/page';
import { words } from '../words';
import type { besideReport } from './besideReport';
import type { BesideReport, reviewSnapshot } from './reviewSnapshot';
import type { WaitingQuestion } from './waitingQuestion';

export const reviewViewType = 'leadline.weeklyReview';

export interface ReviewPanel {
  /** Shows the one panel, at a place if one is named. */
  readonly open: (place?: Partial<ReviewPlace>) => void;
  /** Takes over a panel that the editor brought back after a reload. */
  readonly restore: (panel: vscode.WebviewPanel) => void;
  readonly post: () => void;
  readonly visible: () => boolean;
}

/** What makes the pages; loaded with the first panel. */
export interface ReviewMaking {
  readonly reviewSnapshot: typeof reviewSnapshot;
  readonly besideReport: typeof besideReport;
}

const placeShape = v.object({
  page: v.picklist(pageNames),
  week: v.nullable(weekText),
  evidence: v.object({ kind: kindName, week: v.nullable(weekText) }),
});
const key = 'reviewPlace';

/** One panel with its pages. It comes back after a reload where it stood. */
export function createReviewPanel(
  session: Session,
  question: WaitingQuestion,
  memory: vscode.Memento,
  onIntent: (intent: Intent) => void,
  load: () => Promise<ReviewMaking>,
): ReviewPanel {
  let current: { readonly panel: vscode.WebviewPanel; readonly page: PageHost } | undefined;
  let making: ReviewMaking | undefined;
  let beside: BesideReport | undefined;

  const post = (): void => {
    if (!current) return;
    current.page.post();
    void readBeside();
  };
  /** The journal may have been edited by hand and git may have more: what they say now is drawn once it was read. */
  const readBeside = async (): Promise<void> => {
    const report = session.reader.loaded()?.report;
    if (!report || !making || current?.panel.visible !== true) return;
    const next = await making.besideReport(session, report, beside);
    if (JSON.stringify(next) === JSON.stringify(beside)) return;
    beside = next;
    current.page.post();
  };

  const attach = (panel: vscode.WebviewPanel): void => {
    const page = hostPage(panel.webview, () => panel.visible, {
      extension: session.extension,
      page: 'review',
      title: words.reviewTitle,
      snapshot: () => making?.reviewSnapshot(session, question, beside),
      onIntent,
      onStrange: () => {
        session.log.strangeMessage();
      },
    });
    const media = vscode.Uri.joinPath(session.extension, 'media');
    // A tab draws its icon as it is, so each kind of theme has its own.
    panel.iconPath = {
      light: vscode.Uri.joinPath(media, 'leadline-light.svg'),
      dark: vscode.Uri.joinPath(media, 'leadline-dark.svg'),
    };
    panel.onDidChangeViewState(post);
    panel.onDidDispose(() => {
      page.dispose();
      if (current?.panel === panel) current = undefined;
    });
    current = { panel, page };
    void session.reader.ensure();
    load()
      .then((loaded) => {
        making = loaded;
        post();
      })
      .catch((error: unknown) => {
        session.log.failed('Loading the pages', error);
      });
  };

  return {
    post,
    visible: () => current?.panel.visible === true,
    open(place) {
      const { review } = session.desk.state();
      const next = { ...review, ...place };
      void memory.update(key, next);
      if (current) {
        // To reveal what is already in front would take the focus away from what was pressed in it.
        if (!current.panel.active) current.panel.reveal();
      } else {
        attach(
          vscode.window.createWebviewPanel(reviewViewType, words.reviewTitle, vscode.ViewColumn.Active, {
            ...pageOptions(session.extension),
            enableFindWidget: true,
          }),
        );
      }
      session.desk.change({ review: next });
    },
    restore(panel) {
      const remembered = v.safeParse(placeShape, memory.get(key));
      if (remembered.success) session.desk.change({ review: remembered.output });
      // The editor may bring back more than one of an old session: the last one stays.
      current?.panel.dispose();
      attach(panel);
    },
  };
}
