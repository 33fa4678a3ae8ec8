import { useState } from 'preact/hooks';
import { horizons, type TeamPage } from '../../../protocol/review-team';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft, wordsOrNull } from '../draft-field';
import { Choice } from '../choice';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { teamWords } from './words';

/** Skills for next month, quarter or year, and who is growing them. */
export function Ledger({ entries }: { readonly entries: TeamPage['ledger'] }) {
  const { format } = usePage();
  return (
    <Card title={teamWords.ledger} note={teamWords.ledgerNote}>
      {entries.length > 0 && (
        <ul class="entries">
          {entries.map(({ id, skill, horizon, who, firstTask, dueOn, due }) => (
            <li key={id}>
              <span>
                <bdi>{skill}</bdi>{' '}
                <span class="dim small">
                  <bdi>
                    {[
                      teamWords.horizons[horizon],
                      teamWords.dueOn(format.day(dueOn)),
                      ...(who === null ? [] : [who]),
                      ...(firstTask === null ? [] : [firstTask]),
                      ...(due ? [teamWords.due] : []),
                    ].join(' · ')}
                  </bdi>
                </span>
              </span>
              <IntentButton intent={{ type: 'closeLedger', entry: id }} label={teamWords.doneLabel(skill)}>
                {teamWords.done}
              </IntentButton>
            </li>
          ))}
        </ul>
      )}
      <NewEntry />
    </Card>
  );
}

function NewEntry() {
  const skill = useDraft('ledger-skill');
  const who = useDraft('ledger-who');
  const task = useDraft('ledger-task');
  const [horizon, setHorizon] = useState<(typeof horizons)[number]>('quarter');
  return (
    <EntryForm
      button={teamWords.add}
      drafts={[skill, who, task]}
      intent={() => ({
        type: 'addLedger',
        skill: skill.text.trim(),
        horizon,
        who: wordsOrNull(who),
        firstTask: wordsOrNull(task),
      })}
    >
      <Labelled label={teamWords.skill}>{(id) => <DraftField id={id} draft={skill} required />}</Labelled>
      <Labelled label={teamWords.horizon}>
        {(id) => (
          <Choice
            id={id}
            options={horizons}
            words={teamWords.horizons}
            value={horizon}
            choose={(next) => {
              if (next) setHorizon(next);
            }}
          />
        )}
      </Labelled>
      <Labelled label={teamWords.who}>{(id) => <DraftField id={id} draft={who} maxLength={200} />}</Labelled>
      <Labelled label={teamWords.firstTask}>{(id) => <DraftField id={id} draft={task} />}</Labelled>
    </EntryForm>
  );
}
