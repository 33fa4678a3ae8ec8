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
  const twins = new Map<string, string>();
  for (const sameMoment of groupBy(placed, momentOf)) {
    for (const set of groupBy(sameMoment, twinKey)) {
      const [best, ...rest] = [...set].sort(compare);
      if (best) for (const { commit } of rest) twins.set(commit.id, best.commit.id);
    }
  }
  const known = new Map(placed.map(({ commit }) => [commit.id, commit]));
  for (const { commit } of placed) {
    const original = pickedFrom(commit.message).find((id) => id !== commit.id && known.has(id));
    if (original !== undefined && !twins.has(commit.id)) twins.set(commit.id, twins.get(original) ?? original);
  }
  return twins;
}

/** Groups of at least two. */
function groupBy(placed: readonly Placed[], keyOf: (commit: Commit) => string): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = keyOf(one.commit);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Few commits share a moment, so that the dearer parts of the key are asked for only where two do. */
function momentOf({ authored, parents }: Commit): string {
  return `${authored.instant} ${parents.length > 1 ? 'merge' : 'commit'}`;
}

function twinKey({ author, message }: Commit): string {
  const subject = (message.split('\n', 1)[0] ?? '').replace(/\s*\(#\d+\)|^\[[^\]]*\]\s*/gu, '').trim();
  return `${foldName(author.name)}\0${subject}`;
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
