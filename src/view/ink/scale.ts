import { scaleLinear } from 'd3-scale';

/** Full scales of the gauge, in hours: 20, then 30, then 40; the last two only so that a drawing never overflows. */
const gaugeScales = [20, 30, 40, 60, 100] as const;
/** Full scales of the five rows, which are shared by all of them. */
const rowScales = [15, 20, 30, 40, 60, 100] as const;

export function gaugeScale(needed: number): number {
  return firstThatHolds(gaugeScales, needed);
}

export function rowScale(needed: number): number {
  // A marker at the very end would be cut in half: 2 % of air.
  return firstThatHolds(rowScales, needed * 1.02);
}

function firstThatHolds(scales: readonly number[], needed: number): number {
  return scales.find((scale) => needed <= scale) ?? scales.at(-1) ?? needed;
}

/** Writes a value as a position in per cent of a full scale, cut at both ends. */
export function percentOf(value: number, full: number): string {
  return `${short(scaleLinear([0, full], [0, 100]).clamp(true)(value))}%`;
}

/** Two decimals are finer than a pixel. */
export function short(value: number): number {
  return Math.round(value * 100) / 100;
}
