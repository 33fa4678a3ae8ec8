import { hands } from '../../../engine/records/choices';
import type { WeekPage } from '../../../protocol/review-week';
import { Icon } from '../../ink/icons';
import { Card } from '../card';
import { reviewWords } from '../words';

/** Support, defend, inspire, connect. */
export function FourHands({ week }: { readonly week: WeekPage }) {
  return (
    <Card title={reviewWords.hands} note={reviewWords.handsNote} half>
      <div class="hands">
        {hands.map((hand) => (
          <div key={hand} class="hand">
            <h3>
              <Icon name={hand} />
              {reviewWords.handNames[hand]}
            </h3>
            <ul>
              {week.hands[hand].map((act, index) => (
                <li key={index}>
                  <bdi>{act}</bdi>
                </li>
              ))}
              {week.hands[hand].length === 0 && <li class="dim">{reviewWords.nothingNoted}</li>}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  );
}
