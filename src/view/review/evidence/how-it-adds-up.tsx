import type { EvidencePage } from '../../../protocol/review-evidence';
import type { HourRange } from '../../../protocol/shapes';
import { Icon } from '../../ink/icons';
import { rowScale } from '../../ink/scale';
import { Track } from '../../ink/track';
import { usePage } from '../../page';
import { Card } from '../card';
import { reviewWords, sourceLabels } from '../words';

export interface HowItAddsUpProps {
  readonly evidence: EvidencePage;
  readonly total: HourRange;
}

/** The sources one under the other, and their sum against the band. */
export function HowItAddsUp({ evidence, total }: HowItAddsUpProps) {
  const { format } = usePage();
  const { kind, parts, band } = evidence;
  const full = rowScale(Math.max(15, total.high, band?.high ?? 0));
  const hours = (range: HourRange) => (
    <span class="number keep">
      <b>{format.hours(range.mid)}</b>{' '}
      <span class="dim">{range.low === range.high ? reviewWords.exact : format.range(range.low, range.high)}</span>
    </span>
  );
  const against = band
    ? `; ${reviewWords.band.toLowerCase()} ${reviewWords.bandSpan(format.number(band.low), format.number(band.high))}`
    : '';
  return (
    <Card title={reviewWords.addsUp}>
      <div class="sum">
        {parts.map(({ source, range }) => (
          <div key={source} class="sum-row">
            <span class="source">
              <Icon name={source} />
              {sourceLabels[source]}
            </span>
            <Track kind={kind} range={range} band={null} full={full} />
            {hours(range)}
          </div>
        ))}
        <div class="sum-row is-total">
          <span>{reviewWords.together}</span>
          <Track
            kind={kind}
            range={total}
            band={band}
            full={full}
            label={`${reviewWords.together} about ${format.number(total.mid)} hours, ${format.spoken(total.low, total.high)}${against}`}
          />
          {hours(total)}
        </div>
      </div>
    </Card>
  );
}
