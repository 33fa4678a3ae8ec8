/**
 * A journal file cut into pieces. Each piece keeps its text to the letter, so that the pieces together are the file
 * whatever a hand has done to it: nothing the user wrote is ever rewritten or lost.
 */
export type JournalPiece = JournalEntry | JournalText;

export interface JournalEntry {
  readonly kind: 'entry';
  readonly prompt: string;
  /** Epoch ms, from the marker. */
  readonly at: number;
  /** The quoted lines under the marker: the measured line and the question. */
  readonly question: string;
  /** Everything the user wrote below them, without blank lines around it. */
  readonly answer: string;
  readonly raw: string;
  /** Line of the piece's first character in the file, from 1. */
  readonly line: number;
}

export interface JournalText {
  readonly kind: 'text';
  readonly raw: string;
  readonly line: number;
}

/** Id and instant of a marker line that stands at the start of its line. */
const marker = /^<!-- leadline prompt=([\w:-]{1,80}) at=(\S{1,40}) -->[ \t]*$/u;

/** Reads a journal file. `piecesToText` gives back the very same text. */
export function readJournal(text: string): readonly JournalPiece[] {
  const lines = text.split(/(?<=\n)/u);
  const starts = lines.flatMap((line, index) => {
    const found = marker.exec(line.replace(/\r?\n$/u, ''));
    const at = found ? Date.parse(found[2] ?? '') : NaN;
    return found && !Number.isNaN(at)
      ? [{ marker: index, start: headingAbove(lines, index), prompt: found[1] ?? '', at }]
      : [];
  });
  const pieces: JournalPiece[] = [];
  const first = starts[0]?.start ?? lines.length;
  if (first > 0) pieces.push({ kind: 'text', raw: lines.slice(0, first).join(''), line: 1 });
  starts.forEach(({ marker: index, start, prompt, at }, position) => {
    const end = starts[position + 1]?.start ?? lines.length;
    const body = lines.slice(index + 1, end);
    const { question, rest } = splitQuote(body);
    pieces.push({
      kind: 'entry',
      prompt,
      at,
      question,
      answer: rest.join('').trim(),
      raw: lines.slice(start, end).join(''),
      line: start + 1,
    });
  });
  return pieces;
}

export function piecesToText(pieces: readonly JournalPiece[]): string {
  return pieces.map(({ raw }) => raw).join('');
}

/** An entry begins at the heading right above its marker (blank lines between), or at the marker itself. */
function headingAbove(lines: readonly string[], markerIndex: number): number {
  let index = markerIndex - 1;
  while (index >= 0 && (lines[index] ?? '').trim() === '') index -= 1;
  return /^#{1,6}\s/u.test(lines[index] ?? '') ? index : markerIndex;
}

function splitQuote(body: readonly string[]): { readonly question: string; readonly rest: readonly string[] } {
  let from = 0;
  while (from < body.length && (body[from] ?? '').trim() === '') from += 1;
  let to = from;
  while (to < body.length && (body[to] ?? '').startsWith('>')) to += 1;
  const question = body
    .slice(from, to)
    .map((line) => line.replace(/^> ?/u, ''))
    .join('')
    .trim();
  return { question, rest: body.slice(to) };
}
