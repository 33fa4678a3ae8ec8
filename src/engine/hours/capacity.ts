import type { EstimatorConstants } from './constants';

/** A new day alone is no night: commits just after midnight belong to a running session. Minutes. */
const nightGap = 240;

/** A merge is a mark on the clock; the work it brings in was done in other commits. */
const mergeShare = 0.1;

/** What is known about one piece of work and the gap before it. */
export interface Piece {
  readonly gapMinutes: number;
  readonly newLocalDay: boolean;
  /** Nothing but merges. */
  readonly merge: boolean;
}

/** The most minutes one piece of work can hold, from its size and the pace of the person. */
export function capacityMinutes(lines: number, pace: number, constants: EstimatorConstants): number {
  return (constants.emptyChangeMinutes + constants.minutesPerLogLine * Math.log1p(Math.max(0, lines))) * pace;
}

/**
 * A gap counts nearly in full while it is short, and saturates at the capacity; never more than the gap itself.
 * After a night only a share of the capacity can lie before the commit.
 */
export function creditedMinutes(piece: Piece, capacity: number, constants: EstimatorConstants): number {
  const night = piece.newLocalDay && piece.gapMinutes > nightGap;
  const most = night ? capacity * constants.afterNightShare : capacity;
  if (!(most > 0) || !(piece.gapMinutes > 0)) return 0;
  const credited = Math.min(piece.gapMinutes, most * -Math.expm1(-piece.gapMinutes / most));
  return piece.merge ? credited * mergeShare : credited;
}
