import { kinds, type Kind } from '../../engine/kinds';
import { fitWords, sourceWords } from '../../engine/words';
import type { Snapshot } from '../../protocol/snapshot';
import { Axis } from '../ink/axis';
import { rowScale } from '../ink/scale';
import { Shape } from '../ink/shape';
import { Track } from '../ink/track';
import { usePage } from '../page';
import { Section } from '../section';
import { tie } from '../tie';
import { kindWords, words } from '../words';
import { bandOf, readingOf, type SnapshotReading } from './reading';

/** The least that the scale shows, so that small weeks do not look large. */
const leastHours = 14;

/** Hours by kind on one shared scale; every row opens its evidence. */
export function KindRows({ snapshot }: { readonly snapshot: Snapshot }) {
  const reading = readingOf(snapshot);
  const highs = kinds.map((kind) =>
    Math.max(snapshot.period?.hours[kind]?.high ?? 0, bandOf(reading.bands, kind)?.high ?? 0),
  );
  const full = rowScale(Math.max(leastHours, ...highs));
  return (
    <Section title={words.kinds}>
      <ul class="kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindRow kind={kind} snapshot={snapshot} reading={reading} full={full} />
          </li>
        ))}
      </ul>
      <Axis full={full} />
    </Section>
  );
}

interface KindRowProps {
  readonly kind: Kind;
  readonly snapshot: Snapshot;
  readonly reading: SnapshotReading;
  readonly full: number;
}

function KindRow({ kind, snapshot, reading, full }: KindRowProps) {
  const { format, send } = usePage();
  const seen = snapshot.period?.hours[kind] ?? null;
  // In a partial view nothing seen is not nothing done.
  const range = seen && (seen.high > 0 || reading.words === 'full') ? seen : null;
  const band = bandOf(reading.bands, kind);
  const fit = fitWords(range, band, reading.words, format.number);
  const used = snapshot.period?.sources[kind] ?? [];
  const hours = range
    ? `about ${format.number(range.mid)} hours, ${range.low === range.high ? 'exact' : format.spoken(range.low, range.high)}`
    : 'nothing seen here';
  const source = used.length > 0 ? ` Source: ${sourceWords(used, 'long')}.` : '';
  const stands = reading.bands ? ` ${capital(fit.words.replace('–', ' to '))}.` : '';
  return (
    <button
      type="button"
      class="kind"
      data-kind={kind}
      onClick={() => {
        send({ type: 'openEvidence', kind, week: null });
      }}
    >
      <span class="kind-name">
        <Shape kind={kind} />
        {kindWords[kind]}
      </span>
      {/* A whole sentence for the ear in place of the figures beside it. */}
      <span class="unseen">{`: ${hours}.${stands}${source} Opens the evidence.`}</span>
      {range ? (
        <span class="kind-hours number" aria-hidden="true">
          <b>{format.hours(range.mid)}</b>
          {range.low < range.high && <span class="dim"> {format.range(range.low, range.high)}</span>}
        </span>
      ) : (
        <span class="kind-hours dim" aria-hidden="true">
          {words.notSeen}
        </span>
      )}
      <Track kind={kind} range={range} band={band} full={full} proposed={reading.proposed} />
      <span class={fit.outside ? 'kind-fit is-outside' : 'kind-fit'} aria-hidden="true">
        {reading.bands ? tie(fit.words) : ''}
      </span>
      <span class="kind-source" aria-hidden="true">
        {range ? sourceWords(used, 'short') : ''}
      </span>
    </button>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
