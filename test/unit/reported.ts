import type { Evidence } from '../../src/engine/evidence/evidence';
import type { RecordBody } from '../../src/engine/records/schema';
import { report, type Report } from '../../src/engine/report';
import { defaultSettings } from '../../src/engine/settings/settings';
import { dayMs, type Now } from '../../src/engine/time/now';
import { balanceSnapshot } from '../../src/protocol/build/balance';
import { weekPage } from '../../src/protocol/build/week';
import type { WeekPage } from '../../src/protocol/review-week';
import type { Snapshot } from '../../src/protocol/snapshot';
import { noon } from './activity/history';
import { recordsOf } from './records/recordText';

/** The bands of somebody who chose one for hands-on work and left the others open. */
export const bands = {
  handsOn: { low: 8, high: 14 },
  review: null,
  mentoring: null,
  direction: null,
  integration: null,
} as const;

/** So many days after `noon`; Friday evening of that week is two days after. */
export function momentAfter(days: number): Now {
  return { instant: noon + days * dayMs, timeZone: 'Europe/Paris' };
}

/** The whole chain over these repositories and what was said from 4 March 2024 on, so many days after `noon`. */
export function reported(
  repositories: Evidence['repositories'],
  said: readonly RecordBody[] = [],
  daysLater = 2,
): Report {
  return report({ repositories }, recordsOf(said), defaultSettings, momentAfter(daysLater));
}

/** The page of a week of it; the week of `noon` where none is named. */
export function weekPageOf(made: Report, week = '2024-W10'): WeekPage {
  return weekPage({ report: made, week, answers: [], prompt: null });
}

/** The Balance page of it, in an editor in which nothing else is going on. */
export function balanceOf(made: Report | undefined): Snapshot {
  return balanceSnapshot(made, {
    language: 'en',
    now: made?.now ?? momentAfter(2),
    singleKeys: true,
    refreshing: false,
    offer: undefined,
    draft: '',
    kept: null,
    noted: null,
    named: null,
    trouble: [],
  });
}
