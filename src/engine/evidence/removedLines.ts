import { isCommitId } from './commitLog';

/** What to ask of `git log -p -U0 -w`; the NUL cannot stand at the start of a line of contents. */
export const removedLinesFormat = '%x00id=%H';

/** Lines of one file that a change took away, as line numbers of the version before it. */
export interface RemovedLines {
  /** Path before the change. */
  readonly path: string;
  /** Without blank ones, ascending. */
  readonly lines: readonly number[];
}

/**
 * Reads patches without context. Lines of contents are counted off by their hunk header, so that contents which look
 * like a header stay contents. Files with names that git quotes are passed over.
 */
export function readRemovedLines(text: string): ReadonlyMap<string, readonly RemovedLines[]> {
  const byCommit = new Map<string, RemovedLines[]>();
  let files: RemovedLines[] | undefined;
  let lines: number[] | undefined;
  let at = 0;
  let removed = 0;
  let added = 0;
  for (const line of text.split('\n')) {
    if (removed > 0 && line.startsWith('-')) {
      if (line.length > 1 && line.slice(1).trim() !== '') lines?.push(at);
      at++;
      removed--;
    } else if (added > 0 && line.startsWith('+')) added--;
    else if (line.startsWith('\0id=') && isCommitId(line.slice(4).replace(/\0$/u, ''))) {
      files = [];
      lines = undefined;
      byCommit.set(line.slice(4).replace(/\0$/u, ''), files);
    } else if (line.startsWith('diff --git ')) lines = undefined;
    else if (line.startsWith('--- a/')) {
      lines = [];
      files?.push({ path: line.slice('--- a/'.length).replace(/\t$/u, ''), lines });
    } else {
      const hunk = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/u.exec(line);
      if (!hunk) continue;
      at = Number(hunk[1]);
      removed = hunk[2] === undefined ? 1 : Number(hunk[2]);
      added = hunk[3] === undefined ? 1 : Number(hunk[3]);
    }
  }
  return byCommit;
}

/** `git diff -p`, which names no commit. */
export function readRemovedLinesOfDiff(text: string): readonly RemovedLines[] {
  const id = '0'.repeat(40);
  return readRemovedLines(`\0id=${id}\n${text}`).get(id) ?? [];
}

/** Neighbouring line numbers joined: `[first, last]`. */
export function rangesOf(lines: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}
