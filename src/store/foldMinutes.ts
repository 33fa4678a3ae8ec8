import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../app/ports';
import type { RecordsFile } from '../engine/records/countOldMinutes';
import { foldOldMinutes } from '../engine/records/oldMinutes';
import { attempt } from './failure';
import { anyRecordsName, layout } from './layout';
import { replaceFile } from './replaceFile';

/**
 * Folds minutes older than 90 days into weekly totals; gives the number of files that changed. A file takes its new
 * text in one step, so a crash leaves the old text or the new one; a file with nothing left is removed.
 */
export function foldMinutesOf(folder: string, now: number, dayStartHour: number): Promise<Outcome<number>> {
  const records = layout.records(folder);
  return attempt(async () => {
    const names = (await readdir(records).catch(() => [])).filter((name) => anyRecordsName.test(name)).sort();
    const files: RecordsFile[] = [];
    for (const name of names) files.push({ name, text: await readFile(join(records, name), 'utf8') });
    const changed = foldOldMinutes(files, { now, dayStartHour, hash });
    // A file of this month may be appended to at this moment; it holds nothing that old but by a wrong clock.
    const month = new Date(now).toISOString().slice(0, 7);
    const closed = changed.filter(({ name }) => name.slice(0, 7) < month);
    for (const { name, text } of closed) {
      if (text === '') await rm(join(records, name));
      else await replaceFile(join(records, name), text);
    }
    return closed.length;
  });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
