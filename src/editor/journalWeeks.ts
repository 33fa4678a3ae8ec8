import { join } from 'node:path';
import { readJournal, type JournalPiece } from '../engine/prompts/journal/journal';
import { momentText } from './format';
import type { JournalLine, JournalWeek } from './journalTree';
import type { Session } from './session/session';
import { words } from './words';

/** The journal as it lies on disk now, newest week first. */
export async function journalWeeks({ data, clock }: Session): Promise<readonly JournalWeek[]> {
  const names = await data.journal.list();
  const folder = join(data.folders().data, 'journal');
  const now = clock();
  const weeks = await Promise.all(
    [...names].reverse().map(async (name): Promise<JournalWeek> => {
      const file = join(folder, name);
      const pieces = readJournal((await data.journal.read(name)) ?? '');
      const [year = '', number = ''] = name.replace(/\.md$/u, '').split('-W');
      const entries = pieces.flatMap((piece) => lineOf(piece, file, (at) => momentText(at, now)));
      return { week: name.replace(/\.md$/u, ''), label: words.week(String(Number(number)), year), file, entries };
    }),
  );
  return weeks;
}

/** An answer by its first line; notes of the user's own between the answers by theirs. */
function lineOf(piece: JournalPiece, file: string, moment: (at: number) => string): readonly JournalLine[] {
  const text = piece.kind === 'entry' ? piece.answer : piece.raw.trim();
  const first = text.split('\n')[0]?.trim() ?? '';
  if (first === '') return [];
  const detail = piece.kind === 'entry' ? moment(piece.at) : '';
  return [{ file, label: first, detail, line: piece.line - 1 }];
}
