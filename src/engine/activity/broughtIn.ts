import type { Commit, ReadRepository } from '../evidence/evidence';
import { commitsById } from '../evidence/history';
import { isHostAccount } from '../people/bots';
import type { People } from '../people/people';
import { createTakenIn } from './firstParentLines';

/** Commits that came in through the later parents of a merge, by whose they are. */
export interface BroughtIn {
  readonly mine: number;
  readonly others: number;
  readonly bots: number;
}

/**
 * Tells what a merge took in: reachable from its later parents and not from its first. `undefined` when nothing of it
 * was read.
 */
export function createBroughtIn(
  { branches, commits, mainLine }: ReadRepository,
  people: Pick<People, 'isMe' | 'isBot'>,
): (merge: Commit) => BroughtIn | undefined {
  let takenIn: ReturnType<typeof createTakenIn> | undefined;
  return (merge) => {
    if (!merge.parents.slice(1).some((id) => commitsById(commits).has(id))) return undefined;
    takenIn ??= createTakenIn(commits, branches.find(({ name }) => name === mainLine)?.tip);
    const taken = takenIn(merge);
    return taken && countAuthors(taken, people);
  };
}

function countAuthors(found: readonly Commit[], people: Pick<People, 'isMe' | 'isBot'>): BroughtIn {
  const counts = { mine: 0, others: 0, bots: 0 };
  for (const { parents, author } of found) {
    // Merges inside the branch are steps of keeping it up to date.
    if (parents.length > 1) continue;
    const program = people.isBot(author) || isHostAccount(author);
    counts[people.isMe(author) ? 'mine' : program ? 'bots' : 'others'] += 1;
  }
  return counts;
}
