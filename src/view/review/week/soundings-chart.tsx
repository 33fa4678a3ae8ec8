import { groups, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { WeekPage } from '../../../protocol/review-week';
import { short } from '../../ink/scale';
import { usePage } from '../../page';
import { sceneWords } from '../../words';
import { reviewWords } from '../words';
import { weekNumber } from './week-head';

type Sounding = WeekPage['soundings'][number];

/** Pixels: the depth below the surface, the week labels below that, and the room for marks above. */
const depth = 165;
const labelRoom = 31;
const markRoom = 54;
const bareRoom = 14;
/** Hour labels stand left of this share of the width. */
const labelShare = 4;
/** Units of a week in the stretched drawing. */
const unit = 100;
const dayMs = 86_400_000;
const labelLine = 15;

/** Hours go down. Lines and areas stretch with the width; marks and words keep their size. */
export function SoundingsChart({ week, label }: { readonly week: WeekPage; readonly label: string }) {
  const { format } = usePage();
  const { soundings, scenes, pivots } = week;
  const deepest = Math.max(30, max(soundings, ({ range, band }) => Math.max(range?.high ?? 0, band?.high ?? 0)) ?? 0);
  const count = soundings.length;
  const percent = (weeks: number): string => `${short(labelShare + (weeks / count) * (100 - labelShare))}%`;
  const first = Date.parse(soundings[0]?.from ?? '');
  // Weeks since the left edge; what lies before or after is cut off there.
  const place = (day: string, add = 0): number =>
    Math.min(count, Math.max(0, (Date.parse(day) - first) / dayMs / 7 + add / 7));
  const spans = scenes
    .map(({ name, from, to }) => ({ name, from: place(from), to: place(to, 1) }))
    .filter(({ from, to }) => to > from);
  const marks = pivots
    .filter(({ kind, day }) => isNamed(kind) && Date.parse(day) >= first && place(day) < count)
    .map((pivot, index, all) => {
      const before = all[index - 1];
      // Two labels close to each other stand on two lines.
      return { ...pivot, line: index % 2 === 1 && before && place(pivot.day) - place(before.day) < count / 2 ? 1 : 0 };
    });
  // On-call windows and releases come back often: they are drawn without words, which the key, the table and the text say.
  const onCall = pivots
    .filter(({ kind }) => kind === 'onCall')
    .map(({ day, until }) => ({ day, from: place(day), to: place(until ?? day, 1) }))
    .filter(({ from, to }) => to > from);
  const releases = pivots.filter(
    ({ kind, day }) => kind === 'release' && Date.parse(day) >= first && place(day) < count,
  );
  const surface = spans.length + marks.length > 0 ? markRoom : bareRoom;
  const height = surface + depth + labelRoom;
  const hours = scaleLinear([0, deepest], [surface, surface + depth]).nice(3);
  const y = (value: number): number => short(hours(value));
  const bottom = y(hours.domain()[1] ?? deepest);
  return (
    <svg class="chart soundings" height={height} role="img" aria-label={label}>
      <svg x={`${labelShare}%`} y={surface - 4} width={`${100 - labelShare}%`} height="8">
        <rect class="waves" width="100%" height="8" />
      </svg>
      {hours.ticks(3).map((value) => (
        <g key={value}>
          <line class="grid-line" x1={`${labelShare}%`} x2="100%" y1={y(value)} y2={y(value)} />
          <text class="label" x="0" y={y(value) + 4}>
            {format.hours(value)}
          </text>
        </g>
      ))}
      <Stretched soundings={soundings} spans={spans} y={y} surface={surface} bottom={bottom} height={height} />
      {soundings.map((sounding, index) => (
        <g key={sounding.week}>
          {sounding.range && (
            <svg x={percent(index + 0.5)} overflow="visible">
              <path
                class={sounding.commitsOnly ? 'whisker is-wide' : 'whisker'}
                d={`M0 ${y(sounding.range.low)}V${y(sounding.range.high)}M-3 ${y(sounding.range.low)}h6M-3 ${y(sounding.range.high)}h6`}
              />
              <circle class={index === count - 1 ? 'dot is-now' : 'dot'} cy={y(sounding.range.mid)} r="3.8" />
            </svg>
          )}
          {(count - index) % 2 === 1 && (
            <text class="label" x={percent(index + 0.5)} y={height - 9} text-anchor="middle">
              {reviewWords.weekShort(weekNumber(sounding.week))}
            </text>
          )}
        </g>
      ))}
      {spans.map(({ name, from, to }) => (
        <text
          key={`${name} ${from}`}
          class="label is-strong"
          x={percent((from + to) / 2)}
          y={surface - 8}
          text-anchor="middle"
        >
          {reviewWords.scene(sceneWords[name])}
        </text>
      ))}
      {onCall.map(({ day, from, to }) => (
        <line
          key={day}
          class="on-call"
          x1={percent(from)}
          x2={percent(to)}
          y1={bottom + onCallDrop}
          y2={bottom + onCallDrop}
        />
      ))}
      {releases.map(({ day }) => (
        <svg key={day} x={percent(place(day, 0.5))} overflow="visible">
          <path class="pivot-mark is-release" d={`M-5 ${bottom + releaseDrop}L0 ${bottom + releaseDrop - 8}l5 8Z`} />
        </svg>
      ))}
      {marks.map(({ day, label: text, line: row }) => {
        const late = place(day) > count / 2;
        const top = row * labelLine;
        return (
          <svg key={`${day} ${text}`} x={percent(place(day))} overflow="visible">
            <line class="pivot" y1={top + 16} y2={bottom} />
            <path class="pivot-mark" d={`M-5 ${top + 12} 0 ${top + 7}l5 5-5 5Z`} />
            <text class="label is-strong" x={late ? -10 : 10} y={top + 16} text-anchor={late ? 'end' : 'start'}>
              {text}
            </text>
          </svg>
        );
      })}
    </svg>
  );
}

/** Two marks of the bottom edge: the time on call lies on it, a release points up to its day. */
const onCallDrop = 3;
const releaseDrop = 9;

function isNamed(kind: WeekPage['pivots'][number]['kind']): boolean {
  return kind === 'noted' || kind === 'role';
}

interface StretchedProps {
  readonly soundings: readonly Sounding[];
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly y: (hours: number) => number;
  readonly surface: number;
  readonly bottom: number;
  readonly height: number;
}

/** What may stretch with the width: bands, scenes, the area of the range and its lines. */
function Stretched({ soundings, spans, y, surface, bottom, height }: StretchedProps) {
  const x = (_: Sounding, index: number): number => (index + 0.5) * unit;
  const seen = ({ range }: Sounding): boolean => range !== null;
  const along = (pick: (range: NonNullable<Sounding['range']>) => number): string =>
    line<Sounding>()
      .defined(seen)
      .x(x)
      .y(({ range }) => (range ? y(pick(range)) : 0))(soundings) ?? '';
  const between =
    area<Sounding>()
      .defined(seen)
      .x(x)
      .y0(({ range }) => y(range?.low ?? 0))
      .y1(({ range }) => y(range?.high ?? 0))(soundings) ?? '';
  return (
    <svg
      x={`${labelShare}%`}
      y="0"
      width={`${100 - labelShare}%`}
      height={height}
      viewBox={`0 0 ${soundings.length * unit} ${height}`}
      preserveAspectRatio="none"
    >
      {spans.map(({ from, to }) => (
        <rect
          key={`${from} ${to}`}
          class="scene-area"
          x={short(from * unit)}
          width={short((to - from) * unit)}
          y={surface}
          height={bottom - surface}
        />
      ))}
      {bandRuns(soundings).map(({ from, to, low, high }) => (
        <g key={from}>
          <rect
            class="band-area"
            x={from * unit}
            width={(to - from) * unit}
            y={y(low)}
            height={short(y(high) - y(low))}
          />
          <path class="band-line" d={`M${from * unit} ${y(low)}H${to * unit}M${from * unit} ${y(high)}H${to * unit}`} />
        </g>
      ))}
      <path class="sea" d={between} />
      <path class="sea-edge" d={along(({ low }) => low)} />
      <path class="sea-edge" d={along(({ high }) => high)} />
      <path class="sea-middle" d={along(({ mid }) => mid)} />
    </svg>
  );
}

interface BandRun {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Neighbouring weeks with the same band are one strip. */
function bandRuns(soundings: readonly Sounding[]): readonly BandRun[] {
  let run = 0;
  const numbered = soundings.map((sounding, index) => {
    const before = soundings[index - 1];
    if (before?.band?.low !== sounding.band?.low || before?.band?.high !== sounding.band?.high) run += 1;
    return { run, index, band: sounding.band };
  });
  return groups(numbered, (item) => item.run).flatMap(([, items]) => {
    const [start] = items;
    if (!start?.band) return [];
    return [{ from: start.index, to: start.index + items.length, low: start.band.low, high: start.band.high }];
  });
}
