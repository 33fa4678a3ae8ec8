import { splitNulFields } from './nulFields';

/** What to ask of `git log -z --name-status --no-renames`. */
export const touchedPathsFormat = '%x00id=%H';

/**
 * Which files each commit touched. As with `--name-status -z` elsewhere, a path is raw bytes that may look like
 * anything; only its place after a letter says that it is one.
 */
export function readTouchedPaths(text: string): ReadonlyMap<string, readonly string[]> {
  const byCommit = new Map<string, string[]>();
  let paths: string[] | undefined;
  let isPath = false;
  for (const raw of splitNulFields(text)) {
    if (isPath) {
      paths?.push(raw);
      isPath = false;
      continue;
    }
    const field = raw.replace(/^\n/u, '');
    if (/^id=[0-9a-f]{40,64}$/u.test(field)) {
      paths = [];
      byCommit.set(field.slice(3), paths);
    } else if (/^[A-Z]\d*$/u.test(field)) isPath = true;
  }
  return byCommit;
}
