import type { WeekSummary } from '../balance/week';
import type { Reading } from '../readings';
import type { Report } from '../report';
import { describableShare } from '../words';

/** How far sentences about a week may go: while Leadline learns the usual week, no band is held against it. */
export function weekReading(report: Pick<Report, 'dive'>, week: WeekSummary): Reading {
  if (isLearning(report, week)) return 'learning';
  return isDescribable(week) ? 'full' : 'partial';
}

export function isLearning({ dive }: Pick<Report, 'dive'>, week: WeekSummary): boolean {
  return dive.state === 'learning' && !week.closed;
}

/** Whether enough of the week was seen for a word about all of it. The page, its headline and the Markdown ask here. */
export function isDescribable({ seenShare }: Pick<WeekSummary, 'seenShare'>): boolean {
  return seenShare.mid >= describableShare;
}
