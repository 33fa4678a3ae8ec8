import type { Snapshot } from '../../protocol/snapshot';
import { percentOf } from '../ink/scale';
import { IntentButton } from '../intent-button';
import { usePage } from '../page';
import { words } from '../words';

/** The bar moves in steps one does not watch. */
const stepMs = 5 * 60_000;

export interface BoxProps {
  readonly box: NonNullable<Snapshot['box']>;
  readonly snapshot: Snapshot;
}

/** A deliberate dive and its end. */
export function Box({ box, snapshot }: BoxProps) {
  const { format } = usePage();
  const from = Date.parse(box.startedAt);
  const length = Math.max(1, Date.parse(box.until) - from);
  const used = Math.min(length, Math.max(0, Math.floor((Date.parse(snapshot.asOf) - from) / stepMs) * stepMs));
  const start = format.moment(box.startedAt, snapshot.today);
  const end = format.moment(box.until, snapshot.today);
  return (
    <section class="section" aria-label="Box">
      <svg class="bar" role="img" aria-label={words.boxLabel(start, end, `about ${percentOf(used, length)}`)}>
        <rect class="bar-back" width="100%" height="4" rx="2" />
        <rect class="bar-used" width={percentOf(used, length)} height="4" rx="2" />
      </svg>
      <div class="split small dim number">
        <span>{start}</span>
        <span>{end}</span>
      </div>
      <p class="gap-s">{box.over ? words.boxOver(end) : words.boxQuiet}</p>
      <div class="actions gap-m">
        <IntentButton intent={{ type: 'finishDive' }} look="second">
          {box.over ? words.finish : words.finishNow}
        </IntentButton>
        {box.extendTo !== null && (
          <IntentButton intent={{ type: 'extendDive' }} look="second">
            {words.extend(format.moment(box.extendTo, snapshot.today))}
          </IntentButton>
        )}
        <IntentButton intent={{ type: 'handOver' }} look="second">
          {words.handOver}
        </IntentButton>
      </div>
    </section>
  );
}
