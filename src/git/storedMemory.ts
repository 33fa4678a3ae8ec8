import type { FileChange } from '../engine/evidence/evidence';
import type { RepositoryMemory } from './repositoryMemory';

/** A later form gets a new number; a cache of another form is simply not used. */
const form = 1;

type StoredChange = readonly [string, string | null, number | null, number | null, (number | null)?, (number | null)?];

interface Stored {
  readonly form: number;
  readonly roots: readonly string[] | null;
  readonly changes: readonly (readonly [string, readonly StoredChange[]])[];
  readonly spaceChecked: readonly string[];
  readonly firstCommits: {
    readonly tips: readonly string[];
    readonly byHash: readonly (readonly [string, number])[];
  } | null;
}

/** What may stay on disk: about my own commits their changes, about others only salted hashes with a time. */
export function writeStoredMemory(memory: RepositoryMemory): string {
  const stored: Stored = {
    form,
    roots: memory.roots ?? null,
    changes: [...memory.changes].map(([id, changes]) => [id, changes.map(packed)]),
    spaceChecked: [...memory.spaceChecked],
    firstCommits: memory.firstCommits
      ? { tips: memory.firstCommits.tips, byHash: [...memory.firstCommits.byHash] }
      : null,
  };
  return JSON.stringify(stored);
}

/** Fills a memory from stored text; text of another form or a damaged one leaves it empty. */
export function readStoredMemory(text: string, memory: RepositoryMemory): RepositoryMemory {
  const stored = parse(text);
  if (!stored) return memory;
  try {
    for (const [id, changes] of stored.changes) memory.changes.set(id, changes.map(unpacked));
    for (const id of stored.spaceChecked) memory.spaceChecked.add(id);
    memory.roots = stored.roots ?? undefined;
    memory.firstCommits = stored.firstCommits
      ? { tips: stored.firstCommits.tips, byHash: new Map(stored.firstCommits.byHash) }
      : undefined;
    return memory;
  } catch {
    memory.changes.clear();
    memory.spaceChecked.clear();
    return memory;
  }
}

function parse(text: string): Stored | undefined {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const known = typeof value === 'object' && value !== null && 'form' in value && value.form === form;
    // Written by this same file; a damaged one fails in the reader above and is dropped.
    return known ? (value as unknown as Stored) : undefined;
  } catch {
    return undefined;
  }
}

function packed(change: FileChange): StoredChange {
  const { path, from, added, deleted, addedIgnoringSpace, deletedIgnoringSpace } = change;
  const plain = [path, from ?? null, added ?? null, deleted ?? null] as const;
  return addedIgnoringSpace === undefined ? plain : [...plain, addedIgnoringSpace, deletedIgnoringSpace ?? 0];
}

function unpacked([path, from, added, deleted, addedBare, deletedBare]: StoredChange): FileChange {
  const change: FileChange = {
    path,
    from: from ?? undefined,
    added: added ?? undefined,
    deleted: deleted ?? undefined,
  };
  if (typeof addedBare !== 'number') return change;
  return { ...change, addedIgnoringSpace: addedBare, deletedIgnoringSpace: deletedBare ?? 0 };
}
