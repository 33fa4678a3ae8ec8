import { practiceStates } from '../../../engine/records/choices';
import type { JourneyPage } from '../../../protocol/review-journey';
import { usePage } from '../../page';
import { useUniqueId } from '../../unique-id';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { journeyWords } from './words';

/** Rules, checks and habits of the team: each kept, changed or dropped, on the day that was decided. */
export function Practices({ practices }: { readonly practices: JourneyPage['practices'] }) {
  const { format, send } = usePage();
  const practice = useDraft('practice');
  const id = useUniqueId();
  return (
    <Card title={journeyWords.practices} note={journeyWords.practicesNote}>
      {practices.length > 0 && (
        <ul class="shifts">
          {practices.map(({ practice: words, state, markedOn }) => (
            <li key={words} class="shift">
              <bdi>{words}</bdi>
              <span class="choices" role="radiogroup" aria-label={journeyWords.practiceLabel(words)}>
                {practiceStates.map((choice) => (
                  <label key={choice}>
                    <input
                      type="radio"
                      name={`${id}${words}`}
                      checked={state === choice}
                      onChange={() => {
                        send({ type: 'markPractice', practice: words, state: choice });
                      }}
                    />
                    {journeyWords.practiceStates[choice]}
                  </label>
                ))}
              </span>
              <span class="dim small shift-day">{journeyWords.markedOn(format.day(markedOn))}</span>
            </li>
          ))}
        </ul>
      )}
      <EntryForm
        button={journeyWords.practiceAdd}
        drafts={[practice]}
        intent={() => ({ type: 'markPractice', practice: practice.text.trim(), state: 'kept' })}
      >
        <Labelled label={journeyWords.practice} wide>
          {(field) => <DraftField id={field} draft={practice} placeholder={journeyWords.practiceExample} required />}
        </Labelled>
      </EntryForm>
    </Card>
  );
}
