import { median, quantile } from 'simple-statistics';
import { addDays } from '../../time/calendar';
import type { Facts } from './facts';
import { inHours, type VariableTable } from './table';

const week = 7;
/** Two months hold a release and a holiday without being ruled by either. */
const baselineWindows = 8;
/** Below half an hour a week a ratio to "the usual" says nothing. */
const leastUsualMinutes = 30;
/** Ninth decile of the own weeks, so that one week in ten is allowed to be late; people differ widely (Claes 2018). */
const lateShareQuantile = 0.9;
const leastLateMinutes = 180;
/** Creep is called at half as much again; practitioners describe coding that comes back as a slow burn. */
const creepRatio = 1.5;

/** Hands-on time, always the user's own. */
export const hoursVariables = {
  handsOnHours1d: (facts) => inHours(facts.handsOnOver(1)),
  handsOnHours7d: ({ last7Days }) => {
    const hours = last7Days.hours.handsOn;
    return hours === null ? undefined : { low: inHours(hours.low), mid: inHours(hours.mid), high: inHours(hours.high) };
  },
  handsOnHours28d: (facts) => (reachesBack(facts, 4 * week) ? inHours(facts.handsOnOver(4 * week)) : undefined),
  handsOnPerWeek28d: (facts) => (reachesBack(facts, 4 * week) ? inHours(facts.handsOnOver(4 * week) / 4) : undefined),
  handsOnTrend: (facts) => {
    if (!reachesBack(facts, (baselineWindows + 1) * week)) return undefined;
    const earlier = Array.from({ length: baselineWindows }, (_, index) => window(facts, index + 1));
    const usual = median(earlier);
    return usual < leastUsualMinutes ? 0 : Math.round((window(facts, 0) / usual) * 100) / 100;
  },
  handsOnRose2w: (facts) =>
    reachesBack(facts, 3 * week)
      ? window(facts, 0) > window(facts, 1) && window(facts, 1) > window(facts, 2)
      : undefined,
  handsOnCreep4w: (facts) => {
    if (!reachesBack(facts, 5 * week)) return undefined;
    const [last = 0, third = 0, second = 0, first = 0, before = 0] = [0, 1, 2, 3, 4].map((back) => window(facts, back));
    const rose = last > third && third > second && second > first && first > before;
    return rose && first >= leastUsualMinutes && last >= creepRatio * first;
  },
  longSessionHours: ({ gathered }) =>
    gathered.longestStretch === undefined ? undefined : inHours(gathered.longestStretch),
  afterHoursAboveOwnUsual: ({ gathered: { afterHours } }) => {
    if (afterHours === undefined) return undefined;
    if (afterHours.earlierShares.length < baselineWindows) return false;
    const usual = quantile([...afterHours.earlierShares], lateShareQuantile);
    return afterHours.minutes >= leastLateMinutes && afterHours.share > usual;
  },
  seen7d: ({ last7Days }) => Math.round(last7Days.seenShare.mid * 100) / 100,
  band: ({ bands }) => (bands?.handsOn ? { low: bands.handsOn.low, high: bands.handsOn.high } : undefined),
  weekInBand: ({ weeks }) => {
    const closed = weeks.findLast((one) => one.closed);
    const band = closed?.bands?.handsOn;
    const hours = closed?.hours.handsOn;
    if (!band || !hours) return undefined;
    return hours.low >= band.low * 60 && hours.high <= band.high * 60;
  },
  balanceAgeDays: (facts) => facts.daysSince(facts.state.bandHistory.at(-1)?.at),
} as const satisfies VariableTable;

/** Hands-on minutes of the 7 days that ended `back` weeks ago. */
function window(facts: Facts, back: number): number {
  return facts.handsOnOver(week, back * week);
}

/** Windows that lie before what was read would look like idle weeks. */
function reachesBack(facts: Facts, days: number): boolean {
  return facts.readSince <= addDays(facts.today, 1 - days);
}
