import { noTime, type Estimate } from '../estimate';

/**
 * The 80 % range of hours from commits, in ln(hours + 0.5): `below` and `above` are distances `a + b / (1 + hours)`.
 * Found by quantile regression on measured weeks with whole authors left out, and aimed a little wider than 10 and
 * 90 %, because bounds cover unseen people less well than the people they were fitted on. Wider above than below on
 * purpose: a nearly empty commit week may hide hours.
 */
interface RangeShape {
  readonly below: readonly [a: number, b: number];
  readonly above: readonly [a: number, b: number];
}

const week: RangeShape = { below: [0.66, 0.87], above: [0.4, 2.7] };

/** After calibration by the person's own latest measured weeks. */
const calibratedWeek: RangeShape = { below: [0.68, 0.47], above: [0.25, 2.85] };

/**
 * Four weeks and more. Not narrower with more weeks: the error left is the person's scale, which is the same in every
 * week and does not average out.
 */
const period: RangeShape = { below: [0.6, 0.87], above: [0.6, 2.7] };
const weeksOfPeriod = 4;

/** Keeps the logarithm steady near zero. Hours. */
const softening = 0.5;

/** The 80 % range of one week (or less) of commit time. No evidence is the caller's to say; 0 minutes stay 0. */
export function weekRange(midMinutes: number, calibrated: boolean): Estimate {
  return rangeOf(midMinutes, calibrated ? calibratedWeek : week);
}

/**
 * The 80 % range of a span of weeks, from its total. Never the sum of weekly bounds: those are wide because of chance
 * from week to week, which a sum would count as if every week failed the same way.
 */
export function periodRange(midMinutes: number, weeks: number, calibrated = false): Estimate {
  if (!(weeks > 1)) return weekRange(midMinutes, calibrated);
  // Between one week and four the shape passes over evenly in the logarithm of the length.
  const passed = Math.min(1, Math.log(weeks) / Math.log(weeksOfPeriod));
  return rangeOf(midMinutes, between(calibrated ? calibratedWeek : week, period, passed));
}

/** The part of a range that belongs to a day or a kind: its share of the middle. */
export function shareOfRange(whole: Estimate, partMinutes: number): Estimate {
  if (!(whole.mid > 0) || !(partMinutes > 0)) return noTime;
  const share = partMinutes / whole.mid;
  return {
    low: Math.min(partMinutes, whole.low * share),
    mid: partMinutes,
    high: Math.max(partMinutes, whole.high * share),
  };
}

function rangeOf(midMinutes: number, shape: RangeShape): Estimate {
  if (!(midMinutes > 0)) return noTime;
  const hours = midMinutes / 60;
  const bound = (sign: -1 | 1, [a, b]: readonly [number, number]): number =>
    Math.max(0, (hours + softening) * Math.exp(sign * (a + b / (1 + hours))) - softening) * 60;
  return { low: bound(-1, shape.below), mid: midMinutes, high: bound(1, shape.above) };
}

function between(one: RangeShape, other: RangeShape, passed: number): RangeShape {
  const mix = (from: readonly [number, number], to: readonly [number, number]): readonly [number, number] => [
    from[0] + (to[0] - from[0]) * passed,
    from[1] + (to[1] - from[1]) * passed,
  ];
  return { below: mix(one.below, other.below), above: mix(one.above, other.above) };
}
