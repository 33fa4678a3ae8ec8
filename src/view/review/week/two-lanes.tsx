import type { WeekPage } from '../../../protocol/review-week';
import { Shape } from '../../ink/shape';
import { usePage } from '../../page';
import { Card } from '../card';
import { reviewWords } from '../words';

const lanes = ['team', 'strategy'] as const;

/** Two products: the team, and the strategy. */
export function TwoLanes({ week }: { readonly week: WeekPage }) {
  const { format } = usePage();
  return (
    <Card title={reviewWords.lanes} note={reviewWords.lanesNote} half>
      <div class="lanes">
        {lanes.map((lane) => (
          <div key={lane} class="lane">
            <h3>{reviewWords[lane]}</h3>
            <ul class="acts">
              {week.lanes[lane].map((act, index) => (
                <li key={index} class="act">
                  <Shape kind={act.kind} />
                  <bdi>{act.text}</bdi>
                  {act.hours !== null && <span class="dim number">{format.hours(act.hours)}</span>}
                </li>
              ))}
              {week.lanes[lane].length === 0 && <li class="act is-none">{reviewWords.nothingNoted}</li>}
            </ul>
          </div>
        ))}
      </div>
      {week.spaces !== null && <p class="dim small gap-m">{week.spaces}</p>}
    </Card>
  );
}
