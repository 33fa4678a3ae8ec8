import type { Intent } from '../protocol/intent';

/** What the editor gives a webview page. Its functions are called once, here, and never made global. */
interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

export type Send = (intent: Intent) => void;

export interface Host {
  readonly send: Send;
  /** What the page kept when it was last shown. Another release may have written it: read it as unknown. */
  readonly recall: () => unknown;
  readonly remember: (state: unknown) => void;
}

export function connectHost(): Host {
  const editor = acquireVsCodeApi();
  return {
    send: (intent) => {
      editor.postMessage(intent);
    },
    recall: () => editor.getState(),
    remember: (state) => {
      editor.setState(state);
    },
  };
}
