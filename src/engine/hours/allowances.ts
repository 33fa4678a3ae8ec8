import type { AllowanceName } from '../activity/activity';
import type { Estimate } from '../estimate';
import type { Settings } from '../settings/settings';
import type { AllowanceSettingName } from './allowanceSettings';

export type AllowanceSettings = Pick<Settings, AllowanceSettingName>;

/** Whether the size of the change says something about the time it took. */
const growsWithSize: Readonly<Record<AllowanceName, boolean>> = {
  review: true,
  acknowledgement: true,
  branchVisit: true,
  mergeOfOthers: true,
  coauthoredByMe: true,
  mentoringLine: false,
  release: false,
  suggestion: false,
};

/** Lines of a change for which an allowance counts as it is set: a middling change between a fix and a feature. */
const usualLines = 50;

/** Time grows more slowly than the lines (large changes are skimmed): four times the lines, twice the time. */
const growth = 0.5;

/** From a third of the allowance for one line to three times it, an hour for a review: attention lasts no longer. */
const largestFactor = 3;

/** No record shows how long a review took, so the range is a factor of three either way. */
const spread = 3;

/**
 * Minutes for an event whose time nothing shows, from its setting and, where it is known, the size of what was
 * reviewed. An allowance of 0 counts nothing.
 *
 * @param lines added and deleted lines of the change; `undefined` when not cheap to know
 */
export function allowanceOf(name: AllowanceName, lines: number | undefined, settings: AllowanceSettings): Estimate {
  const mid = settings[`allowance.${name}`] * (growsWithSize[name] ? sizeFactor(lines) : 1);
  return { low: mid / spread, mid, high: mid * spread };
}

function sizeFactor(lines: number | undefined): number {
  if (lines === undefined || !(lines >= 0)) return 1;
  return Math.min(largestFactor, Math.max(1 / largestFactor, (lines / usualLines) ** growth));
}
