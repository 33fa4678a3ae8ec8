/**
 * The judgements of the estimator in one place. Fitted on 16 public series of recorded working time (12 authors, 450
 * weeks: hour tables kept in a repository, `#time` in subjects, editor time measured by gtm), rounded, and judged with
 * whole authors left out; all sit on a plateau, so none needs a second digit. `npm run bench:hours` fits them anew.
 */
export interface EstimatorConstants {
  /** Minutes of work behind a change without a line. */
  readonly emptyChangeMinutes: number;
  /**
   * Minutes more for each unit of ln(1 + changed lines). The logarithm is what tames generated and moved code: recorded
   * minutes grow with about the 0.2nd to 0.36th power of the lines, nowhere near linearly.
   */
  readonly minutesPerLogLine: number;
  /**
   * Share of the capacity that the first commit after a night is given: most of what precedes it was done before the
   * commit of the evening. Recorded time is 0.17 to 0.34 of the in-day capacity there, 0.65 to 0.95 within a day.
   */
  readonly afterNightShare: number;
  /** How far the personal pace moves the scale. Any value from 0.3 to 0.8 gives nearly the same error. */
  readonly paceExponent: number;
}

export const fittedConstants: EstimatorConstants = {
  emptyChangeMinutes: 6,
  minutesPerLogLine: 40,
  afterNightShare: 0.35,
  paceExponent: 0.5,
};
