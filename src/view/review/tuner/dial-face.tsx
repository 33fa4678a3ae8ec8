import { range as numbers } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { useRef } from 'preact/hooks';
import type { Band } from '../../../engine/balance/bands';
import type { Kind } from '../../../engine/kinds';
import type { HourRange } from '../../../protocol/shapes';
import { short } from '../../ink/scale';

const centre = { x: 80, y: 84 };
const radius = 58;
/** A dial is a day of hours wide; a band beyond it rests at its end. */
export const fullDial = 24;
const angle = scaleLinear([0, fullDial], [Math.PI, 0]).clamp(true);
const stepHours = 0.5;

export interface DialFaceProps {
  readonly kind: Kind;
  readonly band: Band;
  /** The last seven days. */
  readonly now: HourRange | null;
  /** The ordinary band while a scene is on. */
  readonly usual: Band | null;
  readonly proposed: boolean;
  readonly label: string;
  /** Where a grip was dragged to; the number inputs are the way of the keyboard. */
  readonly drag: (end: keyof Band, hours: number, done: boolean) => void;
}

/** A half circle of 24 hours: the band as an arc, the last seven days as a needle in its range. */
export function DialFace({ kind, band, now, usual, proposed, label, drag }: DialFaceProps) {
  const face = useRef<SVGSVGElement>(null);
  const hoursAt = (event: PointerEvent): number => {
    const box = face.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const scale = 160 / box.width;
    const turn = Math.atan2(
      centre.y - (event.clientY - box.top) * scale,
      (event.clientX - box.left) * scale - centre.x,
    );
    const hours = angle.invert(Math.max(0, turn < -Math.PI / 2 ? Math.PI : turn));
    return Math.round(Math.min(fullDial, Math.max(0, hours)) / stepHours) * stepHours;
  };
  const grip = (end: keyof Band) => {
    const [x, y] = pointAt(band[end], radius);
    return (
      <circle
        class="grip"
        cx={x}
        cy={y}
        r="6"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(end, hoursAt(event), false);
        }}
        onPointerUp={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          event.currentTarget.releasePointerCapture(event.pointerId);
          drag(end, hoursAt(event), true);
        }}
      />
    );
  };
  return (
    <svg ref={face} class={`face k-${kind}`} viewBox="0 0 160 96" role="img" aria-label={label}>
      <path class="dial-back" d={arc(0, fullDial, radius)} />
      {numbers(fullDial + 1).map((hour) => (
        <path
          key={hour}
          class={hour % 6 === 0 ? 'dial-tick is-major' : 'dial-tick'}
          d={`M${at(hour, radius + 8)}L${at(hour, radius + (hour % 6 === 0 ? 14 : 11))}`}
        />
      ))}
      {[0, 6, 12, 18, 24].map((hour) => {
        const [x, y] = pointAt(hour, radius + 20);
        return (
          <text key={hour} x={x} y={short(y + 3.5)} text-anchor="middle">
            {hour}
          </text>
        );
      })}
      {!proposed && <path class={`dial-arc arc-${kind}`} d={arc(band.low, band.high, radius)} />}
      <path
        class={proposed ? 'dial-edge is-proposed' : 'dial-edge'}
        d={arc(band.low, band.high, radius + 5) + arc(band.low, band.high, radius - 5)}
      />
      {usual && <path class="dial-usual" d={arc(usual.low, usual.high, radius - 11)} />}
      {now && (
        <>
          <path
            class="dial-wedge"
            d={`M${centre.x} ${centre.y}L${at(now.low, radius - 8)}A${radius - 8} ${radius - 8} 0 0 1 ${at(Math.max(now.high, now.low + 0.3), radius - 8)}Z`}
          />
          <path class="dial-needle" d={`M${centre.x} ${centre.y}L${at(now.mid, radius - 8)}`} />
          <circle class="dial-hub" cx={centre.x} cy={centre.y} r="3" />
        </>
      )}
      {grip('low')}
      {grip('high')}
    </svg>
  );
}

function pointAt(hours: number, distance: number): readonly [x: number, y: number] {
  const turn = angle(hours);
  return [short(centre.x + distance * Math.cos(turn)), short(centre.y - distance * Math.sin(turn))];
}

function at(hours: number, distance: number): string {
  return pointAt(hours, distance).join(' ');
}

function arc(from: number, to: number, distance: number): string {
  return `M${at(from, distance)}A${distance} ${distance} 0 0 1 ${at(to, distance)}`;
}
