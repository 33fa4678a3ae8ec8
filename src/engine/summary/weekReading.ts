import type { WeekSummary } from '../balance/week';
import type { Report } from '../report';
import type { Reading } from '../words';

/** Under this share of the stated week a sentence about the whole week would be a guess. */
const describableShare = 0.5;

/** How far sentences about a week may go: while Leadline learns the usual week, no band is held against it. */
export function weekReading({ dive }: Report, week: WeekSummary): Reading {
  if (dive.state === 'learning' && !week.closed) return 'learning';
  return week.seenShare.mid < describableShare ? 'partial' : 'full';
}
