import type { Commit, Person, ReadRepository } from '../evidence';
import { commitsById, reachableFrom } from '../history';
import { oldestFirst } from '../reflogOrder';
import type { People } from '../../people/people';
import type { Checkout } from './surface';

/** How a clone stands while somebody looks at its files: on whose branch, and in the middle of what. */
export function checkoutOf(repository: ReadRepository, people: People): Checkout {
  return { othersBranch: isOthers(repository, people), operation: repository.workingTree.operation };
}

/**
 * What is checked out ends in somebody else's work, is not a line everybody stands on, and holds no commit of mine:
 * reading it is reviewing it. With a commit of mine it may be shared work, and only typing counts.
 */
function isOthers(repository: ReadRepository, people: People): boolean {
  const byId: ReadonlyMap<string, Commit> = commitsById(repository.commits);
  const tip = tipOf(repository, byId);
  if (!tip || people.isMe(tip.author) || people.isBot(tip.author)) return false;
  const own = [...reachableFrom([tip.id], byId)].filter((id) => !repository.onMainLine.has(id));
  return !own.some((id) => {
    const commit = byId.get(id);
    return commit !== undefined && people.isMe(commit.author);
  });
}

/** The end of what is checked out, where it is no part of the main line. */
function tipOf(
  { branches, workingTree, headReflog, onMainLine }: ReadRepository,
  byId: ReadonlyMap<string, Commit>,
): { readonly id: string; readonly author: Person } | undefined {
  const { currentBranch, operation } = workingTree;
  if (currentBranch !== undefined) {
    const branch = branches.find(({ name }) => name === `refs/heads/${currentBranch}`);
    return branch?.mergedIntoMainLine === false ? { id: branch.tip, author: branch.tipAuthor } : undefined;
  }
  // No branch: a reviewer may have checked out `origin/topic` itself. A rebase under way stands on no branch either.
  const head = oldestFirst(headReflog).at(-1);
  if (!head || operation !== undefined || onMainLine.has(head.id)) return undefined;
  const author = byId.get(head.id)?.author ?? head.author;
  return author && { id: head.id, author };
}
