import type { WeekPage } from '../../../protocol/review-week';
import { KeyItem, whisker } from '../../ink/key-item';
import { usePage, type Page } from '../../page';
import { sceneWords } from '../../words';
import { Card } from '../card';
import { DataTable } from '../data-table';
import { reviewWords } from '../words';
import { SoundingsChart } from './soundings-chart';
import { weekNumber } from './week-head';

/** Twelve weeks of hands-on hours, with the bands, scenes and pivots of their time. */
export function Soundings({ week }: { readonly week: WeekPage }) {
  const page = usePage();
  const { format } = page;
  const { soundings } = week;
  if (soundings.length === 0) return null;
  return (
    <Card title={reviewWords.soundings(countOf(soundings.length))} note={reviewWords.soundingsNote}>
      <SoundingsChart week={week} label={describe(week, page)} />
      <Legend week={week} />
      <DataTable
        caption={reviewWords.soundingsNote}
        columns={[
          reviewWords.weekColumn,
          reviewWords.low,
          reviewWords.middle,
          reviewWords.high,
          reviewWords.band,
          reviewWords.marksColumn,
        ]}
        rows={soundings.map(({ week: name, from, range, band, commitsOnly }) => [
          name,
          range ? format.number(range.low) : reviewWords.none,
          range ? format.number(range.mid) : reviewWords.none,
          range ? format.number(range.high) : reviewWords.none,
          band ? format.band(band) : reviewWords.none,
          [...(range && commitsOnly ? [reviewWords.keyCommits] : []), ...marksOf(week, from, page)].join('; '),
        ])}
      />
    </Card>
  );
}

function countOf(count: number): string {
  return count === 12 ? 'twelve' : String(count);
}

/** Week by week what the drawing says. */
function describe({ soundings, pivots, scenes }: WeekPage, { format }: Page): string {
  const weeks = soundings.map(({ week, range, band, commitsOnly }) => {
    const number = weekNumber(week);
    if (!range) return reviewWords.soundingGap(number);
    const chosen = band
      ? reviewWords.soundingBand(reviewWords.bandSpan(format.number(band.low), format.number(band.high)))
      : '';
    return (
      reviewWords.sounding(number, format.number(range.mid), format.spoken(range.low, range.high)) +
      chosen +
      (commitsOnly ? `, ${reviewWords.keyCommits}` : '')
    );
  });
  const first = soundings[0]?.from ?? '';
  const end = lastDay(soundings.at(-1)?.from ?? '');
  // What lies outside the drawing is not in its words either.
  const marks = pivots.filter(isIn(first, end)).map((pivot) => pivotWords(pivot, format));
  const moved = scenes
    .filter(({ from, to }) => from <= end && to >= first)
    .map(({ name, from, to }) => reviewWords.sceneSpan(sceneWords[name], format.day(from), format.day(to)));
  return (
    `${weeks.join('. ')}.` +
    (moved.length > 0 ? reviewWords.scenesSaid(moved.join('; ')) : '') +
    (marks.length > 0 ? reviewWords.pivotsSaid(marks.join('; ')) : '')
  );
}

/** The scenes and pivots that a week of the drawing holds. */
function marksOf({ scenes, pivots }: WeekPage, from: string, { format }: Page): readonly string[] {
  const to = lastDay(from);
  return [
    ...scenes
      .filter((scene) => scene.from <= to && scene.to >= from)
      .map(({ name }) => reviewWords.scene(sceneWords[name])),
    ...pivots.filter(isIn(from, to)).map((pivot) => pivotWords(pivot, format)),
  ];
}

type Pivot = WeekPage['pivots'][number];

function isIn(first: string, last: string): (pivot: Pivot) => boolean {
  return ({ day, until }) => day <= last && (until ?? day) >= first;
}

function pivotWords({ day, until, label }: Pivot, format: Page['format']): string {
  return until === null
    ? `${label}, ${format.day(day)}`
    : reviewWords.pivotSpan(label, format.day(day), format.day(until));
}

function lastDay(from: string): string {
  const at = Date.parse(from);
  return Number.isNaN(at) ? '' : new Date(at + 6 * dayMs).toISOString().slice(0, 10);
}

const dayMs = 86_400_000;

function Legend({ week }: { readonly week: WeekPage }) {
  const drawn = (kind: Pivot['kind']): boolean => week.pivots.some((pivot) => pivot.kind === kind);
  return (
    <ul class="legend" aria-label={reviewWords.key}>
      <KeyItem meaning={reviewWords.keyBand}>
        <rect class="slot" x="0" y="1" width="100%" height="80%" />
      </KeyItem>
      <KeyItem meaning={reviewWords.keyRange}>
        <path class="whisker" d={whisker} />
      </KeyItem>
      <KeyItem meaning={reviewWords.keyCommits}>
        <path class="whisker is-wide" d={whisker} />
      </KeyItem>
      <KeyItem meaning={reviewWords.keyScene}>
        <rect class="scene-swatch" width="100%" height="100%" />
      </KeyItem>
      <KeyItem meaning={reviewWords.keyPivot}>
        <path class="whisker" d="M4 6 9 1l5 5-5 5Z" />
      </KeyItem>
      {drawn('onCall') && (
        <KeyItem meaning={reviewWords.keyOnCall}>
          <path class="on-call" d="M0 6h18" />
        </KeyItem>
      )}
      {drawn('release') && (
        <KeyItem meaning={reviewWords.keyRelease}>
          <path class="whisker" d="M4 10 9 2l5 8Z" />
        </KeyItem>
      )}
    </ul>
  );
}
