import { useRef } from 'preact/hooks';
import type { EvidencePage } from '../../../protocol/review-evidence';
import { Shape } from '../../ink/shape';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { tie } from '../../tie';
import { kindWords } from '../../words';
import { Card } from '../card';
import { reviewWords } from '../words';
import { EvidenceDay } from './evidence-day';
import { HowItAddsUp } from './how-it-adds-up';
import { useLineKeys } from './line-keys';
import { StruckNews } from './struck-news';

export interface EvidencePageProps {
  readonly evidence: EvidencePage;
  readonly singleKeys: boolean;
}

/** Why a number is what it is, line by line; every line can be filed elsewhere or struck out. */
export function EvidencePageView({ evidence, singleKeys }: EvidencePageProps) {
  const { format, send } = usePage();
  const list = useRef<HTMLDivElement>(null);
  useLineKeys(list, evidence, singleKeys);
  const { kind, week, total } = evidence;
  return (
    <>
      <StruckNews evidence={evidence} />
      <div class="page-head">
        <span class="source">
          <Shape kind={kind} />
          {reviewWords.evidenceOf(kindWords[kind], format.dates(evidence.from, evidence.to))}
        </span>
        <div class="actions">
          <button
            type="button"
            class="link"
            onClick={() => {
              send(week === null ? { type: 'openPage', page: 'week' } : { type: 'goToWeek', week });
            }}
          >
            {reviewWords.backToWeek}
          </button>
          <IntentButton intent={{ type: 'copyEvidence', kind, week }} look="second">
            {reviewWords.copyText}
          </IntentButton>
        </div>
      </div>
      <h1 tabIndex={-1} class="headline number">
        {headlineOf(evidence, format.hours, format.number)}
      </h1>
      {total && <p class="subline">{reviewWords.evidenceNote}</p>}
      <div class="grid">
        {total && <HowItAddsUp evidence={evidence} total={total} />}
        <Card
          title={reviewWords.restsOn}
          class="evidence"
          note={
            evidence.days.length === 0 ? reviewWords.restsOnNothing : singleKeys ? reviewWords.evidenceKeys : undefined
          }
        >
          <div ref={list}>
            {evidence.days.map((day) => (
              <EvidenceDay key={day.date} day={day} />
            ))}
          </div>
        </Card>
        {evidence.leftOut.length > 0 && (
          <Card title={reviewWords.leftOut}>
            <ul class="facts gap-m">
              {evidence.leftOut.map((sentence) => (
                <li key={sentence}>{tie(sentence)}</li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}

function headlineOf(
  { total }: EvidencePage,
  hours: (value: number) => string,
  number: (value: number) => string,
): string {
  if (!total) return reviewWords.whyNothing;
  return total.low === total.high
    ? reviewWords.whyExact(hours(total.mid))
    : reviewWords.whyNumber(hours(total.mid), number(total.low), number(total.high));
}
