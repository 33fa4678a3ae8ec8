import { oldestGit, readGitVersion } from '../engine/evidence/gitVersion';
import { versionCommand } from './commands';
import type { GitFailure } from './failure';
import { type GitPlace, runGit } from './runGit';

export type GitCheck =
  { readonly ok: true; readonly version: string } | { readonly ok: false; readonly failure: GitFailure };

/** A git that was found good stays good; one that was missing is looked for again, since the user may install it. */
const foundGood = new Map<string, string>();

/** Whether there is a git new enough to be used. */
export async function checkGit(place: GitPlace): Promise<GitCheck> {
  const key = place.gitPath ?? '';
  const known = foundGood.get(key);
  if (known !== undefined) return { ok: true, version: known };
  // Outside the repository, so that nothing in it can matter to the answer.
  const outcome = await runGit({ ...place, folder: process.cwd() }, versionCommand);
  if (!outcome.ok) return outcome;
  const version = readGitVersion(outcome.text);
  if (!version) return { ok: false, failure: { reason: 'gitMissing', detail: '' } };
  if (!version.supported)
    return { ok: false, failure: { reason: 'gitTooOld', detail: `${version.text}, needs ${oldestGit}` } };
  foundGood.set(key, version.text);
  return { ok: true, version: version.text };
}
