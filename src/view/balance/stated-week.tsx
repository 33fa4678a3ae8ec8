import { kinds, perKind } from '../../engine/kinds';
import type { Snapshot } from '../../protocol/snapshot';
import type { Period } from '../../protocol/shapes';
import { Icon } from '../ink/icons';
import { WeekBar } from '../ink/week-bar';
import { usePage } from '../page';
import { Section } from '../section';
import { tie } from '../tie';
import { conditionWords, kindWords, words } from '../words';
import type { Format } from '../format';
import { readingOf } from './reading';

/** More than two blind spots at once is a wall: the rest opens on demand. */
const mostNotes = 2;

/** The stated week at full width, its open part, and what cannot be seen here. */
export function StatedWeek({ snapshot }: { readonly snapshot: Snapshot }) {
  const { format } = usePage();
  const { period } = snapshot;
  if (!period) return null;
  const several = snapshot.repositories.length > 1;
  const limits = snapshot.repositories.flatMap((card, index) => {
    const sentence = conditionWords(card, format, snapshot.asOf);
    // Without a line, the first folder's condition already stands at the top.
    if (sentence === undefined || (index === 0 && readingOf(snapshot).noLine)) return [];
    return [several ? `${card.label}: ${sentence}` : sentence];
  });
  const notes = [...snapshot.notVisible, ...limits];
  const rest = notes.slice(mostNotes);
  return (
    <Section title={words.stated(format.hours(period.statedHours))}>
      <WeekBar
        hours={perKind((kind) => period.hours[kind]?.mid ?? 0)}
        stated={period.statedHours}
        label={weekLabel(period, format)}
      />
      <div class="split small number">
        <span>
          {words.seen(format.hours(period.seen.mid))}{' '}
          {period.seen.high > period.seen.low && (
            <span class="dim">({format.range(period.seen.low, period.seen.high)})</span>
          )}
        </span>
        <span class="dim">{words.open(format.hours(period.openHours))}</span>
      </div>
      {notes.length > 0 && (
        <div class="gap-m">
          <Notes notes={notes.slice(0, mostNotes)} />
          {rest.length > 0 && (
            <details class="gap-s small">
              <summary>{words.moreNotVisible(rest.length)}</summary>
              <Notes notes={rest} />
            </details>
          )}
        </div>
      )}
    </Section>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="note small">
          <Icon name="unseen" />
          <span>
            <span class="unseen">{words.notVisible}</span>
            <bdi>{tie(note)}</bdi>
          </span>
        </p>
      ))}
    </>
  );
}

export function weekLabel(period: Period, format: Format): string {
  const parts = kinds
    .filter((kind) => (period.hours[kind]?.mid ?? 0) > 0)
    .map((kind) => `${kindWords[kind]} ${format.number(period.hours[kind]?.mid ?? 0)}`);
  const seen = parts.length > 0 ? `${parts.join(', ')}, and ` : '';
  return (
    `Stated week of ${format.number(period.statedHours)} hours: ${seen}` +
    `${format.number(period.openHours)} hours left open because they are not seen here.`
  );
}
