import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BalanceState, Snapshot } from '../../protocol/snapshot';
import { Gauge } from '../ink/gauge';
import { Icon, type IconName } from '../ink/icons';
import { gaugeScale } from '../ink/scale';
import { usePage, type Page } from '../page';
import { reasonWords, sceneWords, stateWords, words } from '../words';
import { bandOf, readingOf } from './reading';

const stateIcons: Readonly<Record<BalanceState, IconName>> = {
  loading: 'learning',
  unset: 'learning',
  learning: 'learning',
  partial: 'unseen',
  surface: 'surface',
  wading: 'wading',
  diving: 'diving',
  declared: 'declared',
};

/** How deep: the gauge, the state in words, the range, and the band it stands against. */
export function Depth({ snapshot }: { readonly snapshot: Snapshot }) {
  const page = usePage();
  const loading = snapshot.state === 'loading';
  const waited = useWaited(300);
  const { bands, proposed } = readingOf(snapshot);
  const band = bandOf(bands, 'handsOn');
  const range = snapshot.period?.hours.handsOn ?? null;
  const needed = gaugeScale(Math.max(range?.high ?? 0, band?.high ?? 0));
  return (
    <section class="section depth" aria-label={words.depth}>
      <Gauge
        range={loading ? null : range}
        band={band}
        proposed={proposed}
        unsure={snapshot.state === 'partial'}
        full={page.keeper.scaleOf(snapshot.today, needed)}
        label={gaugeLabel(snapshot, page)}
      />
      <div class="depth-text">
        {(!loading || waited) && (
          <p class="state">
            <Icon name={stateIcons[snapshot.state]} />
            <span>{stateWords[snapshot.state]}</span>
          </p>
        )}
        {!loading && <Figures snapshot={snapshot} />}
        {snapshot.refreshing && <p class="dim small">{words.asOf(page.format.time(snapshot.asOf))}</p>}
      </div>
    </section>
  );
}

function Figures({ snapshot }: { readonly snapshot: Snapshot }) {
  const { format } = usePage();
  const { bands, proposed } = readingOf(snapshot);
  const band = bandOf(bands, 'handsOn');
  const range = snapshot.period?.hours.handsOn ?? null;
  const { box } = snapshot;
  if (box) {
    const what = box.note ?? reasonWords[box.reason];
    return (
      <>
        <p class="big number">{words.boxUntil(format.moment(box.until, snapshot.today))}</p>
        <dl>
          <Line term={words.boxFor}>
            <bdi>{what}</bdi>
          </Line>
          {range && (
            <Line term={words.handsOn}>
              {band ? words.boxHours(format.range(range.low, range.high), format.band(band)) : format.band(range)}
            </Line>
          )}
        </dl>
      </>
    );
  }
  const partial = snapshot.state === 'partial';
  return (
    <>
      <p class="big number">
        {range ? format.hours(range.mid) : words.notSeen}{' '}
        <small>{partial && range ? words.seenSoFar : words.handsOn}</small>
      </p>
      <dl>
        {range && range.high > range.low && (
          <Line term={words.between}>
            {format.number(range.low)} and {format.hours(range.high)}
          </Line>
        )}
        {band && snapshot.bands && <Line term={words.youChose}>{format.band(band)}</Line>}
        {band && !snapshot.bands && proposed && <Line term={words.preset}>{words.notActive(format.band(band))}</Line>}
        {snapshot.scene && (
          <Line term={words.scene}>
            {words.sceneUntil(sceneWords[snapshot.scene.name], format.day(snapshot.scene.until))}
          </Line>
        )}
      </dl>
    </>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd class="number">{children}</dd>
    </div>
  );
}

/** The whole gauge in sentences, for those who do not see it. */
function gaugeLabel(snapshot: Snapshot, { format }: Page): string {
  const { bands, proposed } = readingOf(snapshot);
  const band = bandOf(bands, 'handsOn');
  const range = snapshot.period?.hours.handsOn;
  if (snapshot.state === 'loading') return 'Depth gauge, empty: the history is being read.';
  const depth = range
    ? `Hands-on about ${format.number(range.mid)} hours, ${format.spoken(range.low, range.high)}, in the last 7 days.`
    : 'Hands-on was not seen in the last 7 days.';
  const chosen = band
    ? proposed
      ? ` The dashed frame is ${format.range(band.low, band.high)} hours; it is not active yet.`
      : ` Your band is ${format.number(band.low)} to ${format.number(band.high)} hours.`
    : '';
  const state =
    snapshot.state === 'partial'
      ? ' Too little of the week is visible to name a state.'
      : ` State: ${stateWords[snapshot.state].toLowerCase()}.`;
  return `Depth gauge. ${depth}${chosen}${state}`;
}

/** A word about waiting only after a wait one would notice. */
function useWaited(milliseconds: number): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setWaited(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [milliseconds]);
  return waited;
}
