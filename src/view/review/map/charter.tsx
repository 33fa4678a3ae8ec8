import { usePage } from '../../page';
import { Card } from '../card';
import { DraftField, useDraft } from '../draft-field';
import { mapWords } from './words';
import { useUniqueId } from '../../unique-id';

/** Five lines on what the role is. */
export function Charter({ lines }: { readonly lines: readonly string[] }) {
  const { send } = usePage();
  const id = useUniqueId();
  const drafts = [
    useDraft('charter-1', lines[0]),
    useDraft('charter-2', lines[1]),
    useDraft('charter-3', lines[2]),
    useDraft('charter-4', lines[3]),
    useDraft('charter-5', lines[4]),
  ];
  return (
    <Card title={mapWords.charter} note={mapWords.charterNote} half>
      <form
        class="charter"
        onSubmit={(event) => {
          event.preventDefault();
          const written = drafts.map(({ text }) => text.trim()).filter((text) => text !== '');
          drafts.forEach((draft, index) => {
            draft.set(written[index] ?? '');
          });
          send({ type: 'writeCharter', lines: written, was: [...lines] });
        }}
      >
        {drafts.map((draft, index) => (
          <div key={index}>
            <label class="unseen" for={`${id}${index}`}>
              {mapWords.charterLine(index + 1)}
            </label>
            <DraftField id={`${id}${index}`} draft={draft} />
          </div>
        ))}
        <button type="submit" class="button is-second">
          {mapWords.charterKeep}
        </button>
      </form>
    </Card>
  );
}
