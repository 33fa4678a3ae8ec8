/** A line of a commit message that its author wrote, without what was quoted from elsewhere. */
export interface MessageLine {
  readonly text: string;
  /** Set further in: a quotation of another message, a listing or an example, or the rest of a folded line. */
  readonly indented: boolean;
}

/** First line of the message, cleaned as all lines are. */
export function subjectOf(message: string): string {
  return readable(/\S.*/u.exec(message)?.[0] ?? '').trim();
}

/**
 * The author's own lines: mail quotations (`> `) and fenced listings are left out, and so is everything below git's
 * scissors. Escape sequences, control letters and marks that turn the writing direction are taken off, so that what
 * is matched is what a reader sees.
 */
export function ownLines(message: string): readonly MessageLine[] {
  const lines: MessageLine[] = [];
  const raw = message.split('\n');
  const closers = hasFence.test(message) ? fenceLines(raw) : noFences;
  let fenceEnds = -1;
  for (const [index, line] of raw.entries()) {
    const text = readable(line);
    if (text.includes('>8') && scissors.test(text)) break;
    if (index <= fenceEnds) continue;
    const closer = closers.get(index);
    if (closer !== undefined) {
      fenceEnds = closer;
      continue;
    }
    if (quoted.test(text)) continue;
    const trimmed = text.trim();
    lines.push({ text: trimmed, indented: trimmed !== '' && furtherIn.test(text) });
  }
  return lines;
}

const quoted = /^\s*[>|]/u;
const scissors = /^\s*(?:#\s*)?-+ ?>8 ?-+\s*$/u;
/** One blank slips in by accident; two or a tab are meant. */
const furtherIn = /^(?:\t| {2,}| \t)/u;
const hasFence = /```|~~~/u;
const noFences: ReadonlyMap<number, number> = new Map();
const fence = /^\s*(?:```|~~~)/u;

/** Opening fence → closing fence. One that is never closed opens nothing, or a stray mark would hide the rest. */
function fenceLines(lines: readonly string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let open: number | undefined;
  lines.forEach((line, index) => {
    if (!fence.test(line)) return;
    if (open === undefined) open = index;
    else {
      pairs.set(open, index);
      open = undefined;
    }
  });
  return pairs;
}

/** Lines longer than this are data, not names; cutting them keeps every pattern cheap. */
const longestLine = 2000;

/** What a reader sees of a line: without escape sequences, control letters and marks that turn the writing. */
export function readable(line: string): string {
  const cut = line.length > longestLine ? line.slice(0, longestLine) : line;
  return plain.test(cut) ? cut : cut.replace(escapeSequences, '').replace(unseen, '');
}

/** Most lines hold nothing but what a keyboard writes. */
const plain = /^[\t -~]*$/u;
// Built from its number: a control letter written out in a pattern cannot be read.
const escape = String.fromCharCode(27);
const escapeSequences = new RegExp(`${escape}\\[[0-9;?]*[ -/]*[@-~]`, 'gu');
/** Control letters but the tab, and the marks that turn or join letters. */
const unseen = /(?!\t)[\p{Cc}\p{Cf}]/gu;
