import type { Commit, ReadRepository } from '../../evidence/evidence';
import { commitsById } from '../../evidence/history';
import { checkedOut } from '../../evidence/reflogActions';

/** The name of the branch each of my commits was made on, as far as this clone still knows it; by commit id. */
export function branchNamesOf(repository: ReadRepository, mine: readonly Commit[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const commits = commitsById(repository.commits);
  const label = (tip: string | undefined, name: string): void => {
    let commit = tip === undefined ? undefined : commits.get(tip);
    for (let steps = 0; commit && steps < longestBranch && !names.has(commit.id); steps += 1) {
      names.set(commit.id, name);
      commit = commits.get(commit.parents[0] ?? '');
      if (commit && repository.onMainLine.has(commit.id) && commit.parents.length > 1) break;
    }
  };
  for (const branch of repository.branches) {
    if (branch.mergedIntoMainLine !== true && branch.name !== repository.mainLine) label(branch.tip, branch.name);
  }
  for (const merge of repository.commits) {
    const name = merge.parents.length > 1 ? mergedName(merge.message) : undefined;
    if (name !== undefined) label(merge.parents[1], name);
  }
  // What the reflog saw is the truth of the moment, so it comes last and wins.
  const branchAt = branchAtOf(repository);
  for (const commit of mine) {
    const name = branchAt(commit.authored.instant);
    if (name !== undefined) names.set(commit.id, name);
  }
  return names;
}

/** The branch HEAD was on at a moment, as far as the reflog goes back. */
export function branchAtOf(repository: ReadRepository): (instant: number) => string | undefined {
  const stays = staysOf(repository);
  return (instant) => stays.findLast((stay) => stay.from <= instant)?.branch;
}

/** Longer branches are main lines of their own. */
const longestBranch = 200;

/** `Merge branch 'hotfix/login'`, `Merge pull request #7 from ada/hotfix-login`. */
export function mergedName(message: string): string | undefined {
  const subject = message.split('\n', 1)[0] ?? '';
  const groups = /^Merge (?:(?:remote-tracking )?branch '(?<branch>[^']+)'|pull request #\d+ from (?<pull>\S+))/u.exec(
    subject,
  )?.groups;
  return groups?.['branch'] ?? groups?.['pull']?.replace(/^[^/]+\//u, '');
}

/** When HEAD moved to which branch, oldest first. */
function staysOf(repository: ReadRepository): readonly { readonly from: number; readonly branch: string }[] {
  return repository.headReflog
    .flatMap(({ at, action }) => {
      const branch = checkedOut(action);
      return branch === undefined ? [] : [{ from: at, branch }];
    })
    .sort((one, other) => one.from - other.from);
}
