import { createTakenIn } from '../../activity/firstParentLines';
import type { Commit, ReadRepository } from '../../evidence/evidence';
import type { People } from '../../people/people';
import { dayMs } from '../../time/now';
import type { BuiltOnSpell } from '../diveInput';
import { landingsOf } from './dayWorks';

/** Further back than the days that are judged. */
const rememberedMs = 120 * dayMs;

/**
 * Branches of mine that others built on until a merge took mine in: from the first change of somebody else that
 * continues mine until that merge. What I merge now was waited for until now, not never.
 */
export function builtOnBefore(repository: ReadRepository, people: People, now: number): readonly BuiltOnSpell[] {
  const { commits, branches, mainLine } = repository;
  const landings = landingsOf(repository);
  const recent = commits.filter(
    ({ id, parents, committed }) => parents.length > 1 && landings.has(id) && committed.instant >= now - rememberedMs,
  );
  if (recent.length === 0) return [];
  const takenIn = createTakenIn(commits, branches.find(({ name }) => name === mainLine)?.tip);
  const childrenOf = childrenByParent(commits);
  return recent.flatMap((merge) => {
    const taken = takenIn(merge) ?? [];
    const until = merge.committed.instant;
    const inside = new Set(taken.map(({ id }) => id));
    const tip = taken.find(({ id }) => id === merge.parents[1]);
    // What others put on my own branch is work together, and comes in with it.
    const apart = tip !== undefined && people.isMe(tip.author);
    const since = taken
      .filter(({ author }) => people.isMe(author))
      .flatMap(({ id }) => childrenOf.get(id) ?? [])
      .filter(({ id, author, committed }) => {
        if (people.isMe(author) || people.isBot(author) || committed.instant >= until) return false;
        return !(apart && inside.has(id));
      })
      .map(({ committed }) => committed.instant);
    return since.length === 0 ? [] : [{ since: Math.min(...since), until }];
  });
}

function childrenByParent(commits: readonly Commit[]): ReadonlyMap<string, readonly Commit[]> {
  const children = new Map<string, Commit[]>();
  for (const commit of commits) {
    // A merge that takes mine in continues its own line, not mine.
    const first = commit.parents[0];
    if (first === undefined || commit.parents.length > 1) continue;
    const known = children.get(first);
    if (known) known.push(commit);
    else children.set(first, [commit]);
  }
  return children;
}
