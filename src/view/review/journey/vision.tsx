import { useState } from 'preact/hooks';
import type { JourneyPage } from '../../../protocol/review-journey';
import { IntentButton } from '../../intent-button';
import { usePage } from '../../page';
import { Card } from '../card';
import { DateField } from '../date-field';
import { DraftField, useDraft } from '../draft-field';
import { EntryForm } from '../entry-form';
import { Labelled } from '../labelled';
import { journeyWords } from './words';

const dayMs = 86_400_000;

/** When the picture was last written at, and when it was last told: two ages. */
export function Vision({ vision, today }: { readonly vision: JourneyPage['vision']; readonly today: string }) {
  const { format } = usePage();
  const note = useDraft('vision-told');
  const [day, setDay] = useState(today);
  const { marked, editedOn, toldOn } = vision;
  const ago = (on: string): string =>
    journeyWords.daysAgo(format.day(on), Math.round((Date.parse(today) - Date.parse(on)) / dayMs));
  return (
    <Card title={journeyWords.vision} note={journeyWords.visionNote}>
      <dl class="ages">
        <dt class="dim">{journeyWords.editedOn}</dt>
        <dd>
          {editedOn !== null ? ago(editedOn) : marked ? journeyWords.notRead : journeyWords.notSeen}{' '}
          {!marked && <IntentButton intent={{ type: 'markVision' }}>{journeyWords.markFile}</IntentButton>}
        </dd>
        <dt class="dim">{journeyWords.toldOn}</dt>
        <dd>{toldOn === null ? journeyWords.never : ago(toldOn)}</dd>
      </dl>
      <EntryForm
        button={journeyWords.told}
        drafts={[note]}
        intent={() => ({ type: 'toldVision', day, note: note.text.trim() })}
      >
        <Labelled label={journeyWords.toldTo} wide>
          {(id) => <DraftField id={id} draft={note} placeholder={journeyWords.toldExample} />}
        </Labelled>
        <Labelled label={journeyWords.toldDay}>
          {(id) => <DateField id={id} value={day} required max={today} keep={setDay} />}
        </Labelled>
      </EntryForm>
    </Card>
  );
}
