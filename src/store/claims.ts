import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../app/ports';
import { fileMode, folderMode, layout } from './layout';

/** Claims are asked about for a day; a month later they are only litter. */
const keepDays = 31;

/** The file system decides who is first: only one process can create the file of a slot. */
export function createClaims(folder: string): Claim {
  const claims = layout.claims(folder);
  return async (date, slot) => {
    const name = `${date}-${slot.replace(/[^\w.-]+/gu, '_')}`;
    try {
      await mkdir(claims, { recursive: true, mode: folderMode });
      await writeFile(join(claims, name), '', { flag: 'wx', mode: fileMode });
    } catch {
      return false;
    }
    await removeBefore(claims, date);
    return true;
  };
}

async function removeBefore(claims: string, date: string): Promise<void> {
  const today = Date.parse(`${date}T00:00:00Z`);
  const names = await readdir(claims).catch(() => []);
  const old = names.filter((name) => Date.parse(`${name.slice(0, 10)}T00:00:00Z`) < today - keepDays * 86_400_000);
  await Promise.all(old.map((name) => rm(join(claims, name), { force: true }).catch(() => undefined)));
}
