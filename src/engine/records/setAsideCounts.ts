import type { SetAside } from '../evidence/evidence';
import type { SetAsideLine, SetAsideReason } from './read';

/** How many lines were set aside, by reason, in the words of a report's `setAside`. */
export function countSetAside(lines: readonly SetAsideLine[]): readonly SetAside[] {
  const counts = new Map<SetAsideReason, number>();
  for (const { reason } of lines) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ what: `records.${reason}`, count }));
}
