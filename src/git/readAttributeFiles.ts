import { join, posix } from 'node:path';
import { type ReadAttributes, readAttributes } from '../engine/evidence/attributes';
import type { GitConfiguration } from '../engine/evidence/configuration';
import type { RepositoryMemory } from './repositoryMemory';
import { attributeFilesCommand } from './commands';
import { type GitDirectory, textOf } from './gitDirectory';
import { expand } from './readFiles';
import { type GitPlace, runGit } from './runGit';

/** Attributes as git gathers them: the user's file, those of the tree from the top down, the clone's own. */
export async function attributesOf(
  place: GitPlace,
  memory: RepositoryMemory,
  directory: GitDirectory,
  configuration: GitConfiguration,
  head: string | undefined,
): Promise<ReadAttributes> {
  // Whoever reads the index of such a clone starts the program that watches its files.
  const paths = configuration.fileSystemMonitor ? [] : await nestedFiles(place, memory, head);
  const [user, top, own, ...nested] = await Promise.all([
    textOf(userFile(configuration, directory.folder)),
    textOf(join(directory.folder, '.gitattributes')),
    textOf(join(directory.commonDirectory, 'info', 'attributes')),
    ...paths.map((path) => textOf(join(directory.folder, path))),
  ]);
  return readAttributes([
    { folder: '', text: user },
    { folder: '', text: top },
    ...paths.map((path, index) => ({ folder: posix.dirname(path), text: nested[index] ?? '' })),
    { folder: '', text: own },
  ]);
}

/** Attributes files below the top, by way of the index; a partial clone lists no paths. Kept while HEAD stays. */
async function nestedFiles(
  place: GitPlace,
  memory: RepositoryMemory,
  head: string | undefined,
): Promise<readonly string[]> {
  if (place.metadataOnly === true || head === undefined) return [];
  if (memory.attributeFiles?.head === head) return memory.attributeFiles.paths;
  const outcome = await runGit(place, attributeFilesCommand);
  // A bare repository has no index to list; its attributes then stay unknown.
  if (!outcome.ok) return [];
  const paths = outcome.text
    .split('\0')
    .filter((path) => path.includes('/'))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  memory.attributeFiles = { head, paths };
  return paths;
}

function userFile(configuration: GitConfiguration, folder: string): string {
  if (configuration.attributesFile !== undefined) return expand(configuration.attributesFile, folder);
  const config = process.env['XDG_CONFIG_HOME'];
  return config === undefined || config === ''
    ? expand('~/.config/git/attributes', folder)
    : join(config, 'git', 'attributes');
}
