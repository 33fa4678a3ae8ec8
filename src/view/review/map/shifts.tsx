import { shiftStates } from '../../../engine/records/choices';
import type { MapPage } from '../../../protocol/review-map';
import { usePage } from '../../page';
import { Card } from '../card';
import { shiftWords } from '../words';
import { mapWords, shiftQuestions } from './words';
import { useUniqueId } from '../../unique-id';

/** From → to, each marked far, moving or there. No sum is made of them. */
export function Shifts({ shifts }: { readonly shifts: MapPage['shifts'] }) {
  const { format, send } = usePage();
  const id = useUniqueId();
  return (
    <Card title={mapWords.shifts} note={mapWords.shiftsNote}>
      <ul class="shifts">
        {shifts.map(({ name, state, markedOn, asks, logged }) => {
          const [from, to] = shiftWords[name];
          return (
            <li key={name} class="shift">
              <span>
                <span class="dim">{from}</span>
                <span class="shift-to">
                  <span aria-hidden="true">→ </span>
                  {to}
                </span>
                {logged.length > 0 && (
                  <span class="shift-ask dim small">
                    <bdi>
                      {mapWords.shiftLogged(logged.map(({ day, note }) => mapWords.shiftSign(format.day(day), note)))}
                    </bdi>
                  </span>
                )}
                {asks && <span class="shift-ask dim small">{shiftQuestions[name].text}</span>}
              </span>
              <span class="choices" role="radiogroup" aria-label={mapWords.shiftLabel(to)}>
                {shiftStates.map((choice) => (
                  <label key={choice}>
                    <input
                      type="radio"
                      name={`${id}${name}`}
                      checked={state === choice}
                      onChange={() => {
                        send({ type: 'markShift', shift: name, state: choice });
                      }}
                    />
                    {mapWords.shiftStates[choice]}
                  </label>
                ))}
              </span>
              <span class="dim small shift-day">
                {markedOn === null ? '' : mapWords.markedOn(format.day(markedOn))}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
