/** JSON that remembers where things stood, so that a fault in a file written by hand can name its line. */
export type LocatedJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Line (from 1) of the value at a path; of its nearest container when the value is missing. */
      readonly lineOf: (path: readonly (string | number)[]) => number;
    }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string };

/** Prompt files are three levels deep; more is an attempt to exhaust the reader. */
const deepest = 50;

/** Reads strict JSON (a byte order mark is stepped over). Never throws. */
export function readLocatedJson(text: string): LocatedJson {
  const cursor: Cursor = { text, position: text.startsWith('\uFEFF') ? 1 : 0, starts: new Map(), fault: undefined };
  const value = readValue(cursor, [], 0);
  skipSpace(cursor);
  if (cursor.position < text.length) fail(cursor, cursor.position, 'Expected the end of the file here.');
  if (cursor.fault) {
    const { position, message } = cursor.fault;
    const column = position - text.lastIndexOf('\n', position - 1);
    return { ok: false, line: lineAt(text, position), column, message };
  }
  return {
    ok: true,
    value,
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const start = cursor.starts.get(keyOf(path.slice(0, length)));
        if (start !== undefined) return lineAt(text, start);
      }
      return 1;
    },
  };
}

type Path = readonly (string | number)[];

interface Cursor {
  readonly text: string;
  position: number;
  readonly starts: Map<string, number>;
  /** The first thing that could not be read; from then on every reader returns `undefined`, which JSON cannot hold. */
  fault: { readonly position: number; readonly message: string } | undefined;
}

function fail(cursor: Cursor, position: number, message: string): unknown {
  cursor.fault ??= { position, message };
  return undefined;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

const space = /[ \t\r\n]*/uy;
const scalar = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/suy;

function skipSpace(cursor: Cursor): void {
  space.lastIndex = cursor.position;
  space.exec(cursor.text);
  cursor.position = space.lastIndex;
}

function takeSign(cursor: Cursor, sign: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.position] !== sign) return false;
  cursor.position += 1;
  return true;
}

function readValue(cursor: Cursor, path: Path, depth: number): unknown {
  skipSpace(cursor);
  if (depth > deepest) return fail(cursor, cursor.position, 'Too many brackets inside one another.');
  cursor.starts.set(keyOf(path), cursor.position);
  if (takeSign(cursor, '{')) return readObject(cursor, path, depth);
  if (takeSign(cursor, '[')) return readList(cursor, path, depth);
  return readScalar(cursor);
}

function readScalar(cursor: Cursor): unknown {
  scalar.lastIndex = cursor.position;
  const match = scalar.exec(cursor.text);
  if (!match) return fail(cursor, cursor.position, 'Expected a value here.');
  try {
    const value: unknown = JSON.parse(match[0]);
    cursor.position = scalar.lastIndex;
    return value;
  } catch {
    return fail(cursor, cursor.position, 'This text holds a line break or an escape that JSON does not know.');
  }
}

function readList(cursor: Cursor, path: Path, depth: number): unknown {
  const list: unknown[] = [];
  if (takeSign(cursor, ']')) return list;
  for (;;) {
    list.push(readValue(cursor, [...path, list.length], depth + 1));
    if (cursor.fault) return undefined;
    if (takeSign(cursor, ']')) return list;
    if (!takeSign(cursor, ',')) return fail(cursor, cursor.position, 'Expected “,” or “]” here.');
  }
}

function readObject(cursor: Cursor, path: Path, depth: number): unknown {
  const entries: [string, unknown][] = [];
  if (takeSign(cursor, '}')) return {};
  for (;;) {
    skipSpace(cursor);
    if (cursor.text[cursor.position] !== '"') return fail(cursor, cursor.position, 'Expected a name in double quotes.');
    const name = readScalar(cursor);
    if (typeof name !== 'string') return undefined;
    if (!takeSign(cursor, ':')) return fail(cursor, cursor.position, 'Expected “:” here.');
    entries.push([name, readValue(cursor, [...path, name], depth + 1)]);
    if (cursor.fault) return undefined;
    if (takeSign(cursor, '}')) return Object.fromEntries(entries);
    if (!takeSign(cursor, ',')) return fail(cursor, cursor.position, 'Expected “,” or “}” here.');
  }
}
