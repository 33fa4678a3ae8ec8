import { useState } from 'preact/hooks';
import { planOccasions } from '../../../engine/records/choices';
import type { MapPage } from '../../../protocol/review-map';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { Choice } from '../choice';
import { DraftField, useDraft } from '../draft-field';
import { mapWords } from './words';
import { useUniqueId } from '../../unique-id';

type Occasion = (typeof planOccasions)[number];

/** The user's own sentences for the moment the pull is felt. */
export function Plans({ plans }: { readonly plans: MapPage['plans'] }) {
  const { send } = usePage();
  const cue = useDraft('plan-cue');
  const will = useDraft('plan-will');
  const [occasion, setOccasion] = useState<Occasion | null>(null);
  const id = useUniqueId();
  return (
    <Card title={mapWords.plans} note={mapWords.plansNote} half>
      {plans.length > 0 && (
        <ul class="entries">
          {plans.map((plan) => {
            const sentence = mapWords.plan(plan.cue, plan.will);
            return (
              <li key={plan.id}>
                <span>
                  <bdi>{sentence}</bdi>
                  {plan.occasion !== null && <span class="note small"> {mapWords.planShownAt(plan.occasion)}</span>}
                </span>
                <IntentButton intent={{ type: 'removePlan', plan: plan.id }} label={`${mapWords.remove}: ${sentence}`}>
                  {mapWords.remove}
                </IntentButton>
              </li>
            );
          })}
        </ul>
      )}
      <form
        class="if-then"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'keepPlan', cue: cue.text.trim(), will: will.text.trim(), occasion });
          cue.clear();
          will.clear();
          setOccasion(null);
        }}
      >
        <label for={`${id}cue`}>{mapWords.when}</label>
        <DraftField id={`${id}cue`} draft={cue} required />
        <label for={`${id}will`}>{mapWords.will}</label>
        <DraftField id={`${id}will`} draft={will} required />
        <label for={`${id}occasion`}>{mapWords.planShown}</label>
        <Choice
          id={`${id}occasion`}
          options={planOccasions}
          words={mapWords.planOccasions}
          empty={mapWords.planByWords}
          value={occasion}
          choose={setOccasion}
        />
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
