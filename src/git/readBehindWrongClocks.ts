import type { CommitLog } from '../engine/evidence/commitLog';
import type { Commit } from '../engine/evidence/evidence';
import { dayMs } from '../engine/time/now';
import { commitsThemselvesCommand, type GitCommand, newCommitsCommand } from './commands';

/** Runs a command that prints commits; `undefined` when git could not. */
export type ReadLog = (command: GitCommand) => Promise<CommitLog | undefined>;

/** A commit this much older than what was built on it, and than all that was asked for, may be dated wrongly. */
const suspiciousMs = 30 * dayMs;

/** Each round passes one wrong clock on every line of history; nobody has more in half a year. */
const mostRounds = 10;

/**
 * git takes whatever lies behind a commit older than `from` for older still. One commit made on a machine that had lost
 * its date would so hide the history before it, without a word. Looks behind such commits and gives what `--since`
 * passed over, with the wrongly dated commits between, or no line of history would lead to it; where every clock was
 * right this costs one look at the commits on the edge.
 */
export async function readBehindWrongClocks(
  readLog: ReadLog,
  fresh: readonly Commit[],
  isKnown: (id: string) => boolean,
  from: number,
): Promise<readonly Commit[]> {
  const found = new Map<string, Commit>();
  const isNew = (id: string): boolean => !isKnown(id) && !found.has(id);
  const themselves = async (ids: readonly string[]): Promise<readonly Commit[]> =>
    ids.length === 0 ? [] : ((await readLog(commitsThemselvesCommand(ids)))?.commits ?? []);
  let children = fresh;
  for (let round = 0; round < mostRounds && children.length > 0; round += 1) {
    const edge = await themselves(parentsOf(children).filter(isNew));
    const builtOn = newestChild(children);
    const suspicious = edge.filter(
      ({ id, committed }) =>
        committed.instant < from - suspiciousMs && committed.instant < (builtOn.get(id) ?? 0) - suspiciousMs,
    );
    const behind = await themselves(parentsOf(suspicious).filter(isNew));
    const hidden = behind.filter(({ committed }) => committed.instant >= from).map(({ id }) => id);
    if (hidden.length === 0) break;
    const log = await readLog(newCommitsCommand(from, hidden, []));
    children = (log?.commits ?? []).filter(({ id }) => isNew(id));
    const bridges = suspicious.filter(({ parents }) => parents.some((parent) => hidden.includes(parent)));
    for (const commit of [...bridges, ...children]) found.set(commit.id, commit);
  }
  return [...found.values()];
}

function parentsOf(commits: readonly Commit[]): readonly string[] {
  return [...new Set(commits.flatMap(({ parents }) => parents))];
}

/** When the newest commit that builds on each parent was committed, epoch ms. */
function newestChild(commits: readonly Commit[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { parents, committed } of commits)
    for (const parent of parents) newest.set(parent, Math.max(newest.get(parent) ?? 0, committed.instant));
  return newest;
}
