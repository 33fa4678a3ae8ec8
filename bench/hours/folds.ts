import { fittedConstants, type EstimatorConstants } from '../../src/engine/hours/constants';
import { leadlineHours, type DayHours } from './estimates';
import { scoreOf, type Score } from './scores';
import type { Series, Truth } from './series';

export type Known = Series & { readonly truth: Truth };

/** What is fitted anew without the author whose weeks are then scored. */
export interface Refit {
  readonly name: string;
  readonly candidates: readonly EstimatorConstants[];
}

const scaleSteps = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2, 1.3, 1.4, 1.55, 1.7];

export const refits: readonly Refit[] = [
  {
    name: 'scale fitted without the author',
    candidates: scaleSteps.map(scaled),
  },
  {
    name: 'scale, night share and pace fitted without the author',
    candidates: [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5].flatMap((step) =>
      [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6].flatMap((afterNightShare) =>
        [0.2, 0.35, 0.5, 0.65, 0.8].map((paceExponent) => ({ ...scaled(step), afterNightShare, paceExponent })),
      ),
    ),
  },
];

function scaled(step: number): EstimatorConstants {
  return {
    ...fittedConstants,
    emptyChangeMinutes: fittedConstants.emptyChangeMinutes * step,
    minutesPerLogLine: fittedConstants.minutesPerLogLine * step,
  };
}

/** Leaves each author out with all their series, picks the candidate that fits the others best, and estimates the author. */
export function leaveAuthorsOut(series: readonly Known[], refit: Refit): ReadonlyMap<Known, DayHours> {
  const scores = refit.candidates.map((constants) => ({
    constants,
    of: new Map(series.map((one) => [one, scoreOf(leadlineHours(one, constants), one.truth)])),
  }));
  const chosen = new Map<string, EstimatorConstants>();
  for (const author of new Set(series.map((one) => one.author))) {
    const others = series.filter((one) => one.author !== author);
    const losses = scores.map(({ constants, of }) => ({ constants, loss: lossOver(others, of) }));
    const best = losses.reduce((least, one) => (one.loss < least.loss ? one : least));
    chosen.set(author, best.constants);
  }
  return new Map(series.map((one) => [one, leadlineHours(one, chosen.get(one.author))]));
}

/**
 * Weekly error plus squared log ratio of the total: squared, because the absolute one behaves like a median and jumps
 * between kinds of sources. An author with several series weighs with their root.
 */
function lossOver(series: readonly Known[], scores: ReadonlyMap<Known, Score>): number {
  let loss = 0;
  let weights = 0;
  for (const one of series) {
    const score = scores.get(one);
    if (!score) continue;
    const weight = 1 / Math.sqrt(series.filter((other) => other.author === one.author).length);
    loss += weight * (score.weeklyError + score.logRatio ** 2);
    weights += weight;
  }
  return loss / weights;
}
