import type { DiveInput } from '../diveInput';
import type { Fact, SignalId, Strength } from '../diveReport';
import type { SettingName } from '../../settings/settings';
import type { Windows } from '../windows';
import type { WorkingDay } from '../workingDays';

/** One working day that a rule is asked about; only what was known by its end may be used. */
export interface DayContext {
  readonly input: DiveInput;
  readonly days: readonly WorkingDay[];
  readonly windows: Windows;
  /** The same over all working days, quiet weeks included, and the day's position there. */
  readonly everyDay: { readonly windows: Windows; readonly at: number };
  /** Too little evidence for short windows. */
  readonly thin: boolean;
  /** Position of the day in `days`. */
  readonly at: number;
  /** End of that day, or now when it is today; epoch ms. */
  readonly until: number;
  /** 1, or more after the user found this signal not useful: thresholds are multiplied by it. */
  readonly raise: number;
}

export interface Finding {
  readonly facts: readonly Fact[];
  readonly sentence: string;
}

/** One signal: a small function over one day, with what it may lead to. */
export interface SignalRule {
  readonly id: SignalId;
  readonly name: string;
  readonly strength: Strength;
  /** Its switch. */
  readonly setting: SettingName;
  /** Situations in which it stays silent. */
  readonly offFor: readonly Situation[];
  /** It may be the "one other" that S2 needs. */
  readonly supports: boolean;
  readonly find: (context: DayContext) => Finding | undefined;
  /** The day is well under the threshold; without it, not holding is clear enough. */
  readonly isClear?: (context: DayContext) => boolean;
}

/** What holds as a whole and turns signals off. */
export type Situation = 'smallTeam' | 'newcomer' | 'partial' | 'shallow' | 'maintainer' | 'spikeBranch';
