import type { TeamPage } from '../../../protocol/review-team';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { teamWords } from './words';

/** What people need of the lead, open until answered. */
export function Asks({ asks }: { readonly asks: TeamPage['asks'] }) {
  const { format } = usePage();
  const ask = useDraft('ask');
  return (
    <Card title={teamWords.asks} note={teamWords.asksNote}>
      {asks.length > 0 && (
        <ul class="entries">
          {asks.map((open) => (
            <li key={open.id}>
              <span>
                <bdi>{open.ask}</bdi> <span class="dim small">{teamWords.askedOn(format.day(open.askedOn))}</span>
              </span>
              <IntentButton
                intent={{ type: 'answerAsk', ask: open.id, answer: '' }}
                label={teamWords.answeredLabel(open.ask)}
              >
                {teamWords.answered}
              </IntentButton>
            </li>
          ))}
        </ul>
      )}
      <EntryForm button={teamWords.add} drafts={[ask]} intent={() => ({ type: 'addAsk', ask: ask.text.trim() })}>
        <Labelled label={teamWords.ask} wide>
          {(id) => <DraftField id={id} draft={ask} required />}
        </Labelled>
      </EntryForm>
    </Card>
  );
}
