import type { ReadTouched } from '../app/gitPort';
import { isCommitId } from '../engine/evidence/commitLog';
import { readTouchedPaths } from '../engine/evidence/touchedPaths';
import { touchedPathsCommand } from './commands';
import { checkGit } from './gitProgram';
import { enclosingRepository } from './gitDirectory';
import { readClone } from './readClone';
import { type GitPlace, runGit } from './runGit';

/**
 * Which files the named commits touched: one walk over no more than these, without looking into any file. Nothing of it
 * is cached. `undefined` where it cannot be told without a fetch (a partial clone) or not at all.
 */
export const readTouched: ReadTouched = async (folder, ids, options) => {
  const wanted = ids.filter(isCommitId);
  if (!options.trusted) return undefined;
  if (wanted.length === 0) return new Map();
  const asked: GitPlace = { folder, gitPath: options.gitPath, cancellation: options.cancellation, cost: options.cost };
  const [program, directory] = await Promise.all([checkGit(asked), enclosingRepository(folder)]);
  if (!program.ok || !directory) return undefined;
  const clone = await readClone(asked, directory);
  if (!clone.ok || clone.configuration.partialClone) return undefined;
  const outcome = await runGit({ ...asked, folder: directory.folder }, touchedPathsCommand(wanted));
  return outcome.ok ? readTouchedPaths(outcome.text) : undefined;
};
