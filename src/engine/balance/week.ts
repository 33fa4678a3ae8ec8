import type { Estimate } from '../estimate';
import type { Kind, Source } from '../kinds';
import type { DayName, WeekName } from '../time/now';
import type { Bands } from './bands';

/** Hours of a span of days, in minutes. `null`: nothing was seen and the repositories cannot show it; never 0. */
export type KindEstimates = Readonly<Record<Kind, Estimate | null>>;

export interface DayHours {
  readonly date: DayName;
  readonly hours: KindEstimates;
}

export interface PeriodHours {
  readonly from: DayName;
  readonly to: DayName;
  readonly hours: KindEstimates;
  /** Middles in minutes, by kind and source. */
  readonly sources: Readonly<Record<Kind, Readonly<Record<Source, number>>>>;
  /** Minutes of the stated week that any source covers. */
  readonly seen: Estimate;
  /** `seen` as a share of the stated week, 0..1 (more than 1 is cut). */
  readonly seenShare: Estimate;
  readonly days: readonly DayHours[];
  /** Some evidence of mine falls into the span. */
  readonly evidence: boolean;
}

export interface WeekSummary extends PeriodHours {
  readonly week: WeekName;
  readonly statedWeekHours: number;
  /** The bands that held in that week (a scene may have moved them), `null` before any was confirmed. */
  readonly bands: Bands | null;
  /** The week lies wholly in the past. */
  readonly closed: boolean;
}
