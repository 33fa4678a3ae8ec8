import { createChangesReader } from '../engine/evidence/changes';
import { counted } from '../engine/evidence/commitLog';
import type { Commit, FileChange, SetAside } from '../engine/evidence/evidence';
import type { RepositoryMemory } from './repositoryMemory';
import { changesCommand } from './commands';
import { type GitFailure, objectsAreMissing } from './failure';
import { gitProcessesAtOnce } from './processLimit';
import { type GitPlace, runGit } from './runGit';

export interface ChangesOutcome {
  readonly changes: ReadonlyMap<string, readonly FileChange[]>;
  readonly setAside: readonly SetAside[];
  readonly failure: GitFailure | undefined;
}

/** Up to here a second git would cost its start and save next to nothing. */
const fewestForTwo = 200;

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
  const open = plain.filter(({ id }) => !memory.changes.has(id) || mayBeSpaceOnly(id, memory)).map(({ id }) => id);
  // Comparing files is the dearest thing git is asked for, so a long list is read by as many gits as may run at once.
  const lanes = open.length < fewestForTwo ? [open] : partsOf(open, gitProcessesAtOnce);
  const outcomes = await Promise.all(lanes.map((ids) => readLane(place, memory, ids)));
  const failure = outcomes.find((outcome) => outcome.failure)?.failure;
  const unread = plain.filter(({ id }) => !memory.changes.has(id)).length;
  return {
    changes: failure ? new Map() : pick(memory.changes, plain),
    setAside: counted({
      ...totals(outcomes.flatMap(({ setAside }) => setAside)),
      'commit without readable changes': unread,
    }),
    failure,
  };
}

type Lane = Pick<ChangesOutcome, 'setAside' | 'failure'>;

/** Reads what is not known of these commits: their numbers, and where it matters those without white space. */
async function readLane(place: GitPlace, memory: RepositoryMemory, ids: readonly string[]): Promise<Lane> {
  const missing = ids.filter((id) => !memory.changes.has(id));
  const first = await readNumbers(place, missing, false);
  for (const [id, changes] of first.byCommit) memory.changes.set(id, changes);
  if (first.failure) return first;

  const reshaped = ids.filter((id) => mayBeSpaceOnly(id, memory));
  const second = await readNumbers(place, reshaped, true);
  for (const [id, bare] of second.byCommit) {
    memory.spaceChecked.add(id);
    memory.changes.set(id, withoutSpace(memory.changes.get(id) ?? [], bare));
  }
  return { setAside: first.setAside, failure: second.failure };
}

function totals(counts: readonly SetAside[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { what, count } of counts) sums[what] = (sums[what] ?? 0) + count;
  return sums;
}

/** Neighbours stay together, because git finds near what it just opened. */
function partsOf<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  const length = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, index) => list.slice(index * length, (index + 1) * length));
}

async function readNumbers(
  place: GitPlace,
  ids: readonly string[],
  ignoreSpace: boolean,
): Promise<Lane & { readonly byCommit: ReadonlyMap<string, readonly FileChange[]> }> {
  if (ids.length === 0) return { byCommit: new Map(), setAside: [], failure: undefined };
  const reader = createChangesReader();
  const outcome = await runGit(place, changesCommand(ids, ignoreSpace), reader.push);
  const read = reader.end();
  if (outcome.ok) return { byCommit: read.byCommit, setAside: read.setAside, failure: undefined };
  // The commit git stopped at may be half told.
  const told = [...read.byCommit].slice(0, -1);
  const failure = objectsAreMissing(outcome.failure) ? undefined : outcome.failure;
  return { byCommit: new Map(told), setAside: read.setAside, failure };
}

/** A change of white space alone takes away about as many lines as it adds; smaller ones do not matter. */
const leastReshaped = 10;
const leastAlike = 0.5;

function mayBeSpaceOnly(id: string, { changes, spaceChecked }: RepositoryMemory): boolean {
  if (spaceChecked.has(id)) return false;
  return (changes.get(id) ?? []).some(({ added = 0, deleted = 0 }) => {
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
