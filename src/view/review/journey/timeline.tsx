import type { JourneyPage } from '../../../protocol/review-journey';
import { usePage } from '../../page';
import { tie } from '../../tie';
import { Card } from '../card';
import { journeyWords } from './words';

type Entry = JourneyPage['timeline'][number];

/** The way so far on one line, downward in time. The marks differ in shape; the word says the same. */
export function Timeline({ entries }: { readonly entries: JourneyPage['timeline'] }) {
  const { format } = usePage();
  return (
    <Card
      title={journeyWords.timeline}
      note={entries.length > 0 ? journeyWords.timelineNote : journeyWords.timelineNone}
    >
      {entries.length > 0 && (
        <ol class="timeline">
          {entries.map(({ day, kind, text, detail, until }, index) => (
            <li key={`${day} ${index}`}>
              <span class="dim small number timeline-day">
                {format.date(day)} {day.slice(0, 4)}
              </span>
              <Mark kind={kind} />
              <span>
                <span class="dim small">{journeyWords.kinds[kind]}</span>
                <br />
                <bdi>{tie(text)}</bdi>
                {detail !== '' && (
                  <span class="dim small timeline-detail">
                    <bdi>{tie(detail)}</bdi>
                  </span>
                )}
                {until !== null && (
                  <span class="dim small timeline-detail">{journeyWords.until(format.date(until))}</span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

/** Start: open circle; bands: the strip; scene: hatched; turning point: open diamond; first time: filled circle. */
function Mark({ kind }: { readonly kind: Entry['kind'] }) {
  return (
    <svg class={`mark is-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {kind === 'start' && <circle cx="8" cy="8" r="5" />}
      {kind === 'milestone' && <circle cx="8" cy="8" r="4.5" />}
      {kind === 'pivot' && <path d="M8 2.500 13.500 8 8 13.500 2.500 8Z" />}
      {kind === 'bands' && <path d="M2.500 5h11v6h-11Z" />}
      {kind === 'scene' && <path d="M3 3h10v10H3ZM3 8l5-5M3 13 13 3M8 13l5-5" />}
    </svg>
  );
}
