import type { Intent } from '../../../protocol/intent';
import type { EvidenceItem, EvidencePage } from '../../../protocol/review-evidence';
import { Icon } from '../../ink/icons';
import { usePage } from '../../page';
import { reviewWords, sourceLabels } from '../words';

/** One day of evidence. Struck lines stay, with the date and the way back. */
export function EvidenceDay({ day }: { readonly day: EvidencePage['days'][number] }) {
  const { format } = usePage();
  return (
    <>
      <h3>
        <span>{format.weekdayAndDate(day.date)}</span>
        <span class="dim number">
          {format.hours(day.hours.mid)}
          {day.hours.low < day.hours.high && `, ${format.range(day.hours.low, day.hours.high)}`}
        </span>
      </h3>
      <ul>
        {day.items.map((item, index) => (
          // One commit may rest here twice. What it is filed under is no part of the key: focus stays on a struck line.
          <Line key={`${item.id} ${timesBefore(day.items, item, index)}`} item={item} />
        ))}
      </ul>
    </>
  );
}

function timesBefore(items: readonly EvidenceItem[], { id }: EvidenceItem, index: number): number {
  return items.slice(0, index).filter((other) => other.id === id).length;
}

function Line({ item }: { readonly item: EvidenceItem }) {
  const { format, send } = usePage();
  const { struckOn, range } = item;
  const struck = struckOn !== null;
  const why = struck
    ? reviewWords.struckOn(format.date(struckOn), format.hours(range?.mid ?? 0))
    : item.filed
      ? `${item.why}; ${reviewWords.filedByYou}`
      : item.why;
  return (
    <li class={struck ? 'line is-struck' : 'line'} tabIndex={-1} data-item={item.id}>
      <span class="dim number">{item.timed ? format.time(item.at) : ''}</span>
      <span>
        <span class="what">
          <bdi>{item.title}</bdi>
        </span>
        <span class="reason">
          {item.repository !== null && <bdi>{`${item.repository}: `}</bdi>}
          <bdi>{why}</bdi>
        </span>
      </span>
      <span class="source">
        <Icon name={item.source} />
        {sourceLabels[item.source]}
      </span>
      <span class="line-hours number">
        {range ? (
          <>
            <b>{format.hours(range.mid)}</b>
            {range.low < range.high && <span class="dim"> {format.range(range.low, range.high)}</span>}
          </>
        ) : (
          <span class="dim">{reviewWords.addsNothing}</span>
        )}
      </span>
      <span class="line-actions">
        {actionsOf(item).map(([key, word, intent]) => (
          <button
            key={key}
            type="button"
            class="quiet"
            aria-label={`${word}${word.endsWith('…') ? '' : ':'} ${item.title}`}
            onClick={() => {
              send(intent);
            }}
          >
            {word}
          </button>
        ))}
      </span>
    </li>
  );
}

/**
 * What may be done with a line. What the user said can be said anew or taken out, which goes further than filing it
 * elsewhere; the keys for that work there all the same.
 */
function actionsOf({ id, own, struckOn }: EvidenceItem): readonly (readonly [key: string, word: string, Intent])[] {
  if (struckOn !== null) return [['strike', reviewWords.putBack, { type: 'putBack', item: id }]];
  const refile = ['refile', reviewWords.fileElsewhere, { type: 'refile', item: id, kind: null }] as const;
  if (own === null) return [refile, ['strike', reviewWords.strike, { type: 'strike', item: id }]];
  return [
    own.logged ? ['correct', reviewWords.correct, { type: 'correctEntry', entry: own.record }] : refile,
    ['remove', reviewWords.deleteEntry, { type: 'removeEntry', entry: own.record }],
  ];
}
