import { Icon } from '../../ink/icons';
import { tie } from '../../tie';
import { Card } from '../card';
import { reviewWords } from '../words';

/** Every blind spot of the week, one sentence each. */
export function NotVisible({ notes }: { readonly notes: readonly string[] }) {
  return (
    <Card title={reviewWords.notVisible}>
      <div class="gap-m">
        {notes.map((note) => (
          <p key={note} class="note">
            <Icon name="unseen" />
            <bdi>{tie(note)}</bdi>
          </p>
        ))}
      </div>
    </Card>
  );
}
