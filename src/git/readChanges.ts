import { createChangesReader } from '../engine/evidence/changes';
import { counted } from '../engine/evidence/commitLog';
import type { Commit, FileChange, SetAside } from '../engine/evidence/evidence';
import type { RepositoryMemory } from './cache';
import { changesCommand } from './commands';
import { type GitFailure, objectsAreMissing } from './failure';
import { type GitPlace, runGit } from './runGit';

export interface ChangesOutcome {
  readonly changes: ReadonlyMap<string, readonly FileChange[]>;
  readonly setAside: readonly SetAside[];
  readonly failure: GitFailure | undefined;
}

/**
 * Changed files of the wanted commits; merges have none of their own. Each commit is read once in its life. Where lines
 * were missing from a damaged repository, what came before them is kept and the rest is counted.
 */
export async function readChanges(
  place: GitPlace,
  memory: RepositoryMemory,
  wanted: readonly Commit[],
): Promise<ChangesOutcome> {
  const plain = wanted.filter(({ parents }) => parents.length < 2);
  const missing = plain.filter(({ id }) => !memory.changes.has(id)).map(({ id }) => id);
  const first = await readNumbers(place, missing, false);
  for (const [id, changes] of first.byCommit) memory.changes.set(id, changes);
  if (first.failure && !objectsAreMissing(first.failure)) return { ...first, changes: new Map() };

  const reshaped = plain.filter(({ id }) => !memory.spaceChecked.has(id) && mayBeSpaceOnly(memory.changes.get(id)));
  const second = await readNumbers(
    place,
    reshaped.map(({ id }) => id),
    true,
  );
  for (const [id, bare] of second.byCommit) {
    memory.spaceChecked.add(id);
    memory.changes.set(id, withoutSpace(memory.changes.get(id) ?? [], bare));
  }
  const unread = plain.filter(({ id }) => !memory.changes.has(id)).length;
  return {
    changes: pick(memory.changes, plain),
    setAside: [...first.setAside, ...counted({ 'commit without readable changes': unread })],
    failure: second.failure && !objectsAreMissing(second.failure) ? second.failure : undefined,
  };
}

async function readNumbers(
  place: GitPlace,
  ids: readonly string[],
  ignoreSpace: boolean,
): Promise<Omit<ChangesOutcome, 'changes'> & { readonly byCommit: ReadonlyMap<string, readonly FileChange[]> }> {
  if (ids.length === 0) return { byCommit: new Map(), setAside: [], failure: undefined };
  const reader = createChangesReader();
  const outcome = await runGit(place, changesCommand(ids, ignoreSpace), reader.push);
  const read = reader.end();
  if (outcome.ok) return { byCommit: read.byCommit, setAside: read.setAside, failure: undefined };
  // The commit git stopped at may be half told.
  const told = [...read.byCommit].slice(0, -1);
  return { byCommit: new Map(told), setAside: read.setAside, failure: outcome.failure };
}

/** A change of white space alone takes away about as many lines as it adds; smaller ones do not matter. */
const leastReshaped = 10;
const leastAlike = 0.5;

function mayBeSpaceOnly(changes: readonly FileChange[] | undefined): boolean {
  return (changes ?? []).some(({ added = 0, deleted = 0 }) => {
    const fewer = Math.min(added, deleted);
    return fewer >= leastReshaped && fewer >= leastAlike * Math.max(added, deleted);
  });
}

/** A file that git leaves out when it ignores white space changed in nothing else. */
function withoutSpace(changes: readonly FileChange[], bare: readonly FileChange[]): readonly FileChange[] {
  const byPath = new Map(bare.map((change) => [change.path, change]));
  return changes.map((change) => {
    if (change.added === undefined) return change;
    const left = byPath.get(change.path);
    return { ...change, addedIgnoringSpace: left?.added ?? 0, deletedIgnoringSpace: left?.deleted ?? 0 };
  });
}

function pick<T>(from: ReadonlyMap<string, T>, commits: readonly Commit[]): ReadonlyMap<string, T> {
  const picked = new Map<string, T>();
  for (const { id } of commits) {
    const value = from.get(id);
    if (value !== undefined) picked.set(id, value);
  }
  return picked;
}
