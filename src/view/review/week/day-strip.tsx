import { max, range as numbers, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { kinds, type Kind } from '../../../engine/kinds';
import type { WeekPage } from '../../../protocol/review-week';
import { KeyItem, whisker } from '../../ink/key-item';
import { Shape, Swatch } from '../../ink/shape';
import { short } from '../../ink/scale';
import { usePage } from '../../page';
import { kindWords } from '../../words';
import { Card } from '../card';
import { DataTable } from '../data-table';
import { reviewWords } from '../words';

type Day = WeekPage['days'][number];

/** Pixels of the drawing: the ground line, and the room above it. */
const ground = 158;
const ceiling = 22;
/** An hour is never taller than this, so that a short week does not look like a full one. */
const tallestHour = 16;
/** Hour labels stand left of this share of the width. */
const labelShare = 7;

const totalOf = (day: Day): number => sum(kinds, (kind) => day.hours[kind]);

/** Hours per day as stacks; what is stated and not seen stays open above them. */
export function DayStrip({ week }: { readonly week: WeekPage }) {
  const { format } = usePage();
  const { days, dayHours } = week;
  const tallest = Math.max(dayHours, max(days, (day) => Math.max(totalOf(day), day.high)) ?? 0);
  const hour = Math.min(tallestHour, (ground - ceiling) / Math.max(1, tallest));
  const y = scaleLinear([0, tallest], [ground, ground - tallest * hour]);
  const column = (100 - labelShare) / Math.max(1, days.length);
  const grid = numbers(0, tallest + 0.1, 4);
  const label = days
    .map((day) =>
      day.off && totalOf(day) === 0
        ? `${format.weekdayShort(day.date)}: ${reviewWords.dayOff}`
        : reviewWords.daySeen(
            format.weekdayShort(day.date),
            format.number(totalOf(day)),
            format.spoken(day.low, day.high),
          ),
    )
    .join('. ');
  return (
    <Card title={reviewWords.days} note={week.verdict === 'thin' ? reviewWords.daysOpen : reviewWords.daysNote}>
      <svg class="chart day-strip" role="img" aria-label={`${label}.`}>
        {grid.map((value) => (
          <g key={value}>
            <line class="grid-line" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
            <text class="label" x="0" y={y(value) - 4}>
              {value === 0 ? '' : format.hours(value)}
            </text>
          </g>
        ))}
        {days.map((day, index) => (
          <DayColumn
            key={day.date}
            day={day}
            stated={dayHours}
            middle={labelShare + (index + 0.5) * column}
            y={(hours) => short(y(hours))}
          />
        ))}
      </svg>
      <ol class="day-notes">
        {days.map((day) => (
          <li key={day.date}>
            <span class="day-name">{format.weekdayShort(day.date)}: </span>
            {day.notes.map((note) => (
              <bdi key={note}>{note}</bdi>
            ))}
          </li>
        ))}
      </ol>
      <Legend />
      <DataTable
        caption={reviewWords.daysNote}
        columns={[
          reviewWords.day,
          ...kinds.map((kind) => kindWords[kind]),
          reviewWords.together,
          reviewWords.low,
          reviewWords.high,
        ]}
        rows={days.map((day) => [
          format.weekdayShort(day.date),
          ...kinds.map((kind) => format.number(day.hours[kind])),
          format.number(totalOf(day)),
          format.number(day.low),
          format.number(day.high),
        ])}
      />
    </Card>
  );
}

interface DayColumnProps {
  readonly day: Day;
  readonly stated: number;
  /** Per cent of the width. */
  readonly middle: number;
  readonly y: (hours: number) => number;
}

/** Half the width of a column, in per cent. */
const half = 3.1;

function DayColumn({ day, stated, middle, y }: DayColumnProps) {
  const { format } = usePage();
  const total = totalOf(day);
  const at = (offset: number): string => `${short(middle + offset)}%`;
  const resting = day.off && total === 0;
  const layers = stack<Day['hours'], Kind>()
    .keys(kinds)
    .value((hours, kind) => hours[kind])([day.hours]);
  return (
    <>
      <text class="label is-strong" x={at(0)} y={ground + 19} text-anchor="middle">
        {format.weekdayShort(day.date)}
      </text>
      {resting && (
        <text class="label" x={at(0)} y={ground - 8} text-anchor="middle">
          {reviewWords.off}
        </text>
      )}
      {!day.off && total < stated && (
        <rect
          class="open"
          x={at(-half)}
          width={`${half * 2}%`}
          y={y(stated)}
          height={short(y(total) - y(stated))}
          rx="2"
        />
      )}
      {layers.map((layer) => {
        const [from = 0, to = 0] = layer[0] ?? [];
        return to > from ? (
          <rect
            key={layer.key}
            class={`segment fill-${layer.key}`}
            x={at(-half)}
            width={`${half * 2}%`}
            y={y(to)}
            height={short(y(from) - y(to))}
            rx="2"
          />
        ) : null;
      })}
      {day.high > day.low && (
        <svg x={at(4.3)} overflow="visible">
          <path class="whisker" d={`M0 ${y(day.low)}V${y(day.high)}M-3 ${y(day.low)}h6M-3 ${y(day.high)}h6`} />
        </svg>
      )}
    </>
  );
}

function Legend() {
  return (
    <ul class="legend" aria-label={reviewWords.key}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Shape kind={kind} />
          <Swatch kind={kind} />
          {kindWords[kind]}
        </li>
      ))}
      <KeyItem meaning={reviewWords.keyOpen}>
        <rect class="open" x="1" y="1" width="92%" height="80%" rx="2" />
      </KeyItem>
      <KeyItem meaning={reviewWords.keyRange}>
        <path class="whisker" d={whisker} />
      </KeyItem>
    </ul>
  );
}
