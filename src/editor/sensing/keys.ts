import * as vscode from 'vscode';
import * as v from 'valibot';

/** The editor reports the change and the moved cursor of one key press as two events, this close together at most. */
const samePressMs = 150;

/** The editor's own words for where an edit came from, when it tells: not part of the stable API, so only a hint. */
const sourceShape = v.looseObject({ detailedReason: v.looseObject({ source: v.string() }) });
const agentSource = /chat|agent|inline-?edit|apply-?edits/iu;

export interface KeyEvents {
  typed(document: vscode.TextDocument): void;
  steered(document: vscode.TextDocument): void;
  moved(): void;
}

/**
 * Tells keys from everything else that changes a document. A change alone is not typing: a checkout, a formatter or
 * another program changes documents too. A change together with a cursor moved by the keyboard is.
 */
export function watchKeys(events: KeyEvents, now: () => number): vscode.Disposable {
  let changed: { readonly document: vscode.TextDocument; readonly at: number } | undefined;
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length === 0) return;
      // Undo and redo are keys as well, but repeat work that was already counted.
      if (event.reason !== undefined) return;
      const source = v.safeParse(sourceShape, event);
      if (source.success && agentSource.test(source.output.detailedReason.source)) events.steered(event.document);
      else changed = { document: event.document, at: now() };
    }),
    vscode.window.onDidChangeTextEditorSelection((event) => {
      const { document } = event.textEditor;
      const isKey = event.kind === vscode.TextEditorSelectionChangeKind.Keyboard;
      const isPress = isKey && changed?.document === document && now() - changed.at <= samePressMs;
      changed = undefined;
      if (isPress) events.typed(document);
      else if (event.kind !== undefined) events.moved();
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(() => {
      events.moved();
    }),
  );
}
