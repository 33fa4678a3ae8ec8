/** What `git status --porcelain=v2 -z` says; sizes come from the diff. */
export interface Status {
  /** Paths that differ from HEAD or the index, conflicts included. */
  readonly changed: readonly string[];
  readonly untracked: readonly string[];
  readonly unreadable: number;
}

/** Entries end in NUL; `2` (a rename) is followed by the old path. Paths are raw and may hold anything but NUL. */
export function readStatus(text: string): Status {
  const fields = text.split('\0');
  const changed: string[] = [];
  const untracked: string[] = [];
  let unreadable = 0;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] ?? '';
    if (field === '' || field.startsWith('# ') || field.startsWith('! ')) continue;
    const words = wordsBefore[field.slice(0, 2)];
    if (words === undefined) {
      unreadable++;
      continue;
    }
    const path = afterWords(field, words);
    if (path === '') unreadable++;
    else (field.startsWith('? ') ? untracked : changed).push(path);
    if (field.startsWith('2 ')) index++;
  }
  return { changed, untracked, unreadable };
}

/** How many words stand before the path (git-status(1), "Porcelain Format Version 2"). */
const wordsBefore: Readonly<Record<string, number>> = { '1 ': 8, '2 ': 9, 'u ': 10, '? ': 1 };

function afterWords(field: string, words: number): string {
  let at = 0;
  for (let word = 0; word < words; word++) {
    const space = field.indexOf(' ', at);
    if (space < 0) return '';
    at = space + 1;
  }
  return field.slice(at);
}
