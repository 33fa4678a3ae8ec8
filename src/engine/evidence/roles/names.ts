import type { Named } from './role';

/**
 * The people a trailer's value names: `Ada Quill <ada@…>`, several of them, an address alone, a bracket left open or
 * out, an account with `@`. Words that stand for nobody give nobody.
 */
export function namesIn(value: string): readonly Named[] {
  return splitPeople(value)
    .map(readOne)
    .filter((named) => named !== undefined);
}

/** A list in which blanks part people as well: `R=ada@…,tomas@… mira`. */
export function accountsIn(value: string): readonly Named[] {
  return value
    .split(/[\s,;]+/u)
    .map(readOne)
    .filter((named) => named !== undefined);
}

const address = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/u;

function readOne(text: string): Named | undefined {
  const piece = text.trim();
  const found = address.exec(piece);
  if (found === null) return personOrNobody(withoutRemarks(piece), undefined);
  const email = found[0].replace(/[.!]+$/u, '');
  const before = withoutRemarks(piece.slice(0, found.index).replace(/[<([]\s*(?:mailto:)?$/u, ''));
  return personOrNobody(before === '' ? email : before, email);
}

function personOrNobody(name: string, email: string | undefined): Named | undefined {
  const who = name
    .replace(/^@(?=[\w-])/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (who === '' || who.length > longestName || !/[\p{L}\p{N}]/u.test(who)) return undefined;
  // `#lld` and `org/team` are groups, and a link is a page.
  if (/^#/u.test(who) || /^\w+:\/\//u.test(who) || /^[\w.-]+\/[\w.-]+$/u.test(who)) return undefined;
  if (nobody.has(who.toLowerCase()) || group.test(who)) return undefined;
  return { name: who, email };
}

/** Accounts that stand for several people: `gfx-reviewers`. */
const group = /^[\w.]+(?:[-_][\w.]+)*[-_](?:reviewers|owners|maintainers|peers|team)$/iu;

/** What is said about a person after the name: `(Company)`, `[only the tests]`, `# v2`, a full stop. */
function withoutRemarks(text: string): string {
  return (
    text
      .replace(/\s+#.*$/u, '')
      .replace(/\s*[([<][^)\]>]*[)\]>]?\s*$/u, '')
      .replace(/^["'“”`*_]+|["'“”`*_]+$/gu, '')
      .replace(/[\s,;:!]+$/u, '')
      // A full stop ends the line, not an initial: `Mira M.`, `Ada Quill Jr.`
      .replace(/(?<!\b(?:\p{Lu}|[JS]r))\.+$/u, '')
      .replace(/^["'“”`]+|["'“”`]+$/gu, '')
      .trim()
  );
}

function splitPeople(value: string): readonly string[] {
  const pieces = value
    .split(/\s*[,;]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+|(?<=>)\s+(?=\S)/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return joinTurnedNames(joinRemarks(pieces));
}

/** `Ada Quill <ada@…> (for the parser, and tests)`: a piece inside an open bracket belongs to the one before. */
function joinRemarks(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const open = last !== undefined && ((/\([^)]*$/u.test(last) && piece.includes(')')) || /^[([#]/u.test(piece));
    if (last !== undefined && open) joined[joined.length - 1] = `${last} ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

/** `Quill, Ada <ada@…>` is one person written family name first. */
function joinTurnedNames(pieces: readonly string[]): readonly string[] {
  const [family, given, ...rest] = pieces;
  const turned =
    family !== undefined &&
    given !== undefined &&
    rest.length === 0 &&
    /^\p{Lu}[\p{L}'-]+$/u.test(family) &&
    /^\p{Lu}[\p{L}'-]+\s+<[^<>\s]+@[^<>\s]+>?$/u.test(given);
  return turned ? [`${family}, ${given}`] : pieces;
}

/** Longer than any name; a sentence that happened to follow a colon. */
const longestName = 120;

const nobody: ReadonlySet<string> = new Set([
  'none',
  'no one',
  'nobody',
  'n/a',
  'na',
  'tbd',
  'todo',
  'me',
  'myself',
  'self',
  'trivial',
  'nil',
  'null',
  'various',
  'anonymous',
  'and',
  'everyone',
  'all',
  // A merge bot's own word for a landing that nobody has to look at.
  'auto',
]);
