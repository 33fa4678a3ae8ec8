import type { Commit, ReadRepository } from '../evidence/evidence';
import { foldName } from '../people/addresses';
import { pickedFrom } from './messages';

export interface Placed {
  readonly repository: ReadRepository;
  readonly commit: Commit;
}

/**
 * Copies of one change: rebased and left on another branch, rewritten, in a fork, picked for a release. They share
 * author, author time and subject; of each set one counts. Commit id → id of the one that counts.
 */
export function findTwins(placed: readonly Placed[]): ReadonlyMap<string, string> {
  const sets = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = twinKey(one.commit);
    const set = sets.get(key);
    if (set) set.push(one);
    else sets.set(key, [one]);
  }
  const twins = new Map<string, string>();
  for (const set of sets.values()) {
    if (set.length < 2) continue;
    const [best, ...rest] = [...set].sort(compare);
    if (best) for (const { commit } of rest) twins.set(commit.id, best.commit.id);
  }
  const known = new Map(placed.map(({ commit }) => [commit.id, commit]));
  for (const { commit } of placed) {
    const original = pickedFrom(commit.message).find((id) => id !== commit.id && known.has(id));
    if (original !== undefined && !twins.has(commit.id)) twins.set(commit.id, twins.get(original) ?? original);
  }
  return twins;
}

function twinKey({ author, authored, message, parents }: Commit): string {
  const subject = (message.split('\n', 1)[0] ?? '').replace(/\s*\(#\d+\)|^\[[^\]]*\]\s*/gu, '').trim();
  return `${foldName(author.name)}\0${authored.instant}\0${parents.length > 1 ? 'merge' : 'commit'}\0${subject}`;
}

/** The main line before side branches, the one whose files were read before one without, the first before later ones. */
function compare(one: Placed, other: Placed): number {
  return (
    Number(other.repository.onMainLine.has(other.commit.id)) - Number(one.repository.onMainLine.has(one.commit.id)) ||
    Number(other.repository.changes.has(other.commit.id)) - Number(one.repository.changes.has(one.commit.id)) ||
    one.commit.committed.instant - other.commit.committed.instant ||
    (one.commit.id < other.commit.id ? -1 : 1)
  );
}
