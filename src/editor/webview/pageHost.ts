import type * as vscode from 'vscode';
import { readIntent, type Intent } from '../../protocol/intent';
import { pageHtml, pageOptions, type PageName } from './page';

export interface PagePorts {
  readonly extension: vscode.Uri;
  readonly page: PageName;
  readonly title: string;
  /** The whole snapshot to draw now; `undefined` while there is nothing to draw. */
  readonly snapshot: () => unknown;
  readonly onIntent: (intent: Intent) => void;
  /** A message that is no intent of ours: worth a line in the log, nothing more. */
  readonly onStrange: () => void;
}

export interface PageHost {
  /** Sends the whole snapshot, if the page is there to see it. */
  post(): void;
  dispose(): void;
}

/** Connects one webview: draws it once, sends whole snapshots, reads intents from a closed list. */
export function hostPage(webview: vscode.Webview, isVisible: () => boolean, ports: PagePorts): PageHost {
  let ready = false;
  const post = (): void => {
    // Messages to a hidden page are dropped; it asks again with `ready` when it is shown.
    if (!ready || !isVisible()) return;
    const snapshot = ports.snapshot();
    if (snapshot !== undefined) void webview.postMessage(snapshot);
  };
  webview.options = pageOptions(ports.extension);
  const listening = webview.onDidReceiveMessage((message: unknown) => {
    const intent = readIntent(message);
    if (!intent) {
      ports.onStrange();
      return;
    }
    if (intent.type === 'ready') {
      ready = true;
      post();
    } else ports.onIntent(intent);
  });
  webview.html = pageHtml(webview, ports.extension, ports.page, ports.title);
  return {
    post,
    dispose: () => {
      listening.dispose();
    },
  };
}
