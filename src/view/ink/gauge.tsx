import { useRef } from 'preact/hooks';
import type { HourRange } from '../../protocol/shapes';
import { short } from './scale';

export interface GaugeProps {
  /** `null`: no lead in the water, there is nothing to sound. */
  readonly range: HourRange | null;
  readonly band: { readonly low: number; readonly high: number } | null;
  /** The band is a starting point that is not active. */
  readonly proposed?: boolean;
  /** Too little is seen: open water goes on under the lead. */
  readonly unsure?: boolean;
  /** Full scale in hours. */
  readonly full: number;
  /** A whole sentence. */
  readonly label: string;
}

const width = 88;
const height = 176;
const surface = 22;
const bottom = height - 8;
const ropeX = 47;
/** Left end of the band: right of the hour labels. */
const bandX = 26;
/** The marks of a lead line, in fathoms there and in hours here. */
const knots = [2, 3, 5, 7, 10, 13, 15, 17, 20, 25, 30, 35];
/** Two labels need this many units between the edges of a band to stand inside it. */
const roomForLabels = 24;
/** The lead moves only for a change one would notice. */
const noticeableHours = 0.5;

/** The sounding gauge: hours go down from the surface, the lead hangs at the middle of the range. */
export function Gauge({ range, band, proposed = false, unsure = false, full, label }: GaugeProps) {
  const y = (hours: number): number => short(surface + (Math.min(hours, full) / full) * (bottom - surface));
  return (
    <svg class="gauge" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect class="tank" x=".5" y={surface} width={width - 1} height={height - surface - 1} rx="3" />
      <path class="wave" d={`M1.5 ${surface}${'q4.250-4 8.500 0t8.500 0'.repeat(5)}`} />
      <Ticks full={full} y={y} />
      {band && <GaugeBand band={band} proposed={proposed} y={y} />}
      {unsure && range && (
        <rect
          class="open-water"
          x={ropeX - 12}
          y={y(range.high)}
          width="24"
          height={short(height - 2 - y(range.high))}
        />
      )}
      {range && <Lead range={range} y={y} />}
      <path class="float" d={`M${ropeX - 11} ${surface - 8}h22l-3.5 7.5h-15Z`} />
      <line class="rope" x1={ropeX} x2={ropeX} y1={surface - 17} y2={surface - 8} />
    </svg>
  );
}

type Y = (hours: number) => number;

function Ticks({ full, y }: { readonly full: number; readonly y: Y }) {
  const step = full > 40 ? 20 : full > 20 ? 10 : 5;
  const hours = Array.from({ length: full }, (_, index) => index + 1);
  return (
    <>
      {hours
        .filter((hour) => hour % step === 0 || (full <= 40 && hour < full))
        .map((hour) => (
          <line key={hour} class="tick" x1="1" x2={hour % step === 0 ? 7 : 3.5} y1={y(hour)} y2={y(hour)} />
        ))}
      {hours
        .filter((hour) => hour % step === 0)
        .map((hour) => (
          <text key={hour} x="10" y={short(y(hour) + 3.3)}>
            {hour}
          </text>
        ))}
    </>
  );
}

interface GaugeBandProps {
  readonly band: { readonly low: number; readonly high: number };
  readonly proposed: boolean;
  readonly y: Y;
}

function GaugeBand({ band, proposed, y }: GaugeBandProps) {
  const top = y(band.low);
  const end = y(band.high);
  const inside = end - top >= roomForLabels;
  const box = { x: bandX, y: top, width: width - bandX - 1, height: Math.max(1, short(end - top)) };
  return (
    <>
      {proposed ? (
        <rect class="proposed" {...box} />
      ) : (
        <>
          <rect class="band" {...box} />
          <line class="band-edge" x1={bandX} x2={width - 1} y1={top} y2={top} />
          <line class="band-edge" x1={bandX} x2={width - 1} y1={end} y2={end} />
        </>
      )}
      {/* A band that starts at the surface needs no label there. */}
      {band.low > 0 && (
        <text x={width - 5} y={short(inside ? top + 10.5 : top - 3)} text-anchor="end">
          {band.low}
        </text>
      )}
      <text x={width - 5} y={short(inside ? end - 4 : end + 10.5)} text-anchor="end">
        {band.high}
      </text>
    </>
  );
}

function Lead({ range, y }: { readonly range: HourRange; readonly y: Y }) {
  const lead = y(range.mid);
  return (
    <g class="settle" key={useSettling(range.mid)}>
      <rect
        class="reach"
        x={ropeX - 5}
        y={y(range.low)}
        width="10"
        height={short(Math.max(3, y(range.high) - y(range.low)))}
        rx="5"
      />
      <line class="rope" x1={ropeX} x2={ropeX} y1="14" y2={lead} />
      {knots
        .filter((hour) => hour < range.mid - 1.2)
        .map((hour) => (
          <line key={hour} class="knot" x1={ropeX - 3} x2={ropeX + 3} y1={y(hour)} y2={y(hour)} />
        ))}
      <path class="lead" d={`M${ropeX - 2.6} ${short(lead - 8)}h5.2l3.6 12.5q-6.2 3-12.4 0Z`} />
    </g>
  );
}

/** A key that changes, and so lets the lead settle once more, when the number has moved noticeably. */
function useSettling(mid: number): number {
  const settledAt = useRef(mid);
  if (Math.abs(mid - settledAt.current) >= noticeableHours) settledAt.current = mid;
  return settledAt.current;
}
