import { exactly } from '../../estimate';
import { hours, hoursInWords } from '../words';
import type { Measure } from '../windows';
import type { DayContext, SignalRule } from './rule';

/** S2: even the low estimate of seven days is over the hours the user chose. Never from commits alone. */
export const overChosenHours: SignalRule = {
  id: 'S2',
  name: 'overChosenHours',
  strength: 'medium',
  setting: 'dive.signals.overChosenHours',
  offFor: ['newcomer', 'partial', 'newcomerScene'],
  supports: false,
  find(context) {
    const band = context.input.bands?.handsOn;
    const week = sevenDays(context);
    if (!band || !week || !enoughMeasured(context) || !mostlyMeasured(context, week.mid)) return undefined;
    const limit = band.high * 60 * context.input.settings['dive.overBandRatio'] * context.raise;
    if (week.low <= limit) return undefined;
    return {
      facts: [hours('handsOn7d', week), hours('chosenHigh', exactly(band.high * 60))],
      sentence: `${hoursInWords(week.low, week.high)} of building in the last 7 days; you chose up to ${hoursInWords(
        band.high * 60,
        band.high * 60,
      )}.`,
    };
  },
  isClear(context) {
    const band = context.input.bands?.handsOn;
    const week = sevenDays(context);
    return !band || !week || week.low <= band.high * 60;
  },
};

/** The last week of working days: building in minutes, with what the user named as a total, as the view shows it. */
export function sevenDays(
  context: DayContext,
): { readonly low: number; readonly mid: number; readonly high: number } | undefined {
  const length = weekLength(context);
  const sumOf = (measure: Measure): number => context.windows.sum(context.at, length, measure) ?? 0;
  const sum = (measure: Measure): number => sumOf(measure) + sumOf('buildingOfTotals');
  return length === 0 ? undefined : { low: sum('low'), mid: sum('mid'), high: sum('high') };
}

function weekLength({ at, input }: DayContext): number {
  return Math.min(at + 1, Math.max(1, input.state.workingWeekdays.length || 5));
}

function mostlyMeasured(context: DayContext, minutes: number): boolean {
  const week = context.days.slice(context.at + 1 - weekLength(context), context.at + 1);
  return (
    week.reduce((sum, { measured }) => sum + measured, 0) >= minutes * context.input.settings['dive.measuredShare']
  );
}

function enoughMeasured({ days, at, input }: DayContext): boolean {
  let measured = 0;
  for (let index = at; index >= 0; index -= 1) {
    if ((days[index]?.measured ?? 0) > 0) measured += 1;
    if (measured >= input.settings['dive.editorDaysNeeded']) return true;
  }
  return false;
}
