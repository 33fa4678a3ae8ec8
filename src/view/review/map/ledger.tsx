import { useState } from 'preact/hooks';
import { horizons, type MapPage } from '../../../protocol/review-map';
import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { Choice } from './choice';
import { mapWords } from './words';
import { useUniqueId } from '../../unique-id';

/** Skills for next month, quarter or year, and who is growing them. */
export function Ledger({ entries }: { readonly entries: MapPage['ledger'] }) {
  const { format, send } = usePage();
  return (
    <Card title={mapWords.ledger} note={mapWords.ledgerNote}>
      {entries.length > 0 && (
        <ul class="entries">
          {entries.map(({ id, skill, horizon, who, firstTask, dueOn, due }) => (
            <li key={id}>
              <span>
                <bdi>{skill}</bdi>{' '}
                <span class="dim small">
                  <bdi>
                    {[
                      mapWords.horizons[horizon],
                      mapWords.dueOn(format.day(dueOn)),
                      ...(who === null ? [] : [who]),
                      ...(firstTask === null ? [] : [firstTask]),
                      ...(due ? [mapWords.due] : []),
                    ].join(' · ')}
                  </bdi>
                </span>
              </span>
              <button
                type="button"
                class="link"
                aria-label={mapWords.doneLabel(skill)}
                onClick={() => {
                  send({ type: 'closeLedger', entry: id });
                }}
              >
                {mapWords.done}
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
        <label for={`${id}skill`}>{mapWords.skill}</label>
        <DraftField id={`${id}skill`} draft={skill} required />
      </div>
      <div class="labelled">
        <label for={`${id}horizon`}>{mapWords.horizon}</label>
        <Choice
          id={`${id}horizon`}
          options={horizons}
          words={mapWords.horizons}
          value={horizon}
          choose={(next) => {
            if (next) setHorizon(next);
          }}
        />
      </div>
      <div class="labelled">
        <label for={`${id}who`}>{mapWords.who}</label>
        <DraftField id={`${id}who`} draft={who} maxLength={200} />
      </div>
      <div class="labelled">
        <label for={`${id}task`}>{mapWords.firstTask}</label>
        <DraftField id={`${id}task`} draft={task} />
      </div>
      <button type="submit" class="button is-second">
        {mapWords.add}
      </button>
    </form>
  );
}
