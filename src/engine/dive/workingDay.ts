import type { DayName } from '../time/now';
import type { TimedPiece } from './diveInput';

/** A working day of the user with what belongs to it; work on a free weekday counts to the working day before it. */
export interface WorkingDay {
  readonly day: DayName;
  /** Days since 1970. */
  readonly number: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly measured: number;
  /** Leading events of mine, and of everyone else in the project. */
  readonly leading: number;
  /** The part of mine that a calendar knew, and the part that the editor saw. */
  readonly planned: number;
  readonly sensed: number;
  /** The imported calendar reaches as far as this day. */
  readonly calendarReaches: boolean;
  /** Minutes the editor looked on. */
  readonly watched: number;
  /**
   * What was named only as a total of the week, minutes of building and pieces of leading work: in none of the figures
   * above, because a week has no total before it is told.
   */
  readonly buildingOfTotals: number;
  readonly leadingOfTotals: number;
  readonly project: number;
  /** What everyone else landed, and how many of them were at work. */
  readonly landed: number;
  readonly team: number;
  /** The part of it whose hour is known. */
  readonly timed: readonly TimedPiece[];
}
