import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readDiffChanges } from '../engine/evidence/changes';
import { counted } from '../engine/evidence/commitLog';
import type { GitConfiguration } from '../engine/evidence/configuration';
import type { FileChange, SetAside, WorkingTree } from '../engine/evidence/evidence';
import { uncommittedChangesCommand, untrackedCommand } from './commands';
import type { GitDirectory } from './gitDirectory';
import { changedAt } from './readFiles';
import { type GitPlace, runGit } from './runGit';

export interface Uncommitted extends Pick<WorkingTree, 'state' | 'changes' | 'oldestEditAt'> {
  readonly setAside: readonly SetAside[];
}

/** More untracked files than this are a build's output, not a person's work. */
const untrackedAtMost = 500;
const untrackedBytesAtMost = 1_000_000;
/** Files whose age is asked for. */
const timesAtMost = 1000;

/**
 * What is not committed. Where git would have to start another program to compare files (a file system monitor, a
 * filter) or to fetch them, nothing is looked at.
 */
export async function readUncommitted(
  place: GitPlace,
  directory: GitDirectory,
  configuration: GitConfiguration,
  facts: { readonly filters: boolean; readonly bare: boolean; readonly hasHead: boolean },
): Promise<Uncommitted> {
  const startsPrograms = configuration.fileSystemMonitor || (configuration.filters && facts.filters);
  if (startsPrograms || configuration.partialClone || facts.bare) return notVisible(0);
  const [listed, diff] = await Promise.all([
    runGit(place, untrackedCommand),
    facts.hasHead ? runGit(place, uncommittedChangesCommand) : undefined,
  ]);
  if (!listed.ok || (diff && !diff.ok)) return notVisible(1);
  const untracked = listed.text.split('\0').filter((path) => path !== '');
  const tracked = diff ? readDiffChanges(diff.text) : { changes: [], unread: 0 };
  const fresh: FileChange[] = [];
  for (const path of untracked.slice(0, untrackedAtMost))
    fresh.push({ path, from: undefined, added: await linesOf(join(directory.folder, path)), deleted: 0 });
  const changes = [...tracked.changes, ...fresh];
  const times = await Promise.all(
    changes.slice(0, timesAtMost).map(({ path }) => lastChangeOf(directory.folder, path)),
  );
  const known = times.filter((time) => time !== undefined);
  return {
    state: 'read',
    changes: changes.map((change, index) => {
      const time = times[index];
      return time === undefined ? change : { ...change, changedAt: time };
    }),
    oldestEditAt: known.length === 0 ? undefined : Math.min(...known),
    setAside: counted({ 'unreadable uncommitted file': tracked.unread }),
  };
}

export const workingTreeNotAsked: Uncommitted = {
  state: 'notAsked',
  changes: [],
  oldestEditAt: undefined,
  setAside: [],
};

function notVisible(failed: number): Uncommitted {
  return {
    state: 'notVisible',
    changes: [],
    oldestEditAt: undefined,
    setAside: counted({ 'working tree that could not be read': failed }),
  };
}

/** When a file last changed. A file that was deleted left its time in the folder that held it, the innermost still there. */
async function lastChangeOf(folder: string, path: string): Promise<number | undefined> {
  for (let at = path; at !== '.'; at = dirname(at)) {
    const time = await changedAt(join(folder, at));
    if (time !== undefined) return time;
  }
  return undefined;
}

/** Lines of a file git does not know yet; `undefined` for binary, large or unreadable ones. */
async function linesOf(path: string): Promise<number | undefined> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > untrackedBytesAtMost || bytes.subarray(0, 8000).includes(0)) return undefined;
    let lines = bytes.length > 0 && bytes.at(-1) !== 10 ? 1 : 0;
    for (const byte of bytes) if (byte === 10) lines++;
    return lines;
  } catch {
    return undefined;
  }
}
