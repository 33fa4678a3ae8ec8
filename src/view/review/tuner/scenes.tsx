import { useId, useState } from 'preact/hooks';
import { kinds } from '../../../engine/kinds';
import type { TunerPage } from '../../../protocol/review-tuner';
import { usePage } from '../../page';
import { tie } from '../../tie';
import { kindWords, sceneWords } from '../../words';
import { Card } from '../card';
import { weekNumber } from '../week/week-head';
import { tunerWords } from './words';

type Scene = TunerPage['scenes'][number];

/** Other bands for a limited time. A scene always has an end. */
export function Scenes({ tuner }: { readonly tuner: TunerPage }) {
  return (
    <Card title={tunerWords.scenes} note={tunerWords.scenesNote}>
      <div class="scenes">
        {tuner.scenes.map((scene) => (
          <SceneCard key={scene.name} scene={scene} />
        ))}
      </div>
    </Card>
  );
}

function SceneCard({ scene }: { readonly scene: Scene }) {
  const { format, send } = usePage();
  const [asking, setAsking] = useState(false);
  const id = useId();
  const tag =
    scene.until !== null
      ? tunerWords.onUntil(format.day(scene.until))
      : scene.lastUsed !== null
        ? tunerWords.lastUsed(`W${weekNumber(scene.lastUsed)}`)
        : tunerWords.notUsed;
  const { bands } = scene;
  const moved = bands
    ? kinds
        .flatMap((kind) => {
          const band = bands[kind];
          return band ? [`${kindWords[kind]} ${format.band(band)}`] : [];
        })
        .join(', ')
    : '';
  return (
    <div class={scene.until === null ? 'scene-card' : 'scene-card is-on'}>
      <h3>
        {sceneWords[scene.name]} <span class="tag">{tag}</span>
      </h3>
      <p>{tunerWords.sceneAbout[scene.name]}</p>
      {moved !== '' && <p class="dim small number">{tie(moved)}</p>}
      {asking ? (
        <form
          class="actions"
          onSubmit={(event) => {
            event.preventDefault();
            const until = new FormData(event.currentTarget).get('until');
            if (typeof until !== 'string' || until === '') return;
            setAsking(false);
            send({ type: 'startScene', scene: scene.name, until, bands: null });
          }}
        >
          <label for={id}>{tunerWords.sceneUntil}</label>
          <input id={id} name="until" class="field date" type="date" required />
          <button type="submit" class="button">
            {tunerWords.sceneGo}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              setAsking(false);
            }}
          >
            {tunerWords.cancel}
          </button>
        </form>
      ) : (
        <div class="actions">
          {scene.until === null ? (
            <button
              type="button"
              class="button is-second"
              aria-label={`${sceneWords[scene.name]}: ${tunerWords.sceneStart}`}
              onClick={() => {
                setAsking(true);
              }}
            >
              {tunerWords.sceneStart}
            </button>
          ) : (
            <button
              type="button"
              class="button is-second"
              aria-label={`${sceneWords[scene.name]}: ${tunerWords.sceneEnd}`}
              onClick={() => {
                send({ type: 'endScene', scene: scene.name });
              }}
            >
              {tunerWords.sceneEnd}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
