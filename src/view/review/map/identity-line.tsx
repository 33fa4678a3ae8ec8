import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useEffect, useState } from 'preact/hooks';
import type { MapPage } from '../../../protocol/review-map';
import { KeyItem } from '../../ink/key-item';
import { short } from '../../ink/scale';
import { usePage } from '../../page';
import { Card } from '../card';
import { DataTable } from '../data-table';
import { reviewWords } from '../words';
import { mapWords } from './words';
import { useUniqueId } from '../../unique-id';

type Point = MapPage['identityLine'][number];

const top = 14;
const bottom = 112;
/** The words at the left stand on this share of the width. */
const left = 9;
const unit = 100;
const middle = 50;
/** More dates than this run into each other. */
const mostDates = 6;

/** Where one places oneself, month by month, beside what was measured. */
export function IdentityLine({ points }: { readonly points: MapPage['identityLine'] }) {
  const { format, send } = usePage();
  const last = points.at(-1)?.place ?? middle;
  const [moved, setMoved] = useState<number>();
  const place = moved ?? last;
  useEffect(() => {
    // The mark stands: from now on the slider follows what is kept.
    setMoved(undefined);
  }, [last]);
  const id = useUniqueId();
  return (
    <Card title={mapWords.identity} note={mapWords.identityNote}>
      {points.length > 1 && <Chart points={points} />}
      <form
        class="identity-form"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'placeIdentity', place });
        }}
      >
        <label for={id}>{mapWords.today}</label>
        <span class="identity-range">
          <span class="dim">{mapWords.maker}</span>
          <input
            id={id}
            type="range"
            min="0"
            max="100"
            step="5"
            value={place}
            aria-valuetext={`${place} of 100 towards ${mapWords.lead}`}
            onInput={({ currentTarget }) => {
              setMoved(currentTarget.valueAsNumber);
            }}
          />
          <span class="dim">{mapWords.lead}</span>
        </span>
        <button type="submit" class="button is-second">
          {mapWords.place}
        </button>
      </form>
      {points.length > 0 && (
        <DataTable
          caption={mapWords.identityNote}
          columns={[mapWords.identityDay, mapWords.identityFelt, mapWords.identityMeasured]}
          rows={points.map(({ day, place: felt, handsOnShare }) => [
            format.day(day),
            format.number(felt),
            handsOnShare === null ? reviewWords.none : `${format.number(handsOnShare * 100)} %`,
          ])}
        />
      )}
    </Card>
  );
}

function Chart({ points }: { readonly points: readonly Point[] }) {
  const { format } = usePage();
  const time = ({ day }: Point): number => Date.parse(day);
  const [first = 0, last = 1] = extent(points, time);
  const step = Math.ceil(points.length / mostDates);
  const x = scaleLinear([first, Math.max(last, first + 1)], [0, unit]);
  const y = scaleLinear([0, 100], [bottom, top]);
  // What was measured is the part that was not hands-on: on one scale with the way from maker to lead.
  const measured = ({ handsOnShare }: Point): number => (1 - (handsOnShare ?? 0)) * 100;
  const felt =
    line<Point>(
      (point) => short(x(time(point))),
      (point) => short(y(point.place)),
    )(points) ?? '';
  const seen =
    line<Point>(
      (point) => short(x(time(point))),
      (point) => short(y(measured(point))),
    ).defined(({ handsOnShare }) => handsOnShare !== null)(points) ?? '';
  const label = points
    .map(({ day, place, handsOnShare }) =>
      mapWords.identityPoint(
        format.day(day),
        format.number(place),
        handsOnShare === null ? '' : mapWords.identityShare(format.number(handsOnShare * 100)),
      ),
    )
    .join('. ');
  return (
    <>
      <svg class="chart identity" role="img" aria-label={`${label}.`}>
        <line class="grid-line" x1={`${left}%`} x2="100%" y1={top} y2={top} />
        <line class="grid-line" x1={`${left}%`} x2="100%" y1={bottom} y2={bottom} />
        <text class="label" x="0" y={top + 4}>
          {mapWords.lead}
        </text>
        <text class="label" x="0" y={bottom + 4}>
          {mapWords.maker}
        </text>
        <svg
          x={`${left}%`}
          y="0"
          width={`${100 - left - 2}%`}
          height="140"
          viewBox={`0 0 ${unit} 140`}
          preserveAspectRatio="none"
        >
          <path class="measured-line" d={seen} />
          <path class="felt-line" d={felt} />
        </svg>
        {points.map((point, index) => (
          <svg key={point.day} x={`${short(left + (x(time(point)) / unit) * (100 - left - 2))}%`} overflow="visible">
            <circle class="felt-dot" cy={y(point.place)} r="3.8" />
            {(points.length - 1 - index) % step === 0 && (
              <text class="label" x="0" y={bottom + 20} text-anchor={index === points.length - 1 ? 'end' : 'middle'}>
                {format.dateShort(point.day)}
              </text>
            )}
          </svg>
        ))}
      </svg>
      <ul class="legend" aria-label={reviewWords.key}>
        <KeyItem meaning={mapWords.keyFelt}>
          <path class="felt-line" d="M0 6h20" />
        </KeyItem>
        <KeyItem meaning={mapWords.keyMeasured}>
          <path class="measured-line" d="M0 6h20" />
        </KeyItem>
      </ul>
    </>
  );
}
