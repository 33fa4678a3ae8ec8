import type { MapPage } from '../../../protocol/review-map';
import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { mapWords } from './words';
import { useUniqueId } from '../../unique-id';

/** The user's own sentences for the moment the pull is felt. */
export function Plans({ plans }: { readonly plans: MapPage['plans'] }) {
  const { send } = usePage();
  const cue = useDraft('plan-cue');
  const will = useDraft('plan-will');
  const id = useUniqueId();
  return (
    <Card title={mapWords.plans} note={mapWords.plansNote} half>
      {plans.length > 0 && (
        <ul class="entries">
          {plans.map((plan) => {
            const sentence = mapWords.plan(plan.cue, plan.will);
            return (
              <li key={plan.id}>
                <bdi>{sentence}</bdi>
                <button
                  type="button"
                  class="link"
                  aria-label={`${mapWords.remove}: ${sentence}`}
                  onClick={() => {
                    send({ type: 'removePlan', plan: plan.id });
                  }}
                >
                  {mapWords.remove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <form
        class="if-then"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'keepPlan', cue: cue.text.trim(), will: will.text.trim() });
          cue.clear();
          will.clear();
        }}
      >
        <label for={`${id}cue`}>{mapWords.when}</label>
        <DraftField id={`${id}cue`} draft={cue} required />
        <label for={`${id}will`}>{mapWords.will}</label>
        <DraftField id={`${id}will`} draft={will} required />
        <span />
        <span>
          <button type="submit" class="button is-second">
            {mapWords.keepPlan}
          </button>
        </span>
      </form>
    </Card>
  );
}
