import { usePage } from '../page';
import { percentOf } from './scale';

/** The scale under rows that share it. */
export function Axis({ full }: { readonly full: number }) {
  const { format } = usePage();
  const step = full > 60 ? 20 : full > 20 ? 10 : 5;
  const values = Array.from({ length: Math.floor(full / step) + 1 }, (_, index) => index * step);
  return (
    <svg class="axis-labels" aria-hidden="true">
      {values.map((value) => (
        <text
          key={value}
          x={percentOf(value, full)}
          y=".8em"
          text-anchor={value === 0 ? 'start' : value === full ? 'end' : 'middle'}
        >
          {value === full ? format.hours(value) : format.number(value)}
        </text>
      ))}
    </svg>
  );
}
