import type { Report } from '../../engine/report';
import { readPlaybookPlace } from '../../engine/summary/playbook';
import type { PlaybookAnswer } from '../../protocol/build/journey';
import type { WeekAnswer } from '../../protocol/build/week';
import type { Session } from '../session/session';
import { answersOfWeek } from './weekAnswers';

/** Kept answers as they stand in the journal now; one that was taken out by hand is gone from here too. */
export async function playbookAnswers({ data }: Session, { state }: Report): Promise<readonly PlaybookAnswer[]> {
  const places = state.playbook.flatMap(({ id, journal }) => {
    const place = readPlaybookPlace(journal);
    return place ? [{ id, ...place }] : [];
  });
  const weeks = [...new Set(places.map(({ file }) => file.replace(/\.md$/u, '')))];
  const read = await Promise.all(
    weeks.map(async (week): Promise<readonly [string, readonly WeekAnswer[]]> => [
      `${week}.md`,
      await answersOfWeek(data.journal, week),
    ]),
  );
  const answers = new Map(read);
  return places
    .flatMap(({ id, file, at }) => {
      const found = answers.get(file)?.find((answer) => answer.at === at);
      return found ? [{ id, at, question: found.question, answer: found.answer }] : [];
    })
    .sort((one, other) => one.at - other.at);
}
