import { type CommitLog, createCommitLogReader } from '../engine/evidence/commitLog';
import type { Commit, SetAside } from '../engine/evidence/evidence';
import { commitsById, newestFirst, reachableFrom } from '../engine/evidence/history';
import type { RepositoryMemory } from './repositoryMemory';
import { commitsCommand, type GitCommand, newCommitsCommand } from './commands';
import { readBehindWrongClocks } from './readBehindWrongClocks';
import type { GitFailure } from './failure';
import { type GitPlace, runGit } from './runGit';

export type CommitsOutcome =
  | {
      readonly ok: true;
      /** Newest first. */
      readonly commits: readonly Commit[];
      readonly setAside: readonly SetAside[];
    }
  | { readonly ok: false; readonly failure: GitFailure };

export interface CommitsRequest {
  readonly from: number;
  readonly withTags: boolean;
  /** Tips of all branches, tags and HEAD. */
  readonly tips: ReadonlySet<string>;
}

/** Commits since `from`: everything the first time, afterwards only what the new tips brought. */
export async function readCommits(
  place: GitPlace,
  memory: RepositoryMemory,
  request: CommitsRequest,
): Promise<CommitsOutcome> {
  const known = memory.commits;
  if (!known || known.from > request.from) {
    const outcome = await readLog(place, commitsCommand(request.from, request.withTags));
    if (!outcome.ok) return outcome;
    const { commits, setAside } = outcome.log;
    const behind = await readBehind(place, commits, commitsById(commits), request.from);
    return keep(memory, request, behind.length === 0 ? commits : newestFirst([...commits, ...behind]), setAside);
  }
  const fresh = [...request.tips].filter((tip) => !known.tips.has(tip));
  // What was older than asked for when it was read leads to history behind it.
  const isWanted = ({ committed }: Commit): boolean =>
    committed.instant >= request.from || committed.instant < known.from;
  // The same list where nothing fell out of it, so that what is known of it stays known.
  const kept = known.list.every(isWanted) ? known.list : known.list.filter(isWanted);
  const unseen = fresh.filter((tip) => !commitsById(kept).has(tip));
  const outcome =
    unseen.length === 0 ? undefined : await readLog(place, newCommitsCommand(request.from, unseen, [...known.tips]));
  if (outcome && !outcome.ok) return outcome;
  const log = outcome?.log ?? { commits: [], setAside: [] };
  const behind = await readBehind(place, log.commits, commitsById([...log.commits, ...known.list]), request.from);
  const all = log.commits.length === 0 ? kept : newestFirst([...log.commits, ...behind, ...kept]);
  const gone = [...known.tips].some((tip) => !request.tips.has(tip));
  if (!gone) return keep(memory, request, all, log.setAside);
  // A branch was moved or removed: what no tip reaches any more is no longer history.
  const reached = reachableFrom(request.tips, commitsById(all));
  return keep(
    memory,
    request,
    all.filter(({ id }) => reached.has(id)),
    log.setAside,
  );
}

function readBehind(
  place: GitPlace,
  fresh: readonly Commit[],
  known: ReadonlyMap<string, Commit>,
  from: number,
): Promise<readonly Commit[]> {
  const read = async (command: GitCommand): Promise<CommitLog | undefined> => {
    const outcome = await readLog(place, command);
    return outcome.ok ? outcome.log : undefined;
  };
  return readBehindWrongClocks(read, fresh, (id) => known.has(id), from);
}

function keep(
  memory: RepositoryMemory,
  request: CommitsRequest,
  list: readonly Commit[],
  setAside: readonly SetAside[],
): CommitsOutcome {
  memory.commits = { from: request.from, tips: request.tips, list };
  return { ok: true, commits: list, setAside };
}

async function readLog(
  place: GitPlace,
  command: GitCommand,
): Promise<{ readonly ok: true; readonly log: CommitLog } | { readonly ok: false; readonly failure: GitFailure }> {
  const reader = createCommitLogReader();
  const outcome = await runGit(place, command, reader.push);
  return outcome.ok ? { ok: true, log: reader.end() } : outcome;
}
