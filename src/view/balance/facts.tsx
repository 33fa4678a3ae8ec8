import type { Snapshot } from '../../protocol/snapshot';
import { IntentButton } from '../intent-button';
import { tie } from '../tie';
import { words } from '../words';
import { Actions } from './actions';

/** At most two facts, one question, three actions. */
export function Facts({ snapshot }: { readonly snapshot: Snapshot }) {
  const { facts, ask, actions, quiet } = snapshot;
  if (facts.length === 0 && !ask && actions.length === 0 && quiet === null) return null;
  const signal = facts.find((fact) => fact.signal !== null)?.signal;
  return (
    <section class="section" aria-label={words.facts}>
      {facts.length > 0 && (
        <ul class="facts">
          {facts.map((fact) => (
            <li key={fact.text}>{tie(fact.text)}</li>
          ))}
        </ul>
      )}
      {ask && <p class="ask">{tie(ask.text)}</p>}
      <Actions names={actions} asked={ask !== null} />
      {quiet !== null && <p class="dim small gap-s">{tie(quiet)}</p>}
      {signal && ask && (
        <div>
          <IntentButton intent={{ type: 'aboutNotice', signal }} look="smallLink">
            {words.aboutNotice}
          </IntentButton>
        </div>
      )}
    </section>
  );
}
