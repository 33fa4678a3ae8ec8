import { readJournal } from '../../engine/prompts/journal/journal';
import type { WeekAnswer } from '../../protocol/build/week';
import type { JournalStore } from '../../app/ports';

/** What a page can hold of one answer; the whole is in the journal. */
const longestAnswer = 20_000;
const longestQuestion = 1_000;

/** A week's answers as they stand in the journal now, edits by hand included. */
export async function answersOfWeek(journal: JournalStore, week: string): Promise<readonly WeekAnswer[]> {
  const text = (await journal.read(`${week}.md`)) ?? '';
  return readJournal(text).flatMap((piece) =>
    piece.kind === 'entry' && piece.answer !== ''
      ? [
          {
            at: piece.at,
            question: questionIn(piece.question).slice(0, longestQuestion),
            answer: piece.answer.slice(0, longestAnswer),
          },
        ]
      : [],
  );
}

/** Where a measured line stands above it, the question is the last of the quoted lines. */
function questionIn(quoted: string): string {
  return (
    quoted
      .split(/\n\s*\n/u)
      .at(-1)
      ?.trim() ?? ''
  );
}
