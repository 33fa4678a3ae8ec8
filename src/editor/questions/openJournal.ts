import { join } from 'node:path';
import * as vscode from 'vscode';
import type { JournalStore } from '../../app/ports';

/**
 * The journal as this window must write it: a file that stands open with unsaved edits is appended to in its editor,
 * where the edits are, so that neither text overwrites the other.
 */
export function journalOfWindow(journal: JournalStore, dataFolder: () => string): JournalStore {
  return {
    ...journal,
    async append(week, entry) {
      const file = `${week}.md`;
      const open = unsavedDocument(join(dataFolder(), 'journal', file));
      if (!open) return journal.append(week, entry);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(open.uri, open.lineAt(open.lineCount - 1).range.end, entry);
      const applied = await vscode.workspace.applyEdit(edit);
      return applied ? { kind: 'done', value: file } : { kind: 'failed', reason: 'unwritable', detail: '' };
    },
  };
}

function unsavedDocument(path: string): vscode.TextDocument | undefined {
  const wanted = vscode.Uri.file(path).fsPath;
  return vscode.workspace.textDocuments.find(
    ({ uri, isDirty, isClosed }) => uri.scheme === 'file' && isDirty && !isClosed && uri.fsPath === wanted,
  );
}
