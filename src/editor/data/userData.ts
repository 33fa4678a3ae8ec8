import type * as vscode from 'vscode';
import type { CacheFolder, Claim, Clock, JournalStore, RecordStore } from '../../app/ports';
import { openDataFolder, type DataFolder } from '../../store/dataFolder';
import { dataFolders, type DataFolders } from './folders';

/** The user's data, behind ports that stay the same while the folder behind them may change. */
export interface UserData {
  readonly records: RecordStore;
  readonly journal: JournalStore;
  readonly claim: Claim;
  readonly cache: CacheFolder;
  readonly folders: () => DataFolders;
  /** The folder itself, for export, import, folding and deleting. */
  readonly folder: () => DataFolder;
  /** Tells when anybody wrote; survives a change of folder. */
  readonly watch: (changed: () => void) => void;
  /** Opens the folder the settings name now; true when it is another one. */
  readonly follow: (chosen: string) => boolean;
  readonly dispose: () => void;
}

export function openUserData(context: vscode.ExtensionContext, chosen: string, clock: Clock): UserData {
  let folders = dataFolders(context, chosen);
  let folder = open(folders, clock);
  const listeners = new Set<() => void>();
  let stopWatching: (() => void) | undefined;
  const startWatching = (): void => {
    stopWatching?.();
    stopWatching = folder.watch(() => {
      for (const listener of listeners) listener();
    });
  };
  return {
    records: {
      append: (bodies) => folder.records.append(bodies),
      read: () => folder.records.read(),
    },
    journal: {
      append: (week, entry) => folder.journal.append(week, entry),
      list: () => folder.journal.list(),
      read: (file) => folder.journal.read(file),
    },
    claim: (date, slot) => folder.claim(date, slot),
    // The cache stays with the editor whatever folder holds the rest.
    cache: folder.cache,
    folders: () => folders,
    folder: () => folder,
    watch: (changed) => {
      listeners.add(changed);
      if (!stopWatching) startWatching();
    },
    follow: (nowChosen) => {
      const next = dataFolders(context, nowChosen);
      if (next.data === folders.data) return false;
      folders = next;
      folder = open(folders, clock);
      if (stopWatching) startWatching();
      return true;
    },
    dispose: () => {
      stopWatching?.();
    },
  };
}

function open({ data, private: privateFolder }: DataFolders, clock: Clock): DataFolder {
  return openDataFolder({ folder: data, privateFolder, clock });
}
