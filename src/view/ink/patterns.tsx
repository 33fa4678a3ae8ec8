import type { ComponentChildren } from 'preact';
import { kinds, type Kind } from '../../engine/kinds';

const inks: Readonly<Record<Kind, ComponentChildren>> = {
  handsOn: null,
  review: <path class="pattern-ink" d="M0 0V6" />,
  mentoring: (
    <>
      <circle class="pattern-dot" cx="1.5" cy="1.5" r="1" />
      <circle class="pattern-dot" cx="4.5" cy="4.5" r="1" />
    </>
  ),
  direction: <path class="pattern-ink" d="M0 3H6" />,
  integration: <path class="pattern-ink" d="M0 3H6M3 0V6" />,
};

/** Every pattern of a page, in one svg of no size. Hiding it with `display: none` would empty the fills. */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="water" x1="0" y1="0" x2="0" y2="1">
          <stop class="water-top" offset="0" />
          <stop class="water-deep" offset="1" />
        </linearGradient>
        {kinds.map((kind) => (
          <pattern
            key={kind}
            id={`pattern-${kind}`}
            class={`k-${kind}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={kind === 'review' ? 'rotate(45)' : 'rotate(0)'}
          >
            <rect class="pattern-base" width="6" height="6" />
            {inks[kind]}
          </pattern>
        ))}
        <pattern id="pattern-open" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path class="open-ink" d="M0 0V7" />
        </pattern>
        <pattern id="pattern-scene" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="scene-ink" d="M0 0V9" />
        </pattern>
        <pattern id="pattern-wave" width="17" height="8" patternUnits="userSpaceOnUse">
          <path class="wave-ink" d="M-4.250 4q4.250-4 8.500 0t8.500 0 8.500 0" />
        </pattern>
        <pattern id="pattern-sea" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="sea-ink" d="M0 3H6" />
        </pattern>
      </defs>
    </svg>
  );
}
