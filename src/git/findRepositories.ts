import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FoundRepositories, FoundRepository } from '../app/gitPort';
import type { UnreadRepository } from '../engine/evidence/evidence';
import { enclosingRepository, type GitDirectory, repositoryAt } from './gitDirectory';

/** How deep nested repositories are looked for: a folder of projects, and modules inside one. */
const nestedDepth = 3;
/** Folders looked into at most, so that a huge tree cannot hold up the first view. */
const foldersAtMost = 3000;
/** Never hold a repository of the user's own. */
const passedOver: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'target',
  'dist',
  'out',
]);

export async function findRepositories(folders: readonly string[]): Promise<FoundRepositories> {
  const byCommonDirectory = new Map<string, FoundRepository>();
  const unread: UnreadRepository[] = [];
  const add = (found: GitDirectory): void => {
    if (byCommonDirectory.has(found.commonDirectory)) return;
    byCommonDirectory.set(found.commonDirectory, {
      folder: found.folder,
      label: labelOf(found.folder),
      commonDirectory: found.commonDirectory,
    });
  };
  for (const folder of folders) {
    const around = await enclosingRepository(folder);
    if (around) add(around);
    const nested = await repositoriesBelow(folder);
    nested.forEach(add);
    if (!around && nested.length === 0)
      unread.push({ kind: 'unread', label: labelOf(folder), reason: 'notARepository', detail: '' });
  }
  return { repositories: [...byCommonDirectory.values()], unread };
}

/** A folder's name as it is shown. A terminal or a log would obey control characters in it, so none is let through. */
export function labelOf(folder: string): string {
  return (basename(folder) || folder).replaceAll(/\p{Cc}/gu, '\u{FFFD}');
}

async function repositoriesBelow(folder: string): Promise<readonly GitDirectory[]> {
  const found: GitDirectory[] = [];
  let level = [folder];
  let looked = 0;
  for (let depth = 0; depth < nestedDepth && level.length > 0; depth++) {
    const next: string[] = [];
    for (const place of level) {
      if (looked++ >= foldersAtMost) return found;
      for (const name of await subfolders(place)) {
        const path = join(place, name);
        const repository = await repositoryAt(path);
        if (repository) found.push(repository);
        next.push(path);
      }
    }
    level = next;
  }
  return found;
}

/** Plain subfolders in a stable order; links are not followed, they could lead in circles. */
async function subfolders(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !passedOver.has(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
