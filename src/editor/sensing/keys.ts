import * as vscode from 'vscode';
import { watchAgents } from './agents';

/** The editor reports the change and the moved cursor of one key press as two events, this close together at most. */
const samePressMs = 150;

export interface KeyEvents {
  readonly typed: (document: vscode.TextDocument) => void;
  readonly steered: (document: vscode.TextDocument) => void;
  readonly moved: () => void;
}

interface Change {
  readonly document: vscode.TextDocument;
  /** By the machine's own clock: what is measured is a press, not work. */
  readonly at: number;
  /** If no key made it, an agent did. */
  readonly agents: boolean;
}

/**
 * Tells keys from everything else that changes a document. A change alone is not typing: a checkout, a formatter, an
 * agent or another program changes documents too. A change together with a cursor moved by the keyboard is.
 */
export function watchKeys(events: KeyEvents): vscode.Disposable {
  const agents = watchAgents();
  let changed: Change | undefined;
  let waiting: NodeJS.Timeout | undefined;
  /** The last change was no key press. */
  const settle = (): void => {
    clearTimeout(waiting);
    if (changed?.agents === true) events.steered(changed.document);
    changed = undefined;
  };
  return vscode.Disposable.from(
    agents,
    {
      dispose: () => {
        clearTimeout(waiting);
      },
    },
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length === 0) return;
      // Undo and redo are keys as well, but repeat work that was already counted.
      if (event.reason !== undefined) return;
      settle();
      changed = { document: event.document, at: performance.now(), agents: agents.made(event) };
      // A document that nobody looks at moves no cursor.
      if (changed.agents) waiting = setTimeout(settle, samePressMs);
    }),
    vscode.window.onDidChangeTextEditorSelection((event) => {
      const { document } = event.textEditor;
      const isKey = event.kind === vscode.TextEditorSelectionChangeKind.Keyboard;
      const isPress = isKey && changed?.document === document && performance.now() - changed.at <= samePressMs;
      if (isPress) {
        clearTimeout(waiting);
        changed = undefined;
        events.typed(document);
        return;
      }
      settle();
      if (event.kind !== undefined) events.moved();
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(events.moved),
    vscode.window.onDidChangeNotebookEditorVisibleRanges(events.moved),
    vscode.window.onDidChangeNotebookEditorSelection(events.moved),
  );
}
