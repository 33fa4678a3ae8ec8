import { max } from 'd3-array';
import type { WeekPage } from '../../../protocol/review-week';
import { Icon } from '../../ink/icons';
import { Track } from '../../ink/track';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { reviewWords, skillWords } from '../words';

/** Where the hands-on hours went, and who else knows it, in the user's own words. */
export function Areas({ areas }: { readonly areas: WeekPage['areas'] }) {
  const { format } = usePage();
  const full = Math.max(6, max(areas, ({ range }) => range.high) ?? 0);
  return (
    <Card title={reviewWords.areas} note={reviewWords.areasNote}>
      <div class="scroll">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{reviewWords.area}</th>
              <th scope="col">{reviewWords.yourHours}</th>
              <th scope="col">{reviewWords.whoElse}</th>
              <th scope="col">
                <span class="unseen">{reviewWords.action}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map(({ area, range, knows }) => (
              <tr key={area}>
                <th scope="row" class="mono">
                  <bdi>{area}</bdi>
                </th>
                <td class="number keep area-hours">
                  <b>{format.hours(range.mid)}</b> <span class="dim">{format.range(range.low, range.high)}</span>
                  <Track kind="handsOn" range={range} band={null} full={full} />
                </td>
                <td>
                  <span class="knows">
                    {knows.map(({ person, state }) => (
                      <span key={`${person} ${state}`} class="level">
                        <Icon name={state} />
                        <bdi>{person}</bdi>: {skillWords[state]}
                      </span>
                    ))}
                    {knows.length === 0 && <span class="dim">{reviewWords.nobodyNoted}</span>}
                  </span>
                </td>
                <td>
                  <IntentButton intent={{ type: 'openPage', page: 'team' }} label={reviewWords.editLabel(area)}>
                    {reviewWords.edit}
                  </IntentButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
