import { useState } from 'preact/hooks';
import type { Intent } from '../../../protocol/intent';
import type { MapPage } from '../../../protocol/review-map';
import { IntentButton } from '../../intent-button';
import { usePage, type Page } from '../../page';
import { Card } from '../card';
import { DateField } from '../date-field';
import { DraftField, useDraft } from '../draft-field';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { mapWords } from './words';

/** Turning points, the next release, the vision file and the team's repositories. */
export function Marks({ map }: { readonly map: MapPage }) {
  const { format, send } = usePage();
  const label = useDraft('pivot');
  const [day, setDay] = useState(map.today);
  const marks = marksOf(map, format);
  return (
    <Card title={mapWords.marks} note={mapWords.marksNote}>
      {marks.length > 0 && (
        <ul class="entries">
          {marks.map(({ key, mark, note, remove }) => (
            <li key={key}>
              <span>
                <bdi>{mark}</bdi> <span class="dim small">{note}</span>
              </span>
              <IntentButton intent={remove} label={`${mapWords.remove}: ${mark}`}>
                {mapWords.remove}
              </IntentButton>
            </li>
          ))}
        </ul>
      )}
      <EntryForm
        button={mapWords.add}
        drafts={[label]}
        intent={() => ({ type: 'notePivot', day, label: label.text.trim() })}
      >
        <Labelled label={mapWords.pivot} wide>
          {(id) => <DraftField id={id} draft={label} placeholder={mapWords.pivotExample} required />}
        </Labelled>
        <Labelled label={mapWords.pivotDay}>
          {(id) => <DateField id={id} value={day} required keep={setDay} />}
        </Labelled>
      </EntryForm>
      <div class="form-row">
        <Labelled label={mapWords.release}>
          {(id) => (
            <DateField
              id={id}
              value={map.releaseDay ?? ''}
              keep={(release) => {
                if (release !== '') send({ type: 'planRelease', day: release });
                else if (map.releaseDay !== null) send({ type: 'withdrawRelease', day: map.releaseDay });
              }}
            />
          )}
        </Labelled>
        <div class="labelled">
          <span>{mapWords.vision}</span>
          <span class="with-unit">
            {map.visionFiles.length === 0 && <span class="dim">{mapWords.visionNone}</span>}
            <IntentButton intent={{ type: 'markVision' }}>{mapWords.visionAdd}</IntentButton>
          </span>
        </div>
        {map.repositories.length > 0 && (
          <fieldset class="labelled">
            <legend>{mapWords.team}</legend>
            <span class="with-unit">
              {map.repositories.map((repository) => (
                <label key={repository.id} class="weekday">
                  <input
                    type="checkbox"
                    checked={repository.team}
                    onChange={() => {
                      send({ type: 'setTeamRepository', repository: repository.id, team: !repository.team });
                    }}
                  />
                  <bdi>{repository.label}</bdi>
                </label>
              ))}
            </span>
          </fieldset>
        )}
      </div>
    </Card>
  );
}

interface Mark {
  readonly key: string;
  readonly mark: string;
  readonly note: string;
  readonly remove: Intent;
}

/** All that is marked, in one list with one way out. */
function marksOf({ pivots, releaseDay, visionFiles }: MapPage, format: Page['format']): readonly Mark[] {
  return [
    ...pivots.map(({ id, label, day }) => ({
      key: id,
      mark: label,
      note: format.day(day),
      remove: { type: 'removePivot', pivot: id } as const,
    })),
    ...(releaseDay === null
      ? []
      : [
          {
            key: 'release',
            mark: mapWords.releasePlanned,
            note: format.day(releaseDay),
            remove: { type: 'withdrawRelease', day: releaseDay } as const,
          },
        ]),
    ...visionFiles.map(({ id, path, repository }) => ({
      key: id,
      mark: path,
      note: repository === null ? mapWords.vision : mapWords.visionOf(repository),
      remove: { type: 'unmarkVision', mark: id } as const,
    })),
  ];
}
