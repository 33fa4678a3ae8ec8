import * as vscode from 'vscode';
import * as v from 'valibot';
import type { DiffSide, Surface } from '../../engine/evidence/editor/surface';

/** What the active tab shows, described without any name. */
export function activeSurface(): Surface {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputTextDiff) {
    return { kind: 'diff', original: sideOf(input.original), modified: sideOf(input.modified) };
  }
  if (input instanceof vscode.TabInputNotebookDiff) {
    return { kind: 'diff', original: sideOf(input.original), modified: sideOf(input.modified) };
  }
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputNotebook) {
    return { kind: 'text', scheme: input.uri.scheme };
  }
  if (input instanceof vscode.TabInputWebview) return { kind: 'webview', viewType: input.viewType };
  return multiDiffOf(input) ?? mergeEditorOf(input) ?? { kind: 'other' };
}

/** The file the user has before them; of a cell, its notebook. */
export function activeUri(): vscode.Uri | undefined {
  return vscode.window.activeNotebookEditor?.notebook.uri ?? vscode.window.activeTextEditor?.document.uri;
}

/** Where a document is kept: a cell of a notebook has an address of its own, under the path of the notebook. */
export function homeOf({ uri }: vscode.TextDocument): vscode.Uri {
  if (uri.scheme !== 'vscode-notebook-cell') return uri;
  return vscode.workspace.notebookDocuments.find((notebook) => notebook.uri.path === uri.path)?.uri ?? uri;
}

// Neither of these two inputs is part of the stable API, but both are there at run time; if they change, the tab is
// simply "other" again.
const uriShape = v.looseObject({ scheme: v.string(), query: v.string() });
const multiDiffShape = v.looseObject({
  textDiffs: v.array(v.looseObject({ original: uriShape, modified: uriShape })),
});
const mergeShape = v.looseObject({ base: uriShape, input1: uriShape, input2: uriShape, result: uriShape });

function multiDiffOf(input: unknown): Surface | undefined {
  const read = v.safeParse(multiDiffShape, input);
  if (!read.success) return undefined;
  const sides = read.output.textDiffs.map(({ original, modified }) => ({
    original: sideOf(original),
    modified: sideOf(modified),
  }));
  return { kind: 'multiDiff', sides };
}

function mergeEditorOf(input: unknown): Surface | undefined {
  return v.safeParse(mergeShape, input).success ? { kind: 'mergeEditor' } : undefined;
}

const queryShape = v.looseObject({ ref: v.string() });

function sideOf(uri: { readonly scheme: string; readonly query: string }): DiffSide {
  return { scheme: uri.scheme, ref: refOf(uri.query) };
}

/** The git reference in the query of a `git:` document, which is no public contract: unreadable is unknown. */
function refOf(query: string): string | undefined {
  try {
    const read = v.safeParse(queryShape, JSON.parse(query));
    return read.success ? read.output.ref : undefined;
  } catch {
    return undefined;
  }
}
