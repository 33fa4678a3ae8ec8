import { kinds, perKind } from '../../../engine/kinds';
import { fitWords, sourceWords } from '../../../engine/words';
import type { WeekPage } from '../../../protocol/review-week';
import { weekLabel } from '../../balance/stated-week';
import { rowScale } from '../../ink/scale';
import { Shape } from '../../ink/shape';
import { Track } from '../../ink/track';
import { WeekBar } from '../../ink/week-bar';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { tie } from '../../tie';
import { kindWords, words } from '../../words';
import { Card } from '../card';
import { reviewWords } from '../words';

/** The five kinds against their bands, and the part of the week that was not seen. A table already. */
export function FiveKinds({ week }: { readonly week: WeekPage }) {
  const { format } = usePage();
  const { period, bands } = week;
  const full = rowScale(
    Math.max(14, ...kinds.map((kind) => Math.max(period.hours[kind]?.high ?? 0, bands?.[kind]?.high ?? 0))),
  );
  return (
    <Card title={reviewWords.kinds} note={reviewWords.kindsNote}>
      <table class="table kinds-table">
        <thead>
          <tr>
            <th scope="col">{reviewWords.kind}</th>
            <th scope="col">{reviewWords.hours}</th>
            <th scope="col">{reviewWords.stands}</th>
            <th scope="col">{reviewWords.source}</th>
            <th scope="col">
              <span class="unseen">{reviewWords.action}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const range = period.hours[kind];
            const band = bands?.[kind] ?? null;
            return (
              <tr key={kind}>
                <th scope="row">
                  <span class="kind-name">
                    <Shape kind={kind} />
                    {kindWords[kind]}
                  </span>
                </th>
                <td class="number keep">
                  {range ? (
                    <>
                      <b>{format.hours(range.mid)}</b>{' '}
                      {range.low < range.high && <span class="dim">{format.range(range.low, range.high)}</span>}
                    </>
                  ) : (
                    <span class="dim">{words.notSeen}</span>
                  )}
                </td>
                <td class="wide">
                  <Track kind={kind} range={range} band={band} full={full} />
                  <span class="dim small">
                    {bands ? tie(fitWords(range, band, week.reading, format.number).words) : ''}
                  </span>
                </td>
                <td class="dim small">{sourceWords(period.sources[kind], 'short')}</td>
                <td>
                  <IntentButton
                    intent={{ type: 'openEvidence', kind, week: week.week }}
                    label={reviewWords.whyLabel(kindWords[kind])}
                  >
                    {reviewWords.why}
                  </IntentButton>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div class="gap-l">
        <WeekBar
          hours={perKind((kind) => period.hours[kind]?.mid ?? 0)}
          stated={period.statedHours}
          label={weekLabel(period, format)}
        />
        <div class="split small number">
          <span>
            {words.seen(format.hours(period.seen.mid))}{' '}
            <span class="dim">({format.range(period.seen.low, period.seen.high)})</span>
          </span>
          <span class="dim">{words.open(format.hours(period.openHours))}</span>
        </div>
      </div>
    </Card>
  );
}
