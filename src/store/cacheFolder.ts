import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheFolder } from '../app/ports';
import { fileMode, folderMode, layout } from './layout';
import { replaceFile } from './replaceFile';

/** May be deleted at any time without losing anything; never fails, because it is only a cache. */
export function createCacheFolder(folder: string): CacheFolder {
  const cache = layout.cache(folder);
  const pathOf = (key: string): string => join(cache, key.replace(/[^\w.-]+/gu, '_').replace(/^\.+/u, '_'));
  return {
    read: (key) => readFile(pathOf(key), 'utf8').catch(() => undefined),
    write: (key, text) => replaceFile(pathOf(key), text).catch(() => undefined),
    async salt() {
      const path = pathOf('salt');
      const fresh = randomBytes(16).toString('hex');
      try {
        await mkdir(cache, { recursive: true, mode: folderMode });
        // Whoever is first makes the salt; everybody else takes theirs.
        await writeFile(path, fresh, { flag: 'wx', mode: fileMode });
        return fresh;
      } catch {
        const known = await readFile(path, 'utf8').catch(() => '');
        return /^[0-9a-f]{32}$/u.test(known) ? known : fresh;
      }
    },
  };
}
