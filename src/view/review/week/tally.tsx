import { useState } from 'preact/hooks';
import { kinds, perKind } from '../../../engine/kinds';
import type { WeekPage } from '../../../protocol/review-week';
import { Shape } from '../../ink/shape';
import { usePage } from '../../page';
import { kindWords } from '../../words';
import { Card } from '../card';
import { reviewWords } from '../words';
import { useUniqueId } from '../../unique-id';

/** The whole week by hand, for what no tool could see. */
export function Tally({ week }: { readonly week: WeekPage }) {
  const { send } = usePage();
  const [hours, setHours] = useState(week.tally);
  const id = useUniqueId();
  return (
    <Card title={reviewWords.tally} note={reviewWords.tallyNote}>
      <form
        class="tally"
        id="tally"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'keepTally', week: week.week, minutes: perKind((kind) => Math.round(hours[kind] * 60)) });
        }}
      >
        {kinds.map((kind) => (
          <div key={kind} class="tally-row">
            <label for={`${id}${kind}`}>
              <Shape kind={kind} />
              {kindWords[kind]}
            </label>
            <input
              id={`${id}${kind}`}
              class="field number"
              aria-label={reviewWords.tallyLabel(kindWords[kind])}
              type="number"
              min="0"
              max="100"
              step="0.5"
              value={hours[kind]}
              onInput={({ currentTarget }) => {
                const value = currentTarget.valueAsNumber;
                setHours((before) => ({ ...before, [kind]: Number.isFinite(value) && value >= 0 ? value : 0 }));
              }}
            />
          </div>
        ))}
        <button type="submit" class="button is-second">
          {reviewWords.tallyKeep}
        </button>
      </form>
    </Card>
  );
}
