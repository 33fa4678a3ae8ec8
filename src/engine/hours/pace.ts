import { median } from 'simple-statistics';

/** Gaps between these are "in a session": shorter ones are one piece of work, longer ones hold a meal or a meeting. */
const shortestGap = 2;
const longestGap = 180;

/** Enough for a steady median, few enough to follow a change of habit; the pace never looks ahead of a commit. */
const remembered = 60;

/** Median in-session gap of the measured people, minutes. */
const usualGap = 25;

/** Gaps that the population is worth: with few gaps of one's own the pace stays close to the usual one. */
const priorGaps = 5;

/** One person's pace is never trusted beyond a factor of two. */
const slowest = 2;
const quickest = 0.5;

/** What was known of the in-session gaps at one moment. */
export interface KnownGaps {
  readonly median: number | undefined;
  readonly count: number;
}

/** The latest values and their median, for figures that may only look back. */
export function recentValues(): { add(value: number): void; known(): KnownGaps } {
  const values: number[] = [];
  let known: KnownGaps = { median: undefined, count: 0 };
  return {
    add: (value) => {
      values.push(value);
      if (values.length > remembered) values.shift();
      known = { median: median(values), count: values.length };
    },
    known: () => known,
  };
}

export function isInSession(gapMinutes: number): boolean {
  return gapMinutes > shortestGap && gapMinutes < longestGap;
}

/**
 * Who commits every 80 minutes has a larger unit of work behind each commit than who commits every 9: a factor on the
 * capacity of a commit, shrunk to 1 while few gaps are known. Between 0.5 and 2.
 */
export function paceFactor(gaps: KnownGaps, exponent: number): number {
  if (gaps.median === undefined) return 1;
  const trust = gaps.count / (gaps.count + priorGaps);
  return Math.min(slowest, Math.max(quickest, Math.exp(exponent * trust * Math.log(gaps.median / usualGap))));
}
