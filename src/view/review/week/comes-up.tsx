import type { WeekPage } from '../../../protocol/review-week';
import { usePage } from '../../page';
import { Card } from '../card';
import { pageWords, reviewWords } from '../words';

/** What falls due in this week, each thing once, with the way to where it stands. */
export function ComesUp({ items }: { readonly items: WeekPage['comesUp'] }) {
  const { send } = usePage();
  return (
    <Card title={reviewWords.comesUp} note={reviewWords.comesUpNote} half>
      <ul class="entries">
        {items.map(({ page, text }, index) => (
          <li key={index}>
            <bdi>{text}</bdi>
            <button
              type="button"
              class="link"
              aria-label={`${reviewWords.goTo(pageWords[page])}: ${text}`}
              onClick={() => {
                send({ type: 'openPage', page });
              }}
            >
              {pageWords[page]}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
