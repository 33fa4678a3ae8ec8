import { median } from 'simple-statistics';
import { dayMs } from '../time/now';

/** Gaps between these are "in a session": shorter ones are one piece of work, longer ones hold a meal or a meeting. */
const shortestGap = 2;
const longestGap = 180;

/** Enough for a steady median, few enough to follow a change of habit; the pace never looks ahead of a commit. */
const remembered = 60;

/**
 * How far back the pace remembers. With a limit, a week's minutes do not depend on how much history happened to be read
 * with it: whoever shows a week reads this much before it. Half a year, because sixteen weeks and less made measured
 * totals worse (rare committers lose their own pace), and more made none better.
 */
export const paceMemoryWeeks = 25;
const rememberedMs = paceMemoryWeeks * 7 * dayMs;

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

const none: KnownGaps = { median: undefined, count: 0 };

/** The latest values and their median, for figures that may only look back. Values come in the order of their time. */
export function recentValues(): { add(at: number, value: number): void; known(at: number): KnownGaps } {
  const latest: { readonly at: number; readonly value: number }[] = [];
  let known = none;
  const measure = (): void => {
    known = latest.length === 0 ? none : { median: median(latest.map(({ value }) => value)), count: latest.length };
  };
  return {
    add: (at, value) => {
      latest.push({ at, value });
      if (latest.length > remembered) latest.shift();
      measure();
    },
    known: (at) => {
      const forgotten = latest.filter((entry) => entry.at <= at - rememberedMs).length;
      if (forgotten > 0) {
        latest.splice(0, forgotten);
        measure();
      }
      return known;
    },
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
