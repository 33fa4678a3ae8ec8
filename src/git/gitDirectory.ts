import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Where a repository's parts are on disk. Found by names of files alone, so that no git runs before it may. */
export interface GitDirectory {
  /** Top of the working tree; the git directory itself for a bare repository. */
  readonly folder: string;
  /** This worktree's own git directory: HEAD, operations under way. */
  readonly gitDirectory: string;
  /** What all worktrees share: references, objects, configuration. */
  readonly commonDirectory: string;
}

/** The repository a folder lies in, looked for upwards as git does. */
export async function enclosingRepository(folder: string): Promise<GitDirectory | undefined> {
  let place = await realFolder(folder);
  while (place !== undefined) {
    const found = await repositoryAt(place);
    if (found) return found;
    const above = dirname(place);
    place = above === place ? undefined : above;
  }
  return undefined;
}

/** The repository whose top is exactly this folder. */
export async function repositoryAt(folder: string): Promise<GitDirectory | undefined> {
  const entry = join(folder, '.git');
  const kind = await kindOf(entry);
  if (kind === 'folder') return (await isGitDirectory(entry)) ? described(folder, entry) : undefined;
  if (kind === 'file') {
    const target = /^gitdir: ([^\n\r]+)/u.exec(await textOf(entry))?.[1];
    const gitDirectory = target === undefined ? undefined : resolve(folder, target);
    return gitDirectory !== undefined && (await isGitDirectory(gitDirectory))
      ? described(folder, gitDirectory)
      : undefined;
  }
  const bare = (await kindOf(join(folder, 'refs'))) === 'folder' && (await isGitDirectory(folder));
  return bare ? described(folder, folder) : undefined;
}

async function described(folder: string, gitDirectory: string): Promise<GitDirectory> {
  const common = (await textOf(join(gitDirectory, 'commondir'))).trim();
  const commonDirectory = common === '' ? gitDirectory : resolve(gitDirectory, common);
  return { folder, gitDirectory, commonDirectory: (await realFolder(commonDirectory)) ?? commonDirectory };
}

/** git's own test: a HEAD, and objects of its own or shared ones. */
async function isGitDirectory(path: string): Promise<boolean> {
  if ((await kindOf(join(path, 'HEAD'))) === 'none') return false;
  return (await kindOf(join(path, 'objects'))) === 'folder' || (await kindOf(join(path, 'commondir'))) === 'file';
}

export async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

/** A small text file; empty when there is none to read. */
export async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}

async function realFolder(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch {
    return undefined;
  }
}
