import type { WeekPage } from '../../../protocol/review-week';
import { Icon, type IconName } from '../../ink/icons';
import { tie } from '../../tie';
import { Card } from '../card';
import { reviewWords } from '../words';

const icons: Readonly<Record<WeekPage['doneWithoutYou']['items'][number]['about'], IconName>> = {
  changes: 'changes',
  release: 'release',
  design: 'note',
  areas: 'areas',
};

/** What reached the week without the reader. It opens the page; people are never named or ranked in it. */
export function DoneWithoutYou({ week }: { readonly week: WeekPage }) {
  const { items, note } = week.doneWithoutYou;
  return (
    <Card title={reviewWords.withoutYou} note={items.length > 0 ? reviewWords.withoutYouNote : (note ?? '')} boxed>
      {items.length > 0 && (
        <ul class="without-you">
          {items.map((item) => (
            <li key={item.text}>
              <Icon name={icons[item.about]} />
              <div>
                <bdi>{tie(item.text)}</bdi>
                {item.detail !== '' && (
                  <div class="dim small">
                    <bdi>{tie(item.detail)}</bdi>
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {items.length > 0 && note !== null && <p class="dim small gap-m">{tie(note)}</p>}
    </Card>
  );
}
