import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../app/ports';
import { attempt } from './failure';
import { journalName, layout } from './layout';

/** What in each folder is ours; a folder of the user's own may hold other things, which stay. */
const ours: readonly (readonly [(folder: string) => string, RegExp])[] = [
  [layout.records, /\.jsonl(?:\.[0-9a-f]{12}\.tmp)?$/u],
  [layout.journal, journalName],
  [layout.claims, /^\d{4}-\d{2}-\d{2}-/u],
  [layout.cache, /./u],
];

/**
 * Deletes everything Leadline keeps in these folders, whoever wrote it: every window, machine and the command line.
 * Gives the number of files deleted.
 */
export function deleteDataIn(folders: readonly string[]): Promise<Outcome<number>> {
  return attempt(async () => {
    let deleted = 0;
    for (const folder of folders) {
      for (const [placeIn, name] of ours) {
        const place = placeIn(folder);
        const names = (await readdir(place).catch(() => [])).filter((candidate) => name.test(candidate));
        for (const file of names) {
          await rm(join(place, file), { force: true, recursive: true });
          deleted += 1;
        }
        // Stays when the user keeps something of their own there.
        await rmdir(place).catch(() => undefined);
      }
    }
    return deleted;
  });
}
