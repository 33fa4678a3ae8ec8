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
  readonly project: number;
  /** What everyone else landed, and how many of them were at work. */
  readonly landed: number;
  readonly team: number;
  /** The part of it whose hour is known. */
  readonly timed: readonly TimedPiece[];
}
