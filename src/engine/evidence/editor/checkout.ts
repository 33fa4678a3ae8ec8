import type { Branch, ReadRepository } from '../evidence';
import { commitsById, reachableFrom } from '../history';
import type { People } from '../../people/people';
import type { Checkout } from './surface';

/** How a clone stands while somebody looks at its files: on whose branch, and in the middle of what. */
export function checkoutOf(repository: ReadRepository, people: People): Checkout {
  const { workingTree, branches } = repository;
  const current = branches.find(({ name }) => name === `refs/heads/${workingTree.currentBranch ?? ''}`);
  return {
    othersBranch: current !== undefined && isOthers(current, repository, people),
    operation: workingTree.operation,
  };
}

/**
 * The branch ends in somebody else's work, is not a line everybody stands on, and holds no commit of mine: reading it is
 * reviewing it. With a commit of mine it may be shared work, and only typing counts.
 */
function isOthers(branch: Branch, repository: ReadRepository, people: People): boolean {
  if (branch.mergedIntoMainLine !== false) return false;
  if (people.isMe(branch.tipAuthor) || people.isBot(branch.tipAuthor)) return false;
  const byId = commitsById(repository.commits);
  const own = [...reachableFrom([branch.tip], byId)].filter((id) => !repository.onMainLine.has(id));
  return !own.some((id) => {
    const commit = byId.get(id);
    return commit !== undefined && people.isMe(commit.author);
  });
}
