import type { Branch, Commit, Person, ReadRepository, ReflogEntry } from '../evidence/evidence';
import { commitsById } from '../evidence/history';
import { checkedOut } from '../evidence/reflogActions';
import { oldestFirst } from '../evidence/reflogOrder';
import { isSharedLine } from '../evidence/sharedLines';
import { isHostAccount } from '../people/bots';
import type { People } from '../people/people';
import { minuteMs } from '../time/now';
import type { Activity } from './activity';

/** Shorter stays are passing through: a bisection, a look at one file, a slip. */
const shortestVisitMs = 5 * minuteMs;

/**
 * Checkouts of a branch that ends in somebody else's commit, stayed on for a while without committing: the best local
 * sign of a review. The stay may last over lunch or a weekend, so it sets an upper bound, not the minutes.
 */
export function judgeVisits(repository: ReadRepository, people: People): readonly Activity[] {
  const entries = oldestFirst(repository.headReflog);
  const targets = entries.map(({ action }) => checkedOut(action));
  if (targets.every((target) => target === undefined)) return [];
  const commits = commitsById(repository.commits);
  return entries.flatMap((entry, index) => {
    const target = targets[index];
    if (target === undefined || entry.id === entries[index - 1]?.id || isNobodys(target, repository)) return [];
    const leaves = targets.findIndex((later, at) => at > index && later !== undefined);
    const left = entries[leaves];
    if (!left || left.at - entry.at < shortestVisitMs) return [];
    const meanwhile = entries.slice(index + 1, leaves);
    if (
      meanwhile.some(({ action }) => worked.test(action)) ||
      !isOthersWork(target, entry, { repository, commits, people })
    ) {
      return [];
    }
    return [
      {
        id: `commit:${entry.id}`,
        at: entry.at,
        kind: 'review',
        source: 'estimated',
        timing: { by: 'allowance', allowance: 'branchVisit', share: 1, lines: undefined },
        rule: 'reflog.branchVisit',
        reason: `You checked out ${whatOf(target, entry, repository)} and stayed for ${stay(left.at - entry.at)}.`,
        repository: repository.id,
        commit: entry.id,
      } as const,
    ];
  });
}

const worked = /^(?:commit|cherry-pick|revert|am)\b/u;

/** The main line and other lines everybody stands on are nobody's branch. */
function isNobodys(target: string, { mainLine }: ReadRepository): boolean {
  if (isSharedLine(target)) return true;
  const short = target.replace(/^(?:refs\/)?(?:remotes\/)?(?:origin|upstream)\//u, '');
  return mainLine !== undefined && mainLine.endsWith(`/${short}`);
}

interface Place {
  readonly repository: ReadRepository;
  readonly commits: ReadonlyMap<string, Commit>;
  readonly people: People;
}

function isOthersWork(target: string, entry: ReflogEntry, { repository, commits, people }: Place): boolean {
  const branch = branchOf(target, repository);
  // A commit of the main line under a name that is no branch is a step of looking through history.
  if (!branch && repository.onMainLine.has(entry.id)) return false;
  const isPerson = (author: Person): boolean => !people.isBot(author) && !isHostAccount(author);
  const tip = commits.get(entry.id)?.author ?? entry.author ?? branch?.tipAuthor;
  if (tip && isPerson(tip) && !people.isMe(tip)) return true;
  // Whose pull request it is the marker does not say: a tip of mine may be a small repair on somebody else's, and the
  // tip of any branch may be a bot's. Who made most of it says it.
  if (branch?.pullRequest === undefined && (!tip || isPerson(tip))) return false;
  const authors = ownCommits(entry.id, repository, commits).map(({ author }) => author);
  const others = authors.filter((author) => isPerson(author) && !people.isMe(author)).length;
  return others > 0 && others >= authors.filter((author) => people.isMe(author)).length;
}

/** A branch under the name it was checked out by, local before remote. */
function branchOf(target: string, { branches }: ReadRepository): Branch | undefined {
  return (
    branches.find(({ name }) => name === `refs/heads/${target}`) ??
    branches.find(({ name }) => name.startsWith('refs/remotes/') && name.endsWith(`/${target}`))
  );
}

/** Longer branches are as clear after this many commits. */
const mostCommits = 50;

/** The commits of a branch that the main line has not, newest first, without the merges that keep it up to date. */
function ownCommits(
  tip: string,
  { onMainLine }: ReadRepository,
  commits: ReadonlyMap<string, Commit>,
): readonly Commit[] {
  const found: Commit[] = [];
  for (let at = commits.get(tip); at && found.length < mostCommits; at = commits.get(at.parents[0] ?? '')) {
    if (onMainLine.has(at.id)) break;
    if (at.parents.length < 2) found.push(at);
  }
  return found;
}

/** The marker is `owner#repository#number`, or `#number` where only the reference tells. */
function whatOf(target: string, entry: ReflogEntry, repository: ReadRepository): string {
  const marked =
    branchOf(target, repository)?.pullRequest ??
    repository.branches.find(({ tip, pullRequest }) => tip === entry.id && pullRequest !== undefined)?.pullRequest;
  const number = /#(?<number>\d+)$/u.exec(marked ?? '')?.groups?.['number'];
  return number === undefined ? 'somebody else’s branch' : `somebody else’s pull request #${number}`;
}

function stay(duration: number): string {
  const minutes = Math.round(duration / minuteMs);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
