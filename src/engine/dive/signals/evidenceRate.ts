import { comparableLeading } from './comparableLeading';
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
  return (
    hadFallenBefore(context, length, usualLeading) || projectFellToo(context) || nobodyElseWasThere(context, length)
  );
}

/**
 * Leading work had already gone before the window: then building did not take its place just now. Lines that stop for
 * good belong to a project that no longer writes them.
 */
function hadFallenBefore(context: DayContext, length: number, usualLeading: number): boolean {
  const { windows, everyDay, thin, at } = context;
  const measure = comparableLeading(context, length);
  if (!thin) return windows.sum(at - length, Math.max(quietDays, length), measure) === 0;
  const before = everyDay.windows.sum(everyDay.at - length, length, 'leading');
  return before !== undefined && (before === 0 || isMoreThanChance(before, usualLeading));
}

/**
 * The others left far less of such evidence in the same days, too: on what they landed it is recorded no longer, or
 * nobody was at work. That less is landed is no reason: where the lead merges, that is what a dive brings about.
 */
function projectFellToo(context: DayContext): boolean {
  return recordedNoLonger(context) || teamWasAway(context);
}

function recordedNoLonger({ windows, at, input }: DayContext): boolean {
  const length = Math.max(1, input.state.workingWeekdays.length || 5);
  const weeks = input.settings['dive.baselineWeeks'];
  const [events, landed] = [windows.usual(at, length, weeks, 'project'), windows.usual(at, length, weeks, 'landed')];
  const now = windows.sum(at, length, 'project');
  if (events === undefined || landed === undefined || landed === 0 || now === undefined) return false;
  const expected = (events / landed) * (windows.sum(at, length, 'landed') ?? 0);
  return hasFallen(now, expected, input.settings['dive.leadingShare']);
}

function teamWasAway({ windows, at, input }: DayContext): boolean {
  const length = Math.max(1, input.state.workingWeekdays.length || 5);
  const usual = windows.usual(at, length, input.settings['dive.baselineWeeks'], 'team');
  const now = windows.sum(at, length, 'team');
  return usual !== undefined && now !== undefined && hasFallen(now, usual, input.settings['dive.leadingShare']);
}

/** Fewer days of others at work than this are too few to miss. */
const leastDaysOfOthers = 2;

/**
 * In a small team a week is too long a look: its holiday would be told as a dive on the third day, because the days
 * before it still count. That nobody at all was at work in the window itself needs no more.
 */
function nobodyElseWasThere({ windows, at, input }: DayContext, length: number): boolean {
  const usual = windows.usual(at, length, input.settings['dive.baselineWeeks'], 'team') ?? 0;
  return usual >= leastDaysOfOthers && windows.sum(at, length, 'team') === 0;
}

function hasFallen(now: number, usual: number, share: number): boolean {
  return now <= usual * share && isMoreThanChance(now, usual);
}

/** Two standard deviations of a count under its usual: a few events less are only a quiet week. */
function isMoreThanChance(now: number, usual: number): boolean {
  return now < usual - 2 * Math.sqrt(usual);
}
