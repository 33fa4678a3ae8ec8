import { readJournal, type JournalPiece } from './journal';

export interface JournalFile {
  /** `2024-W10.md` */
  readonly name: string;
  readonly text: string;
}

export interface JournalHit {
  readonly file: string;
  /** Line of the first match, from 1. */
  readonly line: number;
  /** That line, shortened for a list. */
  readonly excerpt: string;
  readonly piece: JournalPiece;
}

const excerptLength = 160;

/**
 * Entries and notes that hold every word of the query (text in double quotes is one word), newest file first and
 * within a file as written. Upper and lower case and the way accents are encoded do not matter.
 */
export function searchJournal(files: readonly JournalFile[], query: string): readonly JournalHit[] {
  const words = [...query.matchAll(/"([^"]+)"|(\S+)/gu)].map(([, phrase, word]) => fold(phrase ?? word ?? ''));
  if (words.length === 0) return [];
  return [...files]
    .sort((a, b) => (a.name < b.name ? 1 : -1))
    .flatMap(({ name, text }) =>
      readJournal(text).flatMap((piece): readonly JournalHit[] => {
        const whole = fold(piece.raw);
        if (!words.every((word) => whole.includes(word))) return [];
        const lines = piece.raw.split('\n');
        const index = Math.max(
          0,
          lines.findIndex((line) => words.some((word) => fold(line).includes(word))),
        );
        const excerpt = (lines[index] ?? '').trim();
        return [{ file: name, line: piece.line + index, excerpt: shorten(excerpt), piece }];
      }),
    );
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function shorten(text: string): string {
  if (text.length <= excerptLength) return text;
  // A cut must not leave half of a character that takes two units.
  return `${text.slice(0, excerptLength - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
