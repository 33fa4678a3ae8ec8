import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { GitConfiguration } from '../engine/evidence/configuration';
import type { MailmapEntry, WorkingTree } from '../engine/evidence/evidence';
import { readMailmap } from '../engine/evidence/mailmap';
import { readRevisionsFile } from '../engine/evidence/revisionsFile';
import { type GitDirectory, kindOf, textOf } from './gitDirectory';

/** Facts that lie in small files, for which starting git would be waste. */

/** `.mailmap` at the top and the file the configuration names, in the order git gives them weight. */
export async function mailmapOf(
  place: GitDirectory,
  configuration: GitConfiguration,
): Promise<readonly MailmapEntry[]> {
  const named = configuration.mailmapFile;
  const [own, other] = await Promise.all([
    textOf(join(place.folder, '.mailmap')),
    named === undefined ? '' : textOf(expand(named, place.folder)),
  ]);
  return [...readMailmap(own), ...readMailmap(other)];
}

export async function ignoredRevisionsOf(
  place: GitDirectory,
  configuration: GitConfiguration,
): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(configuration.ignoreRevisionsFiles.map((file) => textOf(expand(file, place.folder))));
  return new Set(texts.flatMap(readRevisionsFile));
}

/** When this clone last heard from a remote: git touches FETCH_HEAD even when nothing was new. */
export async function fetchedAtOf(place: GitDirectory): Promise<number | undefined> {
  const times = await Promise.all(
    [place.gitDirectory, place.commonDirectory].map((folder) => changedAt(join(folder, 'FETCH_HEAD'))),
  );
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

const operations: readonly (readonly [string, WorkingTree['operation']])[] = [
  // Git leaves this file where a rebase stops without a conflict, for the user to amend the commit.
  ['rebase-merge/amend', 'edit'],
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherryPick'],
  ['REVERT_HEAD', 'revert'],
];

export async function operationOf(place: GitDirectory): Promise<WorkingTree['operation']> {
  for (const [name, operation] of operations)
    if ((await kindOf(join(place.gitDirectory, name))) !== 'none') return operation;
  return undefined;
}

/** Short name of the branch HEAD is on; `undefined` when it is on none. */
export async function currentBranchOf(place: GitDirectory): Promise<string | undefined> {
  const name = /^ref: refs\/heads\/(.+)$/mu.exec(await textOf(join(place.gitDirectory, 'HEAD')))?.[1];
  return name === '.invalid' ? undefined : name;
}

export async function changedAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}

/** git lets `~/` stand for the home folder in paths of its configuration. */
export function expand(path: string, folder: string): string {
  const home = process.env['HOME'] ?? process.env['USERPROFILE'] ?? '';
  return path.startsWith('~/') ? join(home, path.slice(2)) : resolve(folder, path);
}
