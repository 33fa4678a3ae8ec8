import { useState } from 'preact/hooks';
import type { JourneyPage } from '../../../protocol/review-journey';
import { usePage } from '../../page';
import { useUniqueId } from '../../unique-id';
import { Card } from '../card';
import { DateField } from '../date-field';
import { DraftField, useDraft } from '../draft-field';
import { journeyWords } from './words';

const dayMs = 86_400_000;

/** When the picture was last written at, and when it was last told: two ages. */
export function Vision({ vision, today }: { readonly vision: JourneyPage['vision']; readonly today: string }) {
  const { format, send } = usePage();
  const note = useDraft('vision-told');
  const [day, setDay] = useState(today);
  const id = useUniqueId();
  const { marked, editedOn, toldOn } = vision;
  const ago = (on: string): string =>
    journeyWords.daysAgo(format.day(on), Math.round((Date.parse(today) - Date.parse(on)) / dayMs));
  return (
    <Card title={journeyWords.vision} note={journeyWords.visionNote}>
      <dl class="ages">
        <dt class="dim">{journeyWords.editedOn}</dt>
        <dd>
          {editedOn !== null ? ago(editedOn) : marked ? journeyWords.notRead : journeyWords.notSeen}{' '}
          {!marked && (
            <button
              type="button"
              class="link"
              onClick={() => {
                send({ type: 'markVision' });
              }}
            >
              {journeyWords.markFile}
            </button>
          )}
        </dd>
        <dt class="dim">{journeyWords.toldOn}</dt>
        <dd>{toldOn === null ? journeyWords.never : ago(toldOn)}</dd>
      </dl>
      <form
        class="form-row"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'toldVision', day, note: note.text.trim() });
          note.clear();
        }}
      >
        <div class="labelled is-wide">
          <label for={`${id}note`}>{journeyWords.toldTo}</label>
          <DraftField id={`${id}note`} draft={note} placeholder={journeyWords.toldExample} />
        </div>
        <div class="labelled">
          <label for={`${id}day`}>{journeyWords.toldDay}</label>
          <DateField id={`${id}day`} value={day} required max={today} keep={setDay} />
        </div>
        <button type="submit" class="button is-second">
          {journeyWords.told}
        </button>
      </form>
    </Card>
  );
}
