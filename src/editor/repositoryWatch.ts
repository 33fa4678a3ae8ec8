import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** `fetched`: only what is known of others moved, which many editors do by themselves every few minutes. */
export type RepositoryChange = 'commit' | 'branchSwitch' | 'fetched' | 'other';

/** Several files change in one git command; they are told as one. */
const settleMs = 1500;

/**
 * Tells when a repository moved: its HEAD, its reflog, a fetch, the beginning or end of a merge. Catches git run
 * anywhere, the terminal included, and starts no process.
 */
export function watchRepositories(
  gitDirectories: readonly string[],
  changed: (change: RepositoryChange) => void,
): { dispose(): void } {
  let timer: NodeJS.Timeout | undefined;
  let moved: string | undefined;
  const settle = (directory: string, file: vscode.Uri): void => {
    clearTimeout(timer);
    if (!fetchedFiles.test(file.path)) moved = directory;
    timer = setTimeout(() => {
      const where = moved;
      moved = undefined;
      if (where === undefined) changed('fetched');
      else void lastMove(where).then(changed);
    }, settleMs);
  };
  const watchers = gitDirectories.map((directory) => {
    const pattern = new vscode.RelativePattern(
      vscode.Uri.file(directory),
      '{HEAD,logs/HEAD,FETCH_HEAD,MERGE_HEAD,CHERRY_PICK_HEAD,REVERT_HEAD,REBASE_HEAD,packed-refs}',
    );
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const told = (file: vscode.Uri): void => {
      settle(directory, file);
    };
    watcher.onDidChange(told);
    watcher.onDidCreate(told);
    watcher.onDidDelete(told);
    return watcher;
  });
  return {
    dispose: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.dispose();
    },
  };
}

/** What a fetch alone writes. */
const fetchedFiles = /\/(?:FETCH_HEAD|packed-refs)$/u;

/** What the last line of HEAD's reflog says happened. */
async function lastMove(directory: string): Promise<RepositoryChange> {
  try {
    const lines = (await readFile(join(directory, 'logs', 'HEAD'), 'utf8')).trimEnd().split('\n');
    const action = lines.at(-1)?.split('\t')[1] ?? '';
    if (action.startsWith('commit')) return 'commit';
    return action.startsWith('checkout') ? 'branchSwitch' : 'other';
  } catch {
    return 'other';
  }
}
