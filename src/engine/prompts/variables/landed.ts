import type { Commit, ReadRepository } from '../../evidence/evidence';
import { commitsById } from '../../evidence/history';
import type { People } from '../../people/people';

/** One change by somebody else that reached the main line: a merged branch, or a commit put there directly. */
export interface LandedChange {
  readonly repository: string;
  readonly at: number;
  /** Opaque key of who wrote it; lives only as long as the computation. */
  readonly author: string;
  /** The commits it brought, the merge included. */
  readonly commits: readonly string[];
  readonly mergedByMe: boolean;
}

/** A branch longer than this is followed no further. */
const longestBranch = 500;

/** Changes by others along the first parents of the main line, newest first. Bots and my own changes are left out. */
export function landedChanges(repository: ReadRepository, people: People): readonly LandedChange[] {
  const byId = commitsById(repository.commits);
  const changes: LandedChange[] = [];
  const trunk = trunkOf(repository, byId);
  const onTrunk = new Set(trunk.map((commit) => commit.id));
  for (const commit of trunk) {
    const side = commit.parents.length > 1 ? byId.get(commit.parents[1] ?? '') : commit;
    if (!side || people.isMe(side.author) || people.isBot(side.author)) continue;
    changes.push({
      repository: repository.id,
      at: commit.committed.instant,
      author: people.keyOf(side.author),
      commits: side === commit ? [commit.id] : [commit.id, ...branchOf(side, byId, onTrunk)],
      mergedByMe: side !== commit && people.isMe(commit.author),
    });
  }
  return changes;
}

function trunkOf(repository: ReadRepository, byId: ReadonlyMap<string, Commit>): readonly Commit[] {
  const tip = repository.branches.find((branch) => branch.name === repository.mainLine)?.tip;
  const trunk: Commit[] = [];
  const met = new Set<string>();
  let commit = byId.get(tip ?? '');
  while (commit && !met.has(commit.id)) {
    met.add(commit.id);
    trunk.push(commit);
    commit = byId.get(commit.parents[0] ?? '');
  }
  return trunk;
}

function branchOf(tip: Commit, byId: ReadonlyMap<string, Commit>, onTrunk: ReadonlySet<string>): readonly string[] {
  const ids: string[] = [];
  let commit: Commit | undefined = tip;
  while (commit && !onTrunk.has(commit.id) && ids.length < longestBranch) {
    ids.push(commit.id);
    commit = byId.get(commit.parents[0] ?? '');
  }
  return ids;
}
