import { useState } from 'preact/hooks';
import type { MapPage } from '../../../protocol/review-map';
import { usePage } from '../../page';
import { Card } from '../card';
import { DateField } from '../date-field';
import { DraftField, useDraft } from '../draft-field';
import { mapWords } from './words';
import { useUniqueId } from '../../unique-id';

/** Turning points, the next release, the vision file and the team's repositories. */
export function Marks({ map }: { readonly map: MapPage }) {
  const { format, send } = usePage();
  const id = useUniqueId();
  const label = useDraft('pivot');
  const [day, setDay] = useState(map.today);
  return (
    <Card title={mapWords.marks} note={mapWords.marksNote}>
      {map.pivots.length > 0 && (
        <ul class="entries">
          {map.pivots.map((pivot) => (
            <li key={pivot.id}>
              <span>
                <bdi>{pivot.label}</bdi> <span class="dim small">{format.day(pivot.day)}</span>
              </span>
              <button
                type="button"
                class="link"
                aria-label={`${mapWords.remove}: ${pivot.label}`}
                onClick={() => {
                  send({ type: 'removePivot', pivot: pivot.id });
                }}
              >
                {mapWords.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="form-row"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'notePivot', day, label: label.text.trim() });
          label.clear();
        }}
      >
        <div class="labelled is-wide">
          <label for={`${id}pivot`}>{mapWords.pivot}</label>
          <DraftField id={`${id}pivot`} draft={label} placeholder={mapWords.pivotExample} required />
        </div>
        <div class="labelled">
          <label for={`${id}day`}>{mapWords.pivotDay}</label>
          <DateField id={`${id}day`} value={day} required keep={setDay} />
        </div>
        <button type="submit" class="button is-second">
          {mapWords.add}
        </button>
      </form>
      <div class="form-row">
        <div class="labelled">
          <label for={`${id}release`}>{mapWords.release}</label>
          <DateField
            id={`${id}release`}
            value={map.releaseDay ?? ''}
            required
            keep={(release) => {
              send({ type: 'planRelease', day: release });
            }}
          />
        </div>
        <div class="labelled">
          <span>{mapWords.vision}</span>
          <span class="with-unit">
            <bdi class="mono">{map.visionFiles.length > 0 ? map.visionFiles.join(', ') : mapWords.visionNone}</bdi>
            <button
              type="button"
              class="link"
              onClick={() => {
                send({ type: 'markVision' });
              }}
            >
              {mapWords.visionAdd}
            </button>
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
