import type { TeamPage } from '../../../protocol/review-team';
import { usePage } from '../../page';
import { useUniqueId } from '../../unique-id';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { EditableLine } from '../editable-line';
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
        <button
          type="button"
          class="link"
          aria-label={teamWords.removePerson(person)}
          onClick={() => {
            send({ type: 'removePerson', person });
          }}
        >
          {teamWords.remove}
        </button>
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
  const { send } = usePage();
  const name = useDraft('person-name');
  const id = useUniqueId();
  return (
    <form
      class="form-row"
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: 'notePerson', person: name.text.trim(), ...asTheyAre });
        name.clear();
      }}
    >
      <div class="labelled">
        <label for={`${id}name`}>{teamWords.teammate}</label>
        <DraftField id={`${id}name`} draft={name} maxLength={200} required />
      </div>
      <button type="submit" class="button is-second">
        {teamWords.add}
      </button>
    </form>
  );
}
