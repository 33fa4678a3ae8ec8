import type { Band, Bands } from '../../engine/balance/bands';
import { kinds, type Kind } from '../../engine/kinds';
import type { Reading } from '../../engine/readings';
import type { Snapshot } from '../../protocol/snapshot';

/** How a snapshot may be read: what can be sounded at all, and how much its words may claim. */
export interface SnapshotReading {
  /** No folder gives git history and nothing else shows hands-on time. */
  readonly noLine: boolean;
  readonly anyHours: boolean;
  readonly words: Reading;
  /** Bands to draw, chosen or proposed. */
  readonly bands: Bands | null;
  /** They do not count yet: drawn dashed. */
  readonly proposed: boolean;
}

const readable: ReadonlySet<string> = new Set(['read', 'shallow', 'partialClone']);

export function readingOf(snapshot: Snapshot): SnapshotReading {
  const hours = snapshot.period?.hours;
  const noLine = !hours?.handsOn?.high && !snapshot.repositories.some(({ condition }) => readable.has(condition));
  const learning = snapshot.state === 'learning';
  return {
    noLine,
    anyHours: hours !== undefined && kinds.some((kind) => (hours[kind]?.high ?? 0) > 0),
    words: learning ? 'learning' : snapshot.state === 'partial' || noLine ? 'partial' : 'full',
    bands: snapshot.bands ?? (learning ? snapshot.proposedBands : null),
    proposed: learning,
  };
}

export function bandOf(bands: Bands | null, kind: Kind): Band | null {
  return bands?.[kind] ?? null;
}
