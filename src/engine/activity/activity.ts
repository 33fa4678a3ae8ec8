import type { Estimate } from '../estimate';
import type { Kind, Source } from '../kinds';

/**
 * Activity: evidence judged. One commit may give several (half hands-on, half mentoring; code and a design page).
 * `share` says how much of the evidence's time this kind takes; the shares of one commit of mine add up to 1.
 */
export interface Activity {
  /** `commit:<sha>` or `record:<id>`; several activities may share one. */
  readonly id: string;
  /** When it happened, epoch ms. For a commit of mine: the author time, which ends the work. */
  readonly at: number;
  readonly kind: Kind;
  readonly source: Source;
  /** How its minutes are known. */
  readonly timing: Timing;
  /** Name of the rule in the table, and its reason in words. */
  readonly rule: string;
  readonly reason: string;
  /** Repository id; `undefined` for what the user said. */
  readonly repository: string | undefined;
  readonly commit: string | undefined;
}

export type Timing =
  /** Work of mine that a commit ends: the hours estimator gives the minutes, `share` of which are this kind's. */
  | {
      readonly by: 'commits';
      readonly share: number;
      /** The work mark that holds the minutes, where it is not the commit itself (an amend, work squashed away). */
      readonly mark?: string;
    }
  /** An event without a measured time: a named allowance. */
  | {
      readonly by: 'allowance';
      readonly allowance: AllowanceName;
      readonly share: number;
      readonly lines: number | undefined;
    }
  /** A span known from the editor, the calendar or the user's own word. */
  | { readonly by: 'span'; readonly minutes: number; readonly startsAt: number | undefined };

/** Events whose time nothing shows; each has a settable allowance with a range (see `hours/allowances`). */
export const allowanceNames = [
  'review',
  'acknowledgement',
  'branchVisit',
  'mergeOfOthers',
  'mentoringLine',
  'coauthoredByMe',
  'release',
  'suggestion',
] as const;
export type AllowanceName = (typeof allowanceNames)[number];

/** Evidence that counts nothing, and why: shown in the evidence list, adds 0. */
export interface NotCounted {
  readonly id: string;
  readonly at: number;
  readonly rule: string;
  readonly reason: string;
  readonly repository: string | undefined;
  readonly commit: string | undefined;
}

/** Whether `at` says when it happened; of what the user only put on a day, and of totals, it is some moment of the day. */
export function isTimed({ timing, commit }: Pick<Activity, 'timing' | 'commit'>): boolean {
  return timing.by !== 'span' || timing.startsAt !== undefined || commit !== undefined;
}

/** An activity with its time. `minutes` is what it adds to the week, after no minute is counted twice. */
export interface TimedActivity extends Activity {
  readonly minutes: Estimate;
  /** Day of the user it is counted on. */
  readonly day: string;
  /** What it did not get of its own minutes, because they are counted elsewhere; absent where it got all. */
  readonly overlaps?: readonly Overlap[];
}

/** Minutes that another source (or another item of the same one) already counts. */
export interface Overlap {
  readonly source: Source;
  readonly minutes: number;
}
