import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalStore } from '../app/ports';
import { appendText } from './appendText';
import { attempt } from './failure';
import { journalName, layout } from './layout';

/** The journal is the user's: we only ever append to it, and never touch a word that stands there. */
export function createJournalStore(folder: string): JournalStore {
  const journal = layout.journal(folder);
  return {
    append(week, entry) {
      const file = `${week}.md`;
      return attempt(async () => {
        await appendText(join(journal, file), entry, { flush: true });
        return file;
      });
    },
    async list() {
      const names = await readdir(journal).catch(() => []);
      return names.filter((name) => journalName.test(name)).sort();
    },
    async read(file) {
      if (!journalName.test(file)) return undefined;
      return readFile(join(journal, file), 'utf8').catch(() => undefined);
    },
  };
}
