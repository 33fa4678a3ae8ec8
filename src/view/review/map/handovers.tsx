import { grips } from '../../../engine/records/choices';
import type { MapPage } from '../../../protocol/review-map';
import { usePage } from '../../page';
import { Card } from '../card';
import { Choice } from './choice';
import { mapWords } from './words';

/** Pieces that were handed over, and how close each is held. */
export function Handovers({ handovers }: { readonly handovers: MapPage['handovers'] }) {
  const { format, send } = usePage();
  return (
    <Card title={mapWords.handovers} note={mapWords.handoversNote} half>
      <ul class="entries">
        {handovers.map(({ id, outcome, grip, checkOn }) => (
          <li key={id}>
            <span>
              <bdi>{outcome}</bdi>{' '}
              {checkOn !== null && <span class="dim small">{mapWords.checkOn(format.day(checkOn))}</span>}
            </span>
            <span class="actions">
              <Choice
                label={mapWords.gripLabel(outcome)}
                options={grips}
                words={mapWords.grips}
                value={grip}
                choose={(next) => {
                  if (next) send({ type: 'setGrip', handover: id, grip: next });
                }}
              />
              <button
                type="button"
                class="link"
                aria-label={mapWords.doneLabel(outcome)}
                onClick={() => {
                  send({ type: 'closeHandover', handover: id });
                }}
              >
                {mapWords.done}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
