import type { TeamPage } from '../../../protocol/review-team';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { EditableLine } from '../editable-line';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { teamWords } from './words';

type Person = TeamPage['persons'][number];
const lines = ['energy', 'growing', 'unknown'] as const;
const asTheyAre = { energy: undefined, growing: undefined, unknown: undefined };

/** Three lines for each person, by name. Nothing here is a number, and a blank stays in sight. */
export function Persons({ persons }: { readonly persons: TeamPage['persons'] }) {
  return (
    <Card title={teamWords.persons} note={teamWords.personsNote}>
      {persons.length > 0 && (
        <ul class="persons">
          {persons.map((person) => (
            <PersonCard key={person.person} person={person} />
          ))}
        </ul>
      )}
      <NewPerson />
    </Card>
  );
}

function PersonCard({ person: card }: { readonly person: Person }) {
  const { send } = usePage();
  const { person } = card;
  return (
    <li class="person">
      <div class="person-name">
        <h3>
          <bdi>{person}</bdi>
        </h3>
        <IntentButton intent={{ type: 'removePerson', person }} label={teamWords.removePerson(person)}>
          {teamWords.remove}
        </IntentButton>
      </div>
      {lines.map((line) => (
        <div key={line} class="person-line">
          <span class="dim small" aria-hidden="true">
            {teamWords[line]}
          </span>
          <EditableLine
            place={`person ${person} ${line}`}
            value={card[line]}
            label={teamWords.lineOf(teamWords[line], person)}
            placeholder={teamWords.blank}
            send={(text) => {
              send({ type: 'notePerson', person, ...asTheyAre, [line]: text });
            }}
          />
        </div>
      ))}
    </li>
  );
}

function NewPerson() {
  const name = useDraft('person-name');
  return (
    <EntryForm
      button={teamWords.add}
      drafts={[name]}
      intent={() => ({ type: 'notePerson', person: name.text.trim(), ...asTheyAre })}
    >
      <Labelled label={teamWords.teammate}>
        {(id) => <DraftField id={id} draft={name} maxLength={200} required />}
      </Labelled>
    </EntryForm>
  );
}
