import { capital, count, countInWords, hours, hoursInWords, numberWord } from '../words';
import type { Measure } from '../windows';
import type { DayContext, Finding, SignalRule } from './rule';

/** S1: building went up and leading work went down, both against the own median of such windows. */
export const leadingGaveWay: SignalRule = {
  id: 'S1',
  name: 'leadingGaveWay',
  strength: 'strong',
  setting: 'dive.signals.leadingGaveWay',
  offFor: ['newcomer'],
  supports: true,
  find(context) {
    const sides = sidesOf(context);
    if (!sides) return undefined;
    const { settings } = context.input;
    const up = sides.trend >= settings['dive.trendRatio'] * context.raise;
    const down = sides.leading <= sides.usualLeading * settings['dive.leadingShare'];
    if (!up || !down || projectFellToo(context)) return undefined;
    return finding(context, sides);
  },
  isClear(context) {
    const sides = sidesOf(context);
    if (!sides) return true;
    return sides.trend < context.input.settings['dive.clearRatio'] || sides.leading >= sides.usualLeading;
  },
};

/** Events in seven days below which a fall of leading work cannot be told from chance (then only S3 can speak). */
const leastUsualInSevenDays = 2;

export interface Sides {
  readonly length: number;
  readonly trend: number;
  readonly leading: number;
  readonly usualLeading: number;
}

/** Both sides in the short window, or in the seven-day form where the short median is nothing. */
export function sidesOf(context: DayContext): Sides | undefined {
  const { settings, state } = context.input;
  const short = sidesOver(context, settings['dive.windowDays']);
  if (short && short.usualLeading > 0) return short;
  const week = sidesOver(context, Math.max(1, state.workingWeekdays.length || 5));
  return week && week.usualLeading >= leastUsualInSevenDays ? week : undefined;
}

function sidesOver({ windows, at, input }: DayContext, length: number): Sides | undefined {
  const weeks = input.settings['dive.baselineWeeks'];
  const usual = (measure: Measure): number | undefined => windows.usual(at, length, weeks, measure);
  const handsOn = windows.sum(at, length, 'mid');
  const leading = windows.sum(at, length, 'leading');
  const usualHandsOn = usual('mid');
  const usualLeading = usual('leading');
  if (handsOn === undefined || leading === undefined || usualHandsOn === undefined || usualLeading === undefined) {
    return undefined;
  }
  // Without any usual building the short form has nothing to compare with; the week may.
  if (usualHandsOn <= 0) return undefined;
  return { length, trend: handsOn / usualHandsOn, leading, usualLeading };
}

/**
 * The whole project left less than half of its own usual evidence in the same days: then the fall says something about
 * how the project records reviews, or about a holiday, and nothing about me.
 */
function projectFellToo({ windows, at, input }: DayContext): boolean {
  const length = Math.max(1, input.state.workingWeekdays.length || 5);
  const usual = windows.usual(at, length, input.settings['dive.baselineWeeks'], 'project');
  if (usual === undefined || usual < leastUsualInSevenDays) return false;
  return (windows.sum(at, length, 'project') ?? 0) <= usual * input.settings['dive.leadingShare'];
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
      `${hoursInWords(building.low, building.high)} of building in your last ${numberWord(length)} working days; ` +
      `${hoursInWords(usualBuilding.low, usualBuilding.high)} is usual for you. ` +
      `${capital(events)} seen in them; ${numberWord(sides.usualLeading)} is usual.`,
  };
}
