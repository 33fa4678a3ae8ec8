import type { DiveInput } from '../diveInput';
import type { Fact, SignalId, Strength } from '../diveReport';
import type { SettingName } from '../../settings/settings';
import type { Windows } from '../windows';
import type { WorkingDay } from '../workingDay';

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
  /** Begin of that day, epoch ms. */
  readonly from: number;
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
  /**
   * It held at some moment of that day, as far as that was known; without it, `find` says so. What ended or grew old
   * since then does not undo a day.
   */
  readonly heldDuring?: (context: DayContext) => boolean;
  /** The day is well under the threshold; without it, not holding is clear enough. What is not known is not clear. */
  readonly isClear?: (context: DayContext) => boolean;
  /** It looks at what stands now, so it cannot say since when. */
  readonly onlyNow?: boolean;
}

/** What turns signals off. */
export type Situation = LastingSituation | PresentSituation | 'newcomerScene';

/** True of the past days as well. */
export type LastingSituation = 'smallTeam' | 'newcomer' | 'shallow' | 'maintainer';

/** Known of this moment alone: past days are judged without it. */
export type PresentSituation = 'partial' | 'spikeBranch';
