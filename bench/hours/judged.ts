import { mean, median } from 'simple-statistics';
import type { Coverage, Score } from './scores';

/** One series' figures. */
export interface Judged {
  readonly source: string;
  readonly author: string;
  readonly recordedHours: number;
  readonly score: Score;
  readonly coverage: Coverage | undefined;
}

export type Figure = (judged: readonly Judged[]) => number;

/** Means over series: a long series weighs as much as a short one. */
export const weeklyError: Figure = (judged) => mean(judged.map((one) => one.score.weeklyError));
export const totalError: Figure = (judged) => mean(judged.map((one) => one.score.totalError));
export const weeklyRank: Figure = (judged) => meanOf(judged.map((one) => one.score.weeklyRank));
/** Typical estimated total over recorded total (geometric mean). */
export const totalRatio: Figure = (judged) => Math.exp(mean(judged.map((one) => one.score.logRatio)));
export const held: Figure = (judged) => meanOf(judged.map((one) => one.coverage?.held));
/** Typical high / low over all weeks with at least an hour. */
export const width: Figure = (judged) => {
  const widths = judged.flatMap((one) => one.coverage?.widths ?? []);
  return widths.length === 0 ? NaN : median(widths);
};

export function sourcesOf(judged: readonly Judged[]): readonly string[] {
  return [...new Set(judged.map((one) => one.source))].sort();
}

export function ofSource(judged: readonly Judged[], source: string | undefined): readonly Judged[] {
  return source === undefined ? judged : judged.filter((one) => one.source === source);
}

function meanOf(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? NaN : mean(known);
}
