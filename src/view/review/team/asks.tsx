import type { TeamPage } from '../../../protocol/review-team';
import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { teamWords } from './words';
import { useUniqueId } from '../../unique-id';

/** What people need of the lead, open until answered. */
export function Asks({ asks }: { readonly asks: TeamPage['asks'] }) {
  const { format, send } = usePage();
  const ask = useDraft('ask');
  const id = useUniqueId();
  return (
    <Card title={teamWords.asks} note={teamWords.asksNote}>
      {asks.length > 0 && (
        <ul class="entries">
          {asks.map((open) => (
            <li key={open.id}>
              <span>
                <bdi>{open.ask}</bdi> <span class="dim small">{teamWords.askedOn(format.day(open.askedOn))}</span>
              </span>
              <button
                type="button"
                class="link"
                aria-label={teamWords.answeredLabel(open.ask)}
                onClick={() => {
                  send({ type: 'answerAsk', ask: open.id, answer: '' });
                }}
              >
                {teamWords.answered}
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
          <label for={id}>{teamWords.ask}</label>
          <DraftField id={id} draft={ask} required />
        </div>
        <button type="submit" class="button is-second">
          {teamWords.add}
        </button>
      </form>
    </Card>
  );
}
