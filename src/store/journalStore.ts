import { open, readdir, readFile } from 'node:fs/promises';
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
        const path = join(journal, file);
        // A hand edit may have left the last line without its newline.
        const gap = (await endsWithNewline(path)) ? '' : '\n\n';
        await appendText(path, `${gap}${entry}`, { flush: true });
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

async function endsWithNewline(path: string): Promise<boolean> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return true;
  try {
    const { size } = await handle.stat();
    if (size === 0) return true;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] === 10;
  } finally {
    await handle.close();
  }
}
