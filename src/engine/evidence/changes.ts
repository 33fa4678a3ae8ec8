import { counted, isCommitId } from './commitLog';
import type { FileChange, SetAside } from './evidence';
import { createNulFields } from './nulFields';

/** What to ask of `git log -z --numstat -M`. */
export const changesFormat = 'id=%H';

export interface ChangesReader {
  readonly push: (text: string) => void;
  /** Everything read; call once, after the last piece. */
  readonly end: () => Changes;
}

export interface Changes {
  readonly byCommit: ReadonlyMap<string, readonly FileChange[]>;
  readonly setAside: readonly SetAside[];
}

/**
 * Reads `--numstat -z`: `added⇥deleted⇥path NUL`, and for a rename `added⇥deleted⇥ NUL old NUL new NUL`. Paths are raw
 * bytes that may hold tabs, newlines, quotes or ` => `; only their place says what they are.
 */
export function createChangesReader(): ChangesReader {
  const byCommit = new Map<string, FileChange[]>();
  let current: FileChange[] | undefined;
  let renamed: { added: number | undefined; deleted: number | undefined; from: string | undefined } | undefined;
  let unreadable = 0;

  const reader = createNulFields((raw) => {
    if (renamed) {
      if (renamed.from === undefined) {
        renamed.from = raw;
        return;
      }
      current?.push({ path: raw, from: renamed.from, added: renamed.added, deleted: renamed.deleted });
      renamed = undefined;
      return;
    }
    const field = raw.startsWith('\n') ? raw.slice(1) : raw;
    if (field === '') return;
    if (field.startsWith('id=') && isCommitId(field.slice(3))) {
      const id = field.slice(3);
      const known = byCommit.get(id);
      // A commit listed twice must not count twice: the second list is read and dropped.
      current = known ? undefined : [];
      if (current) byCommit.set(id, current);
      return;
    }
    const first = field.indexOf('\t');
    const second = first < 0 ? -1 : field.indexOf('\t', first + 1);
    const added = second < 0 ? NaN : readCount(field.slice(0, first));
    const deleted = second < 0 ? NaN : readCount(field.slice(first + 1, second));
    if (Number.isNaN(added) || Number.isNaN(deleted)) {
      unreadable++;
      return;
    }
    const path = field.slice(second + 1);
    if (path === '') renamed = { added, deleted, from: undefined };
    else current?.push({ path, from: undefined, added, deleted });
  });

  return {
    push: (text) => {
      reader.push(text);
    },
    end: () => {
      if (renamed || reader.rest().trim() !== '') unreadable++;
      return { byCommit, setAside: counted({ 'unreadable file change': unreadable }) };
    },
  };
}

export function readChanges(text: string): Changes {
  const reader = createChangesReader();
  reader.push(text);
  return reader.end();
}

/** `git diff --numstat -z`, which names no commit. */
export function readDiffChanges(text: string): { readonly changes: readonly FileChange[]; readonly unread: number } {
  const id = '0'.repeat(40);
  const read = readChanges(`id=${id}\0${text}`);
  return { changes: read.byCommit.get(id) ?? [], unread: read.setAside.reduce((sum, { count }) => sum + count, 0) };
}

/** Digits, or `-` for a binary file (`undefined`); NaN for anything else. */
function readCount(text: string): number | undefined {
  if (text === '-') return undefined;
  return /^\d+$/u.test(text) ? Number(text) : NaN;
}
