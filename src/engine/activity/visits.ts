import type { Commit, ReadRepository, ReflogEntry } from '../evidence/evidence';
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
  const commits = new Map(repository.commits.map((commit) => [commit.id, commit]));
  const entries = oldestFirst(repository.headReflog);
  return entries.flatMap((entry, index) => {
    const target = checkedOut(entry);
    if (target === undefined || entry.id === entries[index - 1]?.id || isSharedLine(target, repository)) return [];
    const leaves = entries.findIndex((later, at) => at > index && checkedOut(later) !== undefined);
    const left = entries[leaves];
    if (!left || left.at - entry.at < shortestVisitMs) return [];
    const meanwhile = entries.slice(index + 1, leaves);
    if (
      meanwhile.some(({ action }) => worked.test(action)) ||
      !endsInOthersWork(target, entry, repository, commits, people)
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
        reason: `You checked out somebody else’s branch and stayed for ${stay(left.at - entry.at)}.`,
        repository: repository.id,
        commit: entry.id,
      } as const,
    ];
  });
}

const worked = /^(?:commit|cherry-pick|revert|am)\b/u;

function checkedOut({ action }: ReflogEntry): string | undefined {
  return /^checkout: moving from \S+ to (?<target>\S+)$/u.exec(action)?.groups?.['target'];
}

/** The main line and other lines everybody stands on are nobody's branch. */
function isSharedLine(target: string, { mainLine }: ReadRepository): boolean {
  const short = target.replace(/^(?:refs\/)?(?:remotes\/)?(?:origin|upstream)\//u, '');
  if (
    /^(?:main|master|trunk|develop|development|dev|next|staging|release(?:[/-].*)?|v?\d+(?:\.[\dx]+)*)$/iu.test(short)
  )
    return true;
  return mainLine !== undefined && mainLine.endsWith(`/${short}`);
}

function endsInOthersWork(
  target: string,
  entry: ReflogEntry,
  repository: ReadRepository,
  commits: ReadonlyMap<string, Commit>,
  people: People,
): boolean {
  const commit = commits.get(entry.id);
  const branch = repository.branches.find(({ name }) => name === `refs/heads/${target}` || name.endsWith(`/${target}`));
  // A commit of the main line under a name that is no branch is a step of looking through history.
  if (!branch && repository.onMainLine.has(entry.id)) return false;
  const author = commit?.author ?? branch?.tipAuthor;
  return author !== undefined && !people.isMe(author) && !people.isBot(author) && !isHostAccount(author);
}

function stay(duration: number): string {
  const minutes = Math.round(duration / minuteMs);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}

function oldestFirst(entries: readonly ReflogEntry[]): readonly ReflogEntry[] {
  return (
    entries
      .map((entry, index) => ({ entry, index }))
      // git lists the newest first; entries of one second keep that order.
      .sort((one, other) => one.entry.at - other.entry.at || other.index - one.index)
      .map(({ entry }) => entry)
  );
}
