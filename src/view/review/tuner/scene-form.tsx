import { useState } from 'preact/hooks';
import type { Band, Bands } from '../../../engine/balance/bands';
import { kinds, type Kind } from '../../../engine/kinds';
import type { TunerPage } from '../../../protocol/review-tuner';
import { Shape } from '../../ink/shape';
import { usePage } from '../../page';
import { kindWords } from '../../words';
import { DateField } from '../date-field';
import { NumberField } from '../number-field';
import { tunerWords } from './words';
import { useUniqueId } from '../../unique-id';

export interface SceneFormProps {
  readonly scene: TunerPage['scenes'][number];
  /** A scene ends on this day or later. */
  readonly today: string;
  readonly close: () => void;
}

const mostHours = 100;
const pageStep = 2;

/** Until when, and the bands while it lasts: suggested, moved by hand, in order however they were typed. */
export function SceneForm({ scene, today, close }: SceneFormProps) {
  const { send } = usePage();
  const [until, setUntil] = useState('');
  const [bands, setBands] = useState<Bands | null>(scene.bands);
  const [over, setOver] = useState(false);
  const id = useUniqueId();
  const change = (kind: Kind, end: keyof Band, hours: number): void => {
    const band = bands?.[kind];
    if (bands && band) setBands({ ...bands, [kind]: { ...band, [end]: hours } });
  };
  return (
    <form
      class="scene-form"
      onSubmit={(event) => {
        event.preventDefault();
        setOver(until < today);
        if (until < today) return;
        close();
        send({ type: 'startScene', scene: scene.name, until, bands: bands && inOrder(bands) });
      }}
    >
      {bands && (
        <fieldset class="scene-bands">
          <legend class="dim small">{tunerWords.sceneBands}</legend>
          {kinds.map((kind) => {
            const band = bands[kind];
            if (!band) return null;
            return (
              <div key={kind} class="scene-band">
                <span class="kind-name">
                  <Shape kind={kind} />
                  {kindWords[kind]}
                </span>
                {(['low', 'high'] as const).map((end) => (
                  <NumberField
                    key={end}
                    label={end === 'low' ? tunerWords.from(kindWords[kind]) : tunerWords.to(kindWords[kind])}
                    value={band[end]}
                    min={0}
                    max={mostHours}
                    page={pageStep}
                    keep={(hours) => {
                      change(kind, end, hours);
                    }}
                  />
                ))}
              </div>
            );
          })}
        </fieldset>
      )}
      {over && (
        <p class="small" role="alert">
          {tunerWords.sceneOver}
        </p>
      )}
      <div class="actions">
        <label for={id}>{tunerWords.sceneUntil}</label>
        <DateField id={id} value={until} required keep={setUntil} />
        <button type="submit" class="button">
          {tunerWords.sceneGo}
        </button>
        <button type="button" class="link" onClick={close}>
          {tunerWords.cancel}
        </button>
      </div>
    </form>
  );
}

function inOrder(bands: Bands): Bands {
  const ordered = (band: Band | null): Band | null =>
    band && { low: Math.min(band.low, band.high), high: Math.max(band.low, band.high) };
  return {
    handsOn: ordered(bands.handsOn),
    review: ordered(bands.review),
    mentoring: ordered(bands.mentoring),
    direction: ordered(bands.direction),
    integration: ordered(bands.integration),
  };
}
