import type { Kind } from '../kinds';
import type { lanes } from './choices';
import type { LogEntry } from './state';

export type Lane = (typeof lanes)[number];

/**
 * The lane a log entry stands in: what the user said of it; else where its kind belongs. The week, the month and the
 * question about the emptier lane all ask here.
 */
export function laneOf({ lane, kind }: Pick<LogEntry, 'lane' | 'kind'>): Lane | undefined {
  return lane ?? laneOfKind(kind);
}

/** Building is in neither. */
export function laneOfKind(kind: Kind): Lane | undefined {
  switch (kind) {
    case 'handsOn':
      return undefined;
    case 'direction':
      return 'strategy';
    case 'review':
    case 'mentoring':
    case 'integration':
      return 'team';
  }
}
