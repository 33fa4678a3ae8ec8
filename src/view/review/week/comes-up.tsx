import type { WeekPage } from '../../../protocol/review-week';
import { IntentButton } from '../../intent-button';
import { Card } from '../card';
import { pageWords, reviewWords } from '../words';

/** What falls due in this week, each thing once, with the way to where it stands. */
export function ComesUp({ items }: { readonly items: WeekPage['comesUp'] }) {
  return (
    <Card title={reviewWords.comesUp} note={reviewWords.comesUpNote} half>
      <ul class="entries">
        {items.map(({ page, text }, index) => (
          <li key={index}>
            <bdi>{text}</bdi>
            <IntentButton intent={{ type: 'openPage', page }} label={`${reviewWords.goTo(pageWords[page])}: ${text}`}>
              {pageWords[page]}
            </IntentButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
