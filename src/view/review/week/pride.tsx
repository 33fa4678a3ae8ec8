import type { WeekPage } from '../../../protocol/review-week';
import { IntentButton } from '../../intent-button';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { reviewWords } from '../words';

/** What others did that the reader is proud of: free words, no name needed. */
export function Pride({ week, half }: { readonly week: WeekPage; readonly half: boolean }) {
  const words = useDraft(`pride ${week.week}`);
  return (
    <Card title={reviewWords.pride} note={reviewWords.prideNote} half={half}>
      {week.pride.length > 0 && (
        <ul class="entries">
          {week.pride.map((entry) => (
            <li key={entry.id}>
              <bdi>{entry.words}</bdi>
              <IntentButton
                intent={{ type: 'removePride', pride: entry.id }}
                label={reviewWords.prideRemove(entry.words)}
              >
                {reviewWords.remove}
              </IntentButton>
            </li>
          ))}
        </ul>
      )}
      <EntryForm
        button={reviewWords.prideKeep}
        drafts={[words]}
        intent={() => ({ type: 'notePride', day: week.lastDay, words: words.text.trim() })}
      >
        <Labelled label={reviewWords.prideField} wide>
          {(id) => <DraftField id={id} draft={words} placeholder={reviewWords.prideExample} required />}
        </Labelled>
      </EntryForm>
    </Card>
  );
}
