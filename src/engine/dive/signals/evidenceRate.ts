import type { DayContext } from './rule';

/** Two working weeks: long enough that a kind of line that is still written would have come. */
const quietDays = 10;

/**
 * Weeks that four-week windows are compared over where evidence is thin: eight weeks hold two of them. With the four
 * weeks that are judged they stay within the half year that is read.
 */
export const longBaselineWeeks = 16;

/**
 * The fall lies in what is recorded, not in what was done: own leading work had gone before, or the whole project
 * fell alike. Missing evidence never raises anything.
 */
export function isOnlyTheEvidence(context: DayContext, length: number, usualLeading: number): boolean {
  return hadFallenBefore(context, length, usualLeading) || projectFellToo(context);
}

/**
 * Leading work had already gone before the window: then building did not take its place just now. Lines that stop for
 * good belong to a project that no longer writes them.
 */
function hadFallenBefore({ windows, everyDay, thin, at }: DayContext, length: number, usualLeading: number): boolean {
  if (!thin) return windows.sum(at - length, Math.max(quietDays, length), 'leading') === 0;
  const before = everyDay.windows.sum(everyDay.at - length, length, 'leading');
  return before !== undefined && (before === 0 || isMoreThanChance(before, usualLeading));
}

/** The whole project left far less than its own usual evidence in the same days: a new habit, or a holiday. */
function projectFellToo({ windows, at, input }: DayContext): boolean {
  const length = Math.max(1, input.state.workingWeekdays.length || 5);
  const usual = windows.usual(at, length, input.settings['dive.baselineWeeks'], 'project');
  const now = windows.sum(at, length, 'project');
  if (usual === undefined || now === undefined) return false;
  return now <= usual * input.settings['dive.leadingShare'] && isMoreThanChance(now, usual);
}

/** Two standard deviations of a count under its usual: a few events less are only a quiet week. */
function isMoreThanChance(now: number, usual: number): boolean {
  return now < usual - 2 * Math.sqrt(usual);
}
