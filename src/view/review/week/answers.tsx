import type { WeekPage } from '../../../protocol/review-week';
import { usePage } from '../../page';
import { Card } from '../card';
import { reviewWords } from '../words';

/** What the user wrote this week, as they wrote it. */
export function Answers({ week }: { readonly week: WeekPage }) {
  const { format, send } = usePage();
  return (
    <Card title={reviewWords.answers}>
      <ul class="answers">
        {week.answers.map(({ at, question, answer, kept }) => (
          <li key={at}>
            <span class="answer-head">
              <span class="dim">
                {format.weekday(at)}: {question}
              </span>
              <button
                type="button"
                class="button is-second choice small"
                aria-label={reviewWords.worksForMeLabel(question)}
                aria-pressed={kept !== null}
                onClick={() => {
                  send(
                    kept === null
                      ? { type: 'worksForMe', week: week.week, at }
                      : { type: 'leavePlaybook', record: kept },
                  );
                }}
              >
                {reviewWords.worksForMe}
              </button>
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
