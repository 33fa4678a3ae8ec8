import type { WeekPage } from '../../../protocol/review-week';
import { usePage } from '../../page';
import { Card } from '../card';
import { reviewWords } from '../words';

/** What the user wrote this week, as they wrote it. */
export function Answers({ answers }: { readonly answers: WeekPage['answers'] }) {
  const { format } = usePage();
  return (
    <Card title={reviewWords.answers}>
      <ul class="answers">
        {answers.map(({ at, question, answer }) => (
          <li key={at}>
            <span class="dim">
              {format.weekday(at)}: {question}
            </span>
            <blockquote>
              <bdi>{answer}</bdi>
            </blockquote>
          </li>
        ))}
      </ul>
    </Card>
  );
}
