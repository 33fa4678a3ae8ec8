import { isCommitId } from './commitLog';

/** How many of the asked lines each commit wrote. */
export type BlamedLines = ReadonlyMap<string, number>;

/**
 * Reads `git blame --incremental`: `id original final count`, then headers up to `filename`. Lines of a boundary commit
 * are older than what was asked for and are left out.
 */
export function readBlame(text: string, asked: readonly number[]): BlamedLines {
  const wanted = new Set(asked);
  const counts = new Map<string, number>();
  let id = '';
  let first = 0;
  let length = 0;
  let boundary = false;
  for (const line of text.split('\n')) {
    if (id === '') {
      const [commit = '', , final = '', count = ''] = line.split(' ');
      if (!isCommitId(commit)) continue;
      id = commit;
      first = Number(final);
      length = Number(count);
      boundary = false;
    } else if (line === 'boundary') boundary = true;
    else if (line.startsWith('filename ')) {
      let lines = 0;
      for (let number = first; number < first + length; number++) if (wanted.has(number)) lines++;
      if (!boundary && lines > 0) counts.set(id, (counts.get(id) ?? 0) + lines);
      id = '';
    }
  }
  return counts;
}
