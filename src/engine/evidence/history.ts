import type { Commit } from './evidence';

/** Questions about who descends from whom, answered from the commits at hand without asking git. */
export type CommitsById = ReadonlyMap<string, Commit>;

export function commitsById(commits: readonly Commit[]): CommitsById {
  return new Map(commits.map((commit) => [commit.id, commit]));
}

/** The tips and all their ancestors among the known commits, without what `except` already holds. */
export function reachableFrom(
  tips: Iterable<string>,
  commits: CommitsById,
  except: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...tips];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id) || except.has(id)) continue;
    const commit = commits.get(id);
    if (!commit) continue;
    reached.add(id);
    for (const parent of commit.parents) open.push(parent);
  }
  return reached;
}

/** Newest first by commit time, as git lists them. */
export function newestFirst(commits: Iterable<Commit>): Commit[] {
  return [...commits].sort((a, b) => b.committed.instant - a.committed.instant);
}
