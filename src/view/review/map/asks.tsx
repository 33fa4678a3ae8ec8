import type { MapPage } from '../../../protocol/review-map';
import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { mapWords } from './words';
import { useUniqueId } from '../../unique-id';

/** What people need of the lead, open until answered. */
export function Asks({ asks }: { readonly asks: MapPage['asks'] }) {
  const { format, send } = usePage();
  const ask = useDraft('ask');
  const id = useUniqueId();
  return (
    <Card title={mapWords.asks} note={mapWords.asksNote} half>
      {asks.length > 0 && (
        <ul class="entries">
          {asks.map((open) => (
            <li key={open.id}>
              <span>
                <bdi>{open.ask}</bdi> <span class="dim small">{mapWords.askedOn(format.day(open.askedOn))}</span>
              </span>
              <button
                type="button"
                class="link"
                aria-label={mapWords.answeredLabel(open.ask)}
                onClick={() => {
                  send({ type: 'answerAsk', ask: open.id, answer: '' });
                }}
              >
                {mapWords.answered}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="form-row"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'addAsk', ask: ask.text.trim() });
          ask.clear();
        }}
      >
        <div class="labelled is-wide">
          <label for={id}>{mapWords.ask}</label>
          <DraftField id={id} draft={ask} required />
        </div>
        <button type="submit" class="button is-second">
          {mapWords.add}
        </button>
      </form>
    </Card>
  );
}
