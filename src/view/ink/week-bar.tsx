import { cumsum } from 'd3-array';
import { kinds, type Kind } from '../../engine/kinds';
import { percentOf } from './scale';

export interface WeekBarProps {
  /** Hours by kind; kinds without any are left out. */
  readonly hours: Readonly<Record<Kind, number>>;
  readonly stated: number;
  readonly label: string;
}

/** The stated week at full width: what is seen side by side, the rest open and hatched, never scaled away. */
export function WeekBar({ hours, stated, label }: WeekBarProps) {
  const present = kinds.filter((kind) => hours[kind] > 0);
  const ends = cumsum(present, (kind) => hours[kind]);
  const seen = ends.at(-1) ?? 0;
  // More than the stated week is still one bar: the frame grows with it.
  const full = Math.max(stated, seen);
  return (
    <svg class="week-bar" role="img" aria-label={label}>
      {present.map((kind, index) => (
        <rect
          key={kind}
          class={`segment fill-${kind}`}
          x={percentOf((ends[index] ?? 0) - hours[kind], full)}
          y=".15em"
          width={percentOf(hours[kind], full)}
          height="1.5em"
          rx="2"
        />
      ))}
      {seen < full && (
        <rect
          class="open"
          x={percentOf(seen, full)}
          y=".19em"
          width={percentOf(full - seen, full)}
          height="1.42em"
          rx="2"
        />
      )}
    </svg>
  );
}
