import { useState } from 'preact/hooks';
import { horizons, type TeamPage } from '../../../protocol/review-team';
import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { Choice } from '../choice';
import { teamWords } from './words';
import { useUniqueId } from '../../unique-id';

/** Skills for next month, quarter or year, and who is growing them. */
export function Ledger({ entries }: { readonly entries: TeamPage['ledger'] }) {
  const { format, send } = usePage();
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
              <button
                type="button"
                class="link"
                aria-label={teamWords.doneLabel(skill)}
                onClick={() => {
                  send({ type: 'closeLedger', entry: id });
                }}
              >
                {teamWords.done}
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewEntry />
    </Card>
  );
}

function NewEntry() {
  const { send } = usePage();
  const skill = useDraft('ledger-skill');
  const who = useDraft('ledger-who');
  const task = useDraft('ledger-task');
  const [horizon, setHorizon] = useState<(typeof horizons)[number]>('quarter');
  const id = useUniqueId();
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return (
    <form
      class="form-row"
      onSubmit={(event) => {
        event.preventDefault();
        send({
          type: 'addLedger',
          skill: skill.text.trim(),
          horizon,
          who: orNull(who.text),
          firstTask: orNull(task.text),
        });
        for (const draft of [skill, who, task]) draft.clear();
      }}
    >
      <div class="labelled">
        <label for={`${id}skill`}>{teamWords.skill}</label>
        <DraftField id={`${id}skill`} draft={skill} required />
      </div>
      <div class="labelled">
        <label for={`${id}horizon`}>{teamWords.horizon}</label>
        <Choice
          id={`${id}horizon`}
          options={horizons}
          words={teamWords.horizons}
          value={horizon}
          choose={(next) => {
            if (next) setHorizon(next);
          }}
        />
      </div>
      <div class="labelled">
        <label for={`${id}who`}>{teamWords.who}</label>
        <DraftField id={`${id}who`} draft={who} maxLength={200} />
      </div>
      <div class="labelled">
        <label for={`${id}task`}>{teamWords.firstTask}</label>
        <DraftField id={`${id}task`} draft={task} />
      </div>
      <button type="submit" class="button is-second">
        {teamWords.add}
      </button>
    </form>
  );
}
