import type { WeekPage } from '../../../protocol/review-week';
import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { reviewWords } from '../words';
import { useUniqueId } from '../../unique-id';

const outcomes = ['yes', 'partly', 'no', 'noCue'] as const;

/** “When …, I will …”: one, for the week that comes, and a look back on the last. */
export function Intention({ week }: { readonly week: WeekPage }) {
  const { send } = usePage();
  const { last, next, nextWeek } = week.intention;
  const when = useDraft(`intention-when ${nextWeek}`, next?.when);
  const will = useDraft(`intention-will ${nextWeek}`, next?.will);
  const id = useUniqueId();
  // Empty boxes are no fault where that takes back what was kept.
  const emptied = next !== null && when.text.trim() === '' && will.text.trim() === '';
  return (
    <Card
      title={reviewWords.intention}
      boxed
      {...(last ? { note: <bdi>{reviewWords.lastIntention(last.when, last.will)}</bdi> } : {})}
    >
      {last && (
        <div class="actions" role="group" aria-label={reviewWords.howDidItGo}>
          <span>{reviewWords.howDidItGo}</span>
          {outcomes.map((came) => (
            <button
              key={came}
              type="button"
              class="button is-second choice"
              aria-pressed={last.came === came}
              onClick={() => {
                send({ type: 'reviewIntention', week: last.week, came });
              }}
            >
              {reviewWords.came[came]}
            </button>
          ))}
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          for (const draft of [when, will]) draft.set(draft.text.trim());
          send(
            emptied
              ? { type: 'withdrawIntention', week: nextWeek }
              : { type: 'keepIntention', week: nextWeek, when: when.text.trim(), will: will.text.trim() },
          );
        }}
      >
        <div class="if-then">
          <label for={`${id}when`}>{reviewWords.when}</label>
          <DraftField id={`${id}when`} draft={when} required={!emptied} />
          <label for={`${id}will`}>{reviewWords.will}</label>
          <DraftField id={`${id}will`} draft={will} required={!emptied} />
        </div>
        <div class="actions gap-m">
          <button type="submit" class="button">
            {reviewWords.keepIntention}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              when.set('');
              will.set('');
              if (next !== null) send({ type: 'withdrawIntention', week: nextWeek });
            }}
          >
            {next === null ? reviewWords.leaveEmpty : reviewWords.takeBackIntention}
          </button>
        </div>
      </form>
    </Card>
  );
}
