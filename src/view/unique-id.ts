import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id no other element of this page has. The library's own `useId` counts anew for parts that are mounted later, and
 * two labels would then name one field.
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    last += 1;
    return `id-${last}-`;
  });
  return id;
}
