import type { PathAttributes } from './evidence';

export interface AttributesFile {
  /** Folder of the file below the top, with `/`; empty at the top. */
  readonly folder: string;
  readonly text: string;
}

export interface ReadAttributes extends PathAttributes {
  /** Some path is given a filter: a program runs when its contents are compared. */
  readonly filters: boolean;
}

/**
 * Reads `.gitattributes` files (gitattributes(5)), outermost first. Patterns are given back relative to the top, in
 * git's own syntax; one that is later unset (`-linguist-generated`) is taken out again.
 */
export function readAttributes(files: readonly AttributesFile[]): ReadAttributes {
  const generated = new Set<string>();
  const vendored = new Set<string>();
  let filters = false;
  for (const { folder, text } of files) {
    for (const raw of text.split('\n')) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#') || line.startsWith('[attr]')) continue;
      const { pattern, rest } = splitPattern(line);
      // git ignores negative patterns in attributes files.
      if (pattern === '' || pattern.startsWith('!')) continue;
      const path = belowTop(folder, pattern);
      for (const word of rest.split(/\s+/u)) {
        if (/^filter=./u.test(word)) filters = true;
        mark(generated, 'linguist-generated', word, path);
        mark(vendored, 'linguist-vendored', word, path);
      }
    }
  }
  return { generated: [...generated], vendored: [...vendored], filters };
}

function mark(set: Set<string>, name: string, word: string, path: string): void {
  if (word === name || word === `${name}=true` || word === `${name}=1`) set.add(path);
  else if (word === `-${name}` || word === `!${name}` || word === `${name}=false`) set.delete(path);
}

/** A pattern with spaces or odd bytes is written in double quotes, as C writes text. */
function splitPattern(line: string): { readonly pattern: string; readonly rest: string } {
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*(.*)$/u.exec(line);
  if (quoted) return { pattern: (quoted[1] ?? '').replace(/\\(["\\])/gu, '$1'), rest: quoted[2] ?? '' };
  const space = line.search(/\s/u);
  return space < 0 ? { pattern: line, rest: '' } : { pattern: line.slice(0, space), rest: line.slice(space + 1) };
}

/** In a nested file a pattern with a slash is bound to its folder, one without holds anywhere below it. */
function belowTop(folder: string, pattern: string): string {
  if (folder === '') return pattern;
  const bound = pattern.startsWith('/') || pattern.slice(0, -1).includes('/');
  return `/${folder}/${bound ? pattern.replace(/^\//u, '') : `**/${pattern}`}`;
}
