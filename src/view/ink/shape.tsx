import type { Kind } from '../../engine/kinds';

/** One marker per kind, so that colour is never alone: square, diamond, circle, triangle, cross. */
export const shapePaths: Readonly<Record<Kind, string>> = {
  handsOn: 'M-4.4-4.4H4.4V4.4H-4.4Z',
  review: 'M0-5.8 5.8 0 0 5.8-5.8 0Z',
  mentoring: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
  direction: 'M0-5.6 5.6 4.5H-5.6Z',
  integration: 'M-1.9-5.3H1.9V-1.9H5.3V1.9H1.9V5.3H-1.9V1.9H-5.3V-1.9H-1.9Z',
};

export function Shape({ kind }: { readonly kind: Kind }) {
  return (
    <svg class={`shape k-${kind}`} viewBox="-7 -7 14 14" aria-hidden="true">
      <path class="mark" d={shapePaths[kind]} />
    </svg>
  );
}

/** The filling of a kind, as it stands in stacks. */
export function Swatch({ kind }: { readonly kind: Kind }) {
  return (
    <svg class={`swatch k-${kind}`} aria-hidden="true">
      <rect class={`fill-${kind}`} width="100%" height="100%" rx="2" />
    </svg>
  );
}
