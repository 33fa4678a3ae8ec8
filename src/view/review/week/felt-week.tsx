import type { WeekPage } from '../../../protocol/review-week';
import { usePage } from '../../page';
import { Card } from '../card';
import { reviewWords } from '../words';

const feelings = ['light', 'steady', 'full', 'heavy'] as const;

/** One word for the week, beside its hours. */
export function FeltWeek({ week }: { readonly week: WeekPage }) {
  const { send } = usePage();
  return (
    <Card title={reviewWords.felt} note={reviewWords.feltNote}>
      <div class="actions" role="group" aria-label={reviewWords.felt}>
        {feelings.map((felt) => (
          <button
            key={felt}
            type="button"
            class="button is-second choice"
            aria-pressed={week.felt === felt}
            onClick={() => {
              send({ type: 'feltWeek', week: week.week, felt });
            }}
          >
            {reviewWords.feltNames[felt]}
          </button>
        ))}
      </div>
    </Card>
  );
}
