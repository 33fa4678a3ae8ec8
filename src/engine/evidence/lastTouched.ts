import { splitNulFields } from './nulFields';

/** What to ask of `git log -z --name-status --no-renames`. */
export const lastTouchedFormat = '%x00at=%ct';

/** What a walk said of a file: when its newest change was made, epoch ms, and whether that took the file away. */
export interface Touched {
  readonly at: number;
  readonly gone: boolean;
}

/**
 * Reads `--name-status -z`, newest commit first: a letter, then the path as raw bytes, which may look like anything;
 * only its place after a letter says that it is one.
 */
export function readLastTouched(text: string): ReadonlyMap<string, Touched> {
  const touched = new Map<string, Touched>();
  let at: number | undefined;
  let status: string | undefined;
  for (const raw of splitNulFields(text)) {
    if (status !== undefined) {
      if (at !== undefined && !touched.has(raw)) touched.set(raw, { at, gone: status === 'D' });
      status = undefined;
      continue;
    }
    const field = raw.replace(/^\n/u, '');
    if (/^at=\d{1,12}$/u.test(field)) at = Number(field.slice(3)) * 1000;
    else if (/^[A-Z]\d*$/u.test(field)) status = field.charAt(0);
  }
  return touched;
}
