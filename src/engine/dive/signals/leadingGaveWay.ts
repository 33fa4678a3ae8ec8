import { countWords } from '../../words';
import { capital, count, countInWords, hours, hoursInWords } from '../words';
import type { Measure } from '../windows';
import { comparableLeading } from './comparableLeading';
import { isOnlyTheEvidence, longBaselineWeeks } from './evidenceRate';
import type { DayContext, Finding, SignalRule } from './rule';

/** S1: building went up and leading work went down, both against the own median of such windows. */
export const leadingGaveWay: SignalRule = {
  id: 'S1',
  name: 'leadingGaveWay',
  strength: 'strong',
  setting: 'dive.signals.leadingGaveWay',
  offFor: ['newcomer', 'newcomerScene'],
  supports: true,
  find(context) {
    const sides = sidesOf(context);
    if (!sides) return undefined;
    const { settings } = context.input;
    const up =
      sides.trend >= settings['dive.trendRatio'] * context.raise && sides.handsOn >= settings['dive.leastHours'] * 60;
    const down = sides.leading <= sides.usualLeading * settings['dive.leadingShare'];
    if (!up || !down || isOnlyTheEvidence(context, sides.length, sides.usualLeading)) return undefined;
    return finding(context, sides);
  },
  isClear(context) {
    const sides = sidesOf(context);
    if (!sides) return true;
    return sides.trend < context.input.settings['dive.clearRatio'] || sides.leading >= sides.usualLeading;
  },
};

export interface Sides {
  readonly length: number;
  /** Minutes of building in the window, and how many times the usual that is. */
  readonly handsOn: number;
  readonly trend: number;
  readonly leading: number;
  readonly usualLeading: number;
}

/**
 * Both sides in the short window, or in the seven-day form where the short median is nothing. Where evidence is thin,
 * only four weeks can be compared; the product then says nothing, but a bench can see what it would have found.
 */
export function sidesOf(context: DayContext): Sides | undefined {
  const { settings, state } = context.input;
  if (context.thin) return longSides(context);
  const short = sidesOver(context, settings['dive.windowDays']);
  if (short && short.usualLeading > 0) return short;
  const week = sidesOver(context, Math.max(1, state.workingWeekdays.length || 5));
  return week && week.usualLeading >= settings['dive.leadingLeast'] ? week : undefined;
}

function sidesOver(context: DayContext, length: number): Sides | undefined {
  const { windows, at, input } = context;
  const leadingWork = comparableLeading(context, length);
  const weeks = input.settings['dive.baselineWeeks'];
  const usual = (measure: Measure): number | undefined => windows.usual(at, length, weeks, measure);
  const handsOn = windows.sum(at, length, 'mid');
  const leading = windows.sum(at, length, leadingWork);
  const usualHandsOn = usual('mid');
  const usualLeading = usual(leadingWork);
  if (handsOn === undefined || leading === undefined || usualHandsOn === undefined || usualLeading === undefined) {
    return undefined;
  }
  // Without any usual building the short form has nothing to compare with; the week may.
  if (usualHandsOn <= 0) return undefined;
  return {
    length,
    handsOn,
    trend: handsOn / usualHandsOn,
    leading,
    usualLeading,
  };
}

const longWeeks = 4;

function longSides({ everyDay: { windows, at }, input }: DayContext): Sides | undefined {
  const length = longWeeks * Math.max(1, input.state.workingWeekdays.length || 5);
  const handsOn = windows.sum(at, length, 'mid');
  const leading = windows.sum(at, length, 'leading');
  const usualHandsOn = windows.usual(at, length, longBaselineWeeks, 'mid');
  const usualLeading = windows.usual(at, length, longBaselineWeeks, 'leading');
  if (handsOn === undefined || leading === undefined || usualHandsOn === undefined) return undefined;
  if (usualLeading === undefined || usualLeading < input.settings['dive.leadingLeast']) return undefined;
  // Half as much again of next to nothing is still next to nothing: two hours a week are the least to speak of.
  const least = (input.settings['dive.thinHours'] * 60 * longWeeks) / input.settings['dive.trendRatio'];
  return { length, handsOn, trend: handsOn / Math.max(usualHandsOn, least), leading, usualLeading };
}

function finding({ windows, at, input }: DayContext, sides: Sides): Finding {
  const { length } = sides;
  const weeks = input.settings['dive.baselineWeeks'];
  const now = (measure: Measure): number => windows.sum(at, length, measure) ?? 0;
  const usual = (measure: Measure): number => windows.usual(at, length, weeks, measure) ?? 0;
  const building = { low: now('low'), mid: now('mid'), high: now('high') };
  const usualBuilding = { low: usual('low'), mid: usual('mid'), high: usual('high') };
  const events = countInWords(sides.leading, 'piece of leading work', 'pieces of leading work');
  return {
    facts: [
      count('window', length, 'workingDays'),
      hours('handsOn', building),
      hours('usualHandsOn', usualBuilding),
      count('leading', sides.leading, 'events'),
      count('usualLeading', sides.usualLeading, 'events'),
    ],
    sentence:
      `${hoursInWords(building.low, building.high)} of building in your last ${countWords(length)} working days; ` +
      `${hoursInWords(usualBuilding.low, usualBuilding.high)} is usual for you. ` +
      `${capital(events)} seen in them; ${countWords(sides.usualLeading)} is usual.`,
  };
}
