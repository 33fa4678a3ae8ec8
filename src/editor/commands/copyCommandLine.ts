import { platform } from 'node:os';
import * as vscode from 'vscode';
import type { Parts } from '../parts';
import { mention } from '../tell';
import { words } from '../words';

/** The same week in a terminal: this extension's command line with this window's folders and data. */
export async function copyCommandLine({ session }: Parts): Promise<void> {
  const program = vscode.Uri.joinPath(session.extension, 'dist', 'cli.cjs').fsPath;
  const folders = session.workspace.folders().flatMap((folder) => ['--repo', folder]);
  const line = ['node', program, 'week', ...folders, '--data', session.data.folders().data].map(quoted).join(' ');
  await vscode.env.clipboard.writeText(line);
  mention(words.commandCopied);
}

/** Quoted where a shell would take a letter for something else. */
function quoted(word: string): string {
  if (/^[\w./:@%+=-]+$/u.test(word)) return word;
  return platform() === 'win32' ? `"${word.replaceAll('"', '\\"')}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
