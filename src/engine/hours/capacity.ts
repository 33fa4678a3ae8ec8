/** Minutes of work behind a change without a line. */
const emptyChangeMinutes = 6;

/**
 * Minutes more for each unit of ln(1 + changed lines). The logarithm is what tames generated and moved code: recorded
 * minutes grow with about the 0.2nd to 0.36th power of the lines, nowhere near linearly.
 */
const minutesPerLogLine = 40;

/**
 * Share of the capacity that the first commit after a night is given: most of what precedes it was done before the
 * commit of the evening. Recorded time is 0.17 to 0.34 of the in-day capacity there, 0.65 to 0.95 within a day.
 */
const afterNightShare = 0.35;

/** A new day alone is no night: commits just after midnight belong to a running session. Minutes. */
const nightGap = 240;

/** A merge is a mark on the clock; the work it brings in was done in other commits. */
export const mergeShare = 0.1;

/** The most minutes one piece of work can hold, from its size and the pace of the person. */
export function capacityMinutes(lines: number, pace: number): number {
  return (emptyChangeMinutes + minutesPerLogLine * Math.log1p(Math.max(0, lines))) * pace;
}

export function isAfterNight(gapMinutes: number, newLocalDay: boolean): boolean {
  return newLocalDay && gapMinutes > nightGap;
}

export function afterNight(capacity: number): number {
  return capacity * afterNightShare;
}

/** A gap counts nearly in full while it is short, and saturates at the capacity; never more than the gap itself. */
export function creditedMinutes(gapMinutes: number, capacity: number): number {
  if (capacity <= 0 || gapMinutes <= 0) return 0;
  return Math.min(gapMinutes, capacity * -Math.expm1(-gapMinutes / capacity));
}
