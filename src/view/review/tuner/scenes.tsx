import { useState } from 'preact/hooks';
import type { Bands } from '../../../engine/balance/bands';
import { kinds } from '../../../engine/kinds';
import type { TunerPage } from '../../../protocol/review-tuner';
import { usePage, type Page } from '../../page';
import { tie } from '../../tie';
import { kindWords, sceneWords } from '../../words';
import { Card } from '../card';
import { weekNumber } from '../week/week-head';
import { SceneForm } from './scene-form';
import { tunerWords } from './words';

type Scene = TunerPage['scenes'][number];

/** Other bands for a limited time. A scene always has an end. */
export function Scenes({ tuner }: { readonly tuner: TunerPage }) {
  return (
    <Card title={tunerWords.scenes} note={tunerWords.scenesNote}>
      <div class="scenes">
        {tuner.scenes.map((scene) => (
          <SceneCard key={scene.name} scene={scene} usual={tuner.bands} today={tuner.today} />
        ))}
      </div>
    </Card>
  );
}

interface SceneCardProps {
  readonly scene: Scene;
  readonly usual: Bands | null;
  readonly today: string;
}

function SceneCard({ scene, usual, today }: SceneCardProps) {
  const { format, send } = usePage();
  const [asking, setAsking] = useState(false);
  const name = sceneWords[scene.name];
  const on = scene.until !== null;
  const moved = movedWords(scene, usual, format);
  return (
    <div class={on ? 'scene-card is-on' : 'scene-card'}>
      <h3>
        {name} <span class="tag">{tagOf(scene, format)}</span>
      </h3>
      <p>{tunerWords.sceneAbout[scene.name]}</p>
      {moved !== '' && !asking && <p class="dim small number">{tie(moved)}</p>}
      {asking ? (
        <SceneForm
          scene={scene}
          today={today}
          close={() => {
            setAsking(false);
          }}
        />
      ) : (
        <div class="actions">
          <button
            type="button"
            class="button is-second"
            aria-label={`${name}: ${on ? tunerWords.sceneEnd : tunerWords.sceneStart}`}
            onClick={() => {
              if (on) send({ type: 'endScene', scene: scene.name });
              else setAsking(true);
            }}
          >
            {on ? tunerWords.sceneEnd : tunerWords.sceneStart}
          </button>
        </div>
      )}
    </div>
  );
}

function tagOf({ until, lastUsed }: Scene, format: Page['format']): string {
  if (until !== null) return tunerWords.onUntil(format.day(until));
  return lastUsed === null ? tunerWords.notUsed : tunerWords.lastUsed(`W${weekNumber(lastUsed)}`);
}

/** Only what differs from ordinary weeks. */
function movedWords({ bands }: Scene, usual: Bands | null, format: Page['format']): string {
  return kinds
    .flatMap((kind) => {
      const band = bands?.[kind];
      if (!band || (band.low === usual?.[kind]?.low && band.high === usual[kind].high)) return [];
      return [`${kindWords[kind]} ${format.band(band)}`];
    })
    .join(', ');
}
