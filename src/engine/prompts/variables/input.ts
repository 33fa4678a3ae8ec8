import type { TimedActivity } from '../../activity/activity';
import type { RepositoryVisibility } from '../../activity/visibility';
import type { Bands } from '../../balance/bands';
import type { PeriodHours, WeekSummary } from '../../balance/week';
import type { DiveInput } from '../../dive/diveInput';
import type { ReadRepository } from '../../evidence/evidence';
import type { People } from '../../people/people';
import type { UserState } from '../../records/state';
import type { Settings } from '../../settings/settings';
import type { Calendar } from '../../time/calendar';
import type { Now } from '../../time/now';

/** Everything the variables are computed from. */
export interface VariableInput {
  readonly now: Now;
  readonly calendar: Calendar;
  readonly settings: Settings;
  readonly state: UserState;
  readonly repositories: readonly ReadRepository[];
  readonly people: People;
  readonly activities: readonly TimedActivity[];
  /** Oldest first. */
  readonly weeks: readonly WeekSummary[];
  readonly last7Days: PeriodHours;
  /** The bands that hold today (a scene may have moved them); `undefined` before any was confirmed. */
  readonly bands: Bands | undefined;
  readonly visibilities: readonly RepositoryVisibility[];
  /** What the dive step gathered from the same evidence, so that a notice and a prompt never disagree. */
  readonly gathered: GatheredFacts;
  readonly dive: DiveFacts;
}

export type GatheredFacts = Pick<
  DiveInput,
  | 'days'
  | 'activeAuthors30d'
  | 'waiting'
  | 'replacements'
  | 'handedOver'
  | 'privateChange'
  | 'longestStretch'
  | 'afterHours'
  | 'areas'
  | 'mergeGate'
>;

/** The present or last dive, as far as prompts ask about it. */
export interface DiveFacts {
  readonly state: 'unset' | 'learning' | 'partial' | 'surface' | 'wading' | 'diving' | 'declared';
  /** What the user declared it for (`incident`, `spike` …), or what evidence says it was. */
  readonly reason: string | undefined;
  /** Hands-on hours inside it, middle estimate. */
  readonly hours: number | undefined;
  /** A declared dive that was finished before its box ended. */
  readonly inBox: boolean | undefined;
  /** A declared dive whose box has ended without an end of the dive. */
  readonly overrun: boolean | undefined;
  /** It ended today or on the working day before. */
  readonly endedWithin1d: boolean | undefined;
  readonly declared: boolean | undefined;
  /** End of the declared box, epoch ms. */
  readonly until: number | undefined;
}
