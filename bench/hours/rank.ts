import { sampleCorrelation } from 'simple-statistics';

/** Spearman's rank correlation, ties at their mean rank; `undefined` below three pairs or without any variation. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number | undefined {
  if (one.length < 3) return undefined;
  const correlation = sampleCorrelation(ranks(one), ranks(other));
  return Number.isFinite(correlation) ? correlation : undefined;
}

function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
