import type { DaySpan } from '../records/state';
import type { DayName } from '../time/now';

/** What the user's records say about a day. Days are ISO text, so they compare as they stand. */
export function inSpan(day: DayName, spans: readonly DaySpan[]): boolean {
  return spans.some((span) => span.from <= day && day <= span.to);
}
