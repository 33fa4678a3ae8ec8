import type { Commit } from './evidence';

/** Questions about who descends from whom, answered from the commits at hand without asking git. */
export type CommitsById = ReadonlyMap<string, Commit>;

/** Every step of the chain asks the same lists, so each list is indexed once, and forgotten with it. */
export function commitsById(commits: readonly Commit[]): CommitsById {
  const known = indexes.get(commits);
  if (known) return known;
  const byId = new Map<string, Commit>();
  for (const commit of commits) byId.set(commit.id, commit);
  rememberById(commits, byId);
  return byId;
}

/** For whoever has the index of a list at hand, having needed it to make the list. */
export function rememberById(commits: readonly Commit[], byId: CommitsById): void {
  indexes.set(commits, byId);
}

const indexes = new WeakMap<readonly Commit[], CommitsById>();

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
