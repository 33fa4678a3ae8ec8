/** An amount of time in minutes that admits what it does not know: `low <= mid <= high`, never negative. */
export interface Estimate {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export const noTime: Estimate = { low: 0, mid: 0, high: 0 };

/** Time that is known to the minute, such as what the user said. */
export function exactly(minutes: number): Estimate {
  return { low: minutes, mid: minutes, high: minutes };
}

/**
 * Adds parts whose errors run together (all low or all high at once), which is the careful reading.
 * For a total of weeks of commits use the period range of `hours/`, never this.
 */
export function addEstimates(parts: Iterable<Estimate>): Estimate {
  let low = 0;
  let mid = 0;
  let high = 0;
  for (const part of parts) {
    low += part.low;
    mid += part.mid;
    high += part.high;
  }
  return { low, mid, high };
}

export function scaleEstimate(estimate: Estimate, factor: number): Estimate {
  return { low: estimate.low * factor, mid: estimate.mid * factor, high: estimate.high * factor };
}

/** Whole minutes for screens and files; keeps `low <= mid <= high`. */
export function roundEstimate(estimate: Estimate): Estimate {
  return { low: Math.round(estimate.low), mid: Math.round(estimate.mid), high: Math.round(estimate.high) };
}
