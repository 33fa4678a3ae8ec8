import type { Kind } from '../../engine/kinds';
import type { HourRange } from '../../protocol/shapes';
import { percentOf } from './scale';
import { shapePaths } from './shape';

export interface TrackProps {
  readonly kind: Kind;
  readonly range: HourRange | null;
  readonly band: { readonly low: number; readonly high: number } | null;
  /** Full scale in hours. */
  readonly full: number;
  /** The band is a starting point that is not active. */
  readonly proposed?: boolean;
  /** Only where no button or table beside it says the same. */
  readonly label?: string;
}

/** One kind's hours on a line: the chosen slot, the range, and the marker at the middle. */
export function Track({ kind, range, band, full, proposed = false, label }: TrackProps) {
  const place = (value: number): string => percentOf(value, full);
  return (
    <svg
      class={`track k-${kind}`}
      role={label === undefined ? 'presentation' : 'img'}
      aria-hidden={label === undefined}
      aria-label={label ?? ''}
    >
      <line class="axis" x1="0" x2="100%" y1=".77em" y2=".77em" />
      {band && (
        <rect
          class={proposed ? 'slot is-proposed' : 'slot'}
          x={place(band.low)}
          y=".12em"
          width={place(band.high - band.low)}
          height="1.3em"
          rx="3"
        />
      )}
      {range && range.high > range.low && (
        <rect
          class="range"
          x={place(range.low)}
          y=".5em"
          width={place(Math.min(range.high, full) - range.low)}
          height=".54em"
          rx="3.5"
        />
      )}
      {range && (
        <svg x={place(range.mid)} y=".77em" width="1.1em" height="1.1em" viewBox="0 0 14 14" overflow="visible">
          <path class="mark" d={shapePaths[kind]} />
        </svg>
      )}
    </svg>
  );
}
