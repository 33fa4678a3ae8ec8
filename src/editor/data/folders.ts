import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type * as vscode from 'vscode';

export interface DataFolders {
  /** Records, journal and claims: the user's own folder, or the editor's storage. */
  readonly data: string;
  /** Lines about people never leave the editor's own storage. */
  readonly private: string;
  /** May be deleted at any time without losing anything. */
  readonly cache: string;
  /** The setting named a folder that cannot be one; the editor's storage is used. */
  readonly ignoredSetting: boolean;
}

/** Where things lie. Data live where the extension runs: on the remote machine when there is one. */
export function dataFolders(context: vscode.ExtensionContext, chosen: string): DataFolders {
  const storage = context.globalStorageUri.fsPath;
  const wanted = chosen.trim().replace(/^~(?=$|[\\/])/u, homedir());
  const usable = wanted !== '' && isAbsolute(wanted);
  return {
    data: usable ? wanted : storage,
    private: join(storage, 'private'),
    cache: join(storage, 'cache'),
    ignoredSetting: wanted !== '' && !usable,
  };
}
