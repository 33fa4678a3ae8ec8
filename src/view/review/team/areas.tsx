import type { TeamPage } from '../../../protocol/review-team';
import { usePage } from '../../page';
import { tie } from '../../tie';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { EditableLine } from '../editable-line';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { teamWords } from './words';

/** Areas by name, each with an owner who is not the user. */
export function TeamAreas({ team }: { readonly team: TeamPage }) {
  const { send } = usePage();
  const { areas, ownedFact } = team;
  return (
    <Card title={teamWords.areas} note={teamWords.areasNote} half>
      {ownedFact !== null && <p>{tie(ownedFact)}</p>}
      {areas.length > 0 && (
        <ul class="entries lines">
          {areas.map(({ area, owner, active }) => (
            <li key={area} class="line-row">
              <span>
                <bdi class="mono">{area}</bdi>
                {!active && <span class="dim small"> {teamWords.quietArea}</span>}
              </span>
              <EditableLine
                place={`owner ${area}`}
                value={owner ?? ''}
                label={teamWords.ownerOf(area)}
                placeholder={teamWords.nobody}
                maxLength={200}
                send={(text) => {
                  send({ type: 'setAreaOwner', area, owner: text === '' ? null : text });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <NewOwner />
    </Card>
  );
}

function NewOwner() {
  const area = useDraft('new-owner-area');
  const owner = useDraft('new-owner');
  return (
    <EntryForm
      button={teamWords.add}
      drafts={[area, owner]}
      intent={() => ({ type: 'setAreaOwner', area: area.text.trim(), owner: owner.text.trim() })}
    >
      <Labelled label={teamWords.whichArea}>
        {(id) => <DraftField id={id} draft={area} placeholder={teamWords.whichExample} maxLength={200} required />}
      </Labelled>
      <Labelled label={teamWords.owner}>
        {(id) => <DraftField id={id} draft={owner} maxLength={200} required />}
      </Labelled>
    </EntryForm>
  );
}

/** What would be needed if the user left, area by area. */
export function IfILeft({ team }: { readonly team: TeamPage }) {
  const { send } = usePage();
  const { ifILeft, areasNote } = team;
  return (
    <Card
      title={teamWords.ifILeft}
      note={ifILeft.length > 0 ? teamWords.ifILeftNote : (areasNote ?? teamWords.ifILeftNone)}
      half
    >
      {ifILeft.length > 0 && (
        <ul class="entries lines">
          {ifILeft.map(({ area, needed, active }) => (
            <li key={area} class="line-row is-wide">
              <span>
                <bdi class="mono">{area}</bdi>
                {!active && <span class="dim small"> {teamWords.shared}</span>}
              </span>
              <EditableLine
                place={`left ${area}`}
                value={needed}
                label={teamWords.neededFor(area)}
                placeholder={teamWords.neededExample}
                send={(text) => {
                  send({ type: 'noteIfILeft', area, needed: text });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {ifILeft.length > 0 && areasNote !== null && <p class="dim small gap-m">{areasNote}</p>}
    </Card>
  );
}
