import { useEffect, useState } from 'preact/hooks';
import type { Band, Bands } from '../../../engine/balance/bands';
import { kinds, type Kind } from '../../../engine/kinds';
import type { Period } from '../../../protocol/shapes';
import { Shape } from '../../ink/shape';
import { usePage } from '../../page';
import { kindWords } from '../../words';
import { DialFace } from './dial-face';
import { NumberField } from '../number-field';
import { tunerWords } from './words';

export interface DialsProps {
  /** The bands of ordinary weeks, or those tried before any is active. */
  readonly bands: Bands;
  /** What holds today: differs while a scene is on. */
  readonly today: Bands | null;
  readonly period: Period | null;
  readonly proposed: boolean;
  readonly move: (kind: Kind, band: Band) => void;
}

/** Five dials side by side. */
export function Dials({ bands, today, period, proposed, move }: DialsProps) {
  return (
    <div class="dials">
      {kinds.map((kind) => (
        <Dial
          key={kind}
          kind={kind}
          band={bands[kind] ?? noBand}
          today={today?.[kind] ?? null}
          period={period}
          proposed={proposed}
          move={(band) => {
            move(kind, band);
          }}
        />
      ))}
    </div>
  );
}

const noBand: Band = { low: 0, high: 0 };
const mostHours = 100;
const pageStep = 2;

interface DialProps {
  readonly kind: Kind;
  readonly band: Band;
  readonly today: Band | null;
  readonly period: Period | null;
  readonly proposed: boolean;
  readonly move: (band: Band) => void;
}

function Dial({ kind, band, today, period, proposed, move }: DialProps) {
  const { format } = usePage();
  const [shown, setShown] = useState(band);
  const [swapped, setSwapped] = useState(false);
  useEffect(() => {
    setShown({ low: band.low, high: band.high });
  }, [band.low, band.high]);
  const now = period?.hours[kind] ?? null;
  const scene = today !== null && (today.low !== band.low || today.high !== band.high);
  const keep = (next: Band): void => {
    const crossed = next.low > next.high;
    const kept = crossed ? { low: next.high, high: next.low } : next;
    setSwapped(crossed);
    setShown(kept);
    if (kept.low !== band.low || kept.high !== band.high) move(kept);
  };
  const drawn = scene ? today : shown;
  const number = (end: keyof Band, label: string) => (
    <NumberField
      label={label}
      value={shown[end]}
      min={0}
      max={mostHours}
      page={pageStep}
      keep={(hours) => {
        keep({ ...shown, [end]: hours });
      }}
    />
  );
  const note = scene
    ? tunerWords.inScene(format.band(drawn))
    : now
      ? tunerWords.last7(format.hours(now.mid), now.low < now.high ? format.range(now.low, now.high) : '')
      : tunerWords.last7None;
  return (
    <fieldset class="dial">
      <legend class="unseen">{tunerWords.legend(kindWords[kind])}</legend>
      <div class="dial-name" aria-hidden="true">
        <Shape kind={kind} />
        {kindWords[kind]}
      </div>
      <DialFace
        kind={kind}
        band={drawn}
        now={now}
        usual={scene ? shown : null}
        proposed={proposed}
        label={
          tunerWords.dial(kindWords[kind], format.number(drawn.low), format.number(drawn.high)) +
          (now ? tunerWords.dialNow(format.number(now.mid), format.spoken(now.low, now.high)) : '') +
          (scene ? tunerWords.dialUsual(format.number(shown.low), format.number(shown.high)) : '')
        }
        drag={(end, hours, done) => {
          const next = { ...shown, [end]: hours };
          if (done) keep(next);
          else setShown(next);
        }}
      />
      <div class="pair">
        {number('low', tunerWords.from(kindWords[kind]))}
        <span>{tunerWords.toShort}</span>
        {number('high', tunerWords.to(kindWords[kind]))}
        <span>{tunerWords.unit}</span>
      </div>
      <p class="dim number" role={swapped ? 'status' : undefined}>
        {swapped ? tunerWords.swapped : note}
      </p>
    </fieldset>
  );
}
