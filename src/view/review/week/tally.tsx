import { useEffect, useState } from 'preact/hooks';
import { kinds, perKind, type Kind } from '../../../engine/kinds';
import type { WeekPage } from '../../../protocol/review-week';
import { Shape } from '../../ink/shape';
import { usePage } from '../../page';
import { kindWords } from '../../words';
import { Card } from '../card';
import { NumberField } from '../number-field';
import { reviewWords } from '../words';
import { useUniqueId } from '../../unique-id';

/**
 * The whole week by hand, for what no tool could see. It begins with what is known; only what the user changes is said,
 * so that a range is never turned into their word by looking at it.
 */
export function Tally({ week }: { readonly week: WeekPage }) {
  const { format, send } = usePage();
  const [typed, setTyped] = useState<Partial<Readonly<Record<Kind, number>>>>({});
  const id = useUniqueId();
  // What is kept is no longer only typed: the row follows an undo and other windows again.
  const settled = kinds.filter((kind) => typed[kind] === week.known[kind]);
  useEffect(() => {
    if (settled.length === 0) return;
    setTyped((before) =>
      Object.fromEntries(Object.entries(before).filter(([kind]) => !settled.includes(kind as Kind))),
    );
  }, [settled.join()]);
  return (
    <Card title={reviewWords.tally} note={reviewWords.tallyNote}>
      <form
        class="tally"
        id="tally"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'keepTally', week: week.week, minutes: perKind((kind) => minutesOf(typed[kind])) });
        }}
      >
        {kinds.map((kind) => (
          <div key={kind} class="tally-row">
            <label for={`${id}${kind}`}>
              <Shape kind={kind} />
              {kindWords[kind]}
            </label>
            <NumberField
              id={`${id}${kind}`}
              label={reviewWords.tallyLabel(kindWords[kind])}
              value={typed[kind] ?? week.known[kind]}
              min={0}
              max={100}
              step="any"
              keep={(value) => {
                setTyped((before) => ({ ...before, [kind]: value }));
              }}
            />
            {isBelow(typed[kind], week.known[kind]) && (
              <span class="note" role="status">
                {reviewWords.tallyBelow(format.hours(week.known[kind] ?? 0))}
              </span>
            )}
          </div>
        ))}
        <button type="submit" class="button is-second">
          {reviewWords.tallyKeep}
        </button>
      </form>
    </Card>
  );
}

/** A tally only adds: what is said to be less changes nothing, and whoever types it is told. */
function isBelow(said: number | undefined, known: number | null): boolean {
  return said !== undefined && known !== null && said < known;
}

/** `null` for a field that was left as it was filled in beforehand. */
function minutesOf(hours: number | undefined): number | null {
  return hours === undefined ? null : Math.round(hours * 60);
}
