import type { WeekPage } from '../../../protocol/review-week';
import { usePage } from '../../page';
import { useUniqueId } from '../../unique-id';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { reviewWords } from '../words';

/** What others did that the reader is proud of: free words, no name needed. */
export function Pride({ week, half }: { readonly week: WeekPage; readonly half: boolean }) {
  const { send } = usePage();
  const words = useDraft(`pride ${week.week}`);
  const id = useUniqueId();
  return (
    <Card title={reviewWords.pride} note={reviewWords.prideNote} half={half}>
      {week.pride.length > 0 && (
        <ul class="entries">
          {week.pride.map((entry) => (
            <li key={entry.id}>
              <bdi>{entry.words}</bdi>
              <button
                type="button"
                class="link"
                aria-label={reviewWords.prideRemove(entry.words)}
                onClick={() => {
                  send({ type: 'removePride', pride: entry.id });
                }}
              >
                {reviewWords.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="form-row"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'notePride', day: week.lastDay, words: words.text.trim() });
          words.clear();
        }}
      >
        <div class="labelled is-wide">
          <label for={id}>{reviewWords.prideField}</label>
          <DraftField id={id} draft={words} placeholder={reviewWords.prideExample} required />
        </div>
        <button type="submit" class="button is-second">
          {reviewWords.prideKeep}
        </button>
      </form>
    </Card>
  );
}
