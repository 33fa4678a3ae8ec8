import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WatchData } from '../app/ports';
import { layout } from './layout';

export interface WatchOptions {
  /** The system's own watching is missing or silent on many network and container disks, so we look ourselves, too. */
  readonly pollMilliseconds?: number;
  /** A burst of appends is one change. */
  readonly settleMilliseconds?: number;
}

const defaults = { pollMilliseconds: 15_000, settleMilliseconds: 200 };

/** Watches records and journal of some data folders. Tolerates folders that are not there yet or go away. */
export function createWatch(folders: readonly string[], options: WatchOptions = {}): WatchData {
  const { pollMilliseconds, settleMilliseconds } = { ...defaults, ...options };
  const places = folders.flatMap((folder) => [layout.records(folder), layout.journal(folder)]);
  return (changed) => {
    const watchers = new Map<string, FSWatcher>();
    let stopped = false;
    let settling: NodeJS.Timeout | undefined;
    let seen: string | undefined;

    const look = async (): Promise<void> => {
      const now = await signatureOf(places);
      if (stopped) return;
      for (const place of places) watchPlace(place);
      if (seen !== undefined && seen !== now) changed();
      seen = now;
    };
    const soon = (): void => {
      settling ??= setTimeout(() => {
        settling = undefined;
        void look();
      }, settleMilliseconds).unref();
    };
    const watchPlace = (place: string): void => {
      if (watchers.has(place)) return;
      try {
        const watcher = watch(place, { persistent: false }, soon);
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(place);
        });
        watchers.set(place, watcher);
      } catch {
        // Not there yet, or this disk cannot be watched: polling will see it.
      }
    };

    void look();
    const polling = setInterval(() => void look(), pollMilliseconds).unref();
    return () => {
      stopped = true;
      clearInterval(polling);
      clearTimeout(settling);
      for (const watcher of watchers.values()) watcher.close();
    };
  };
}

/** Names, sizes and times: enough to see any append, replacement or deletion. Never fails. */
async function signatureOf(places: readonly string[]): Promise<string> {
  const parts: string[] = [];
  for (const place of places) {
    const names = await readdir(place).catch(() => []);
    for (const name of names.sort()) {
      const file = await stat(join(place, name)).catch(() => undefined);
      if (file) parts.push(`${place}/${name} ${file.size} ${file.mtimeMs} ${file.ino}`);
    }
  }
  return parts.join('\n');
}
