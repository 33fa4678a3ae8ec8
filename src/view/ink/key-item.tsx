import type { ComponentChildren } from 'preact';

export interface KeyItemProps {
  readonly meaning: string;
  /** What stands in the drawing, in little. */
  readonly children: ComponentChildren;
}

/** One line of the key below a drawing. */
export function KeyItem({ meaning, children }: KeyItemProps) {
  return (
    <li>
      <svg class="swatch" aria-hidden="true">
        {children}
      </svg>
      {meaning}
    </li>
  );
}

/** From low to high, as it is drawn beside a bar or through a point. */
export const whisker = 'M9 0v12M6 0h6M6 12h6';
