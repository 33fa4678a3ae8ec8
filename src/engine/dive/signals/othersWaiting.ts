import { hourMs } from '../../time/now';
import { dayNumber } from '../../time/days';
import { capital, count, countInWords, hours, hoursInWords } from '../words';
import type { WaitingBranch } from '../diveInput';
import type { DayContext, SignalRule } from './rule';

/** S3: branches of others have been quiet for working days while building went on. Only with a fresh fetch. */
export const othersWaiting: SignalRule = {
  id: 'S3',
  name: 'othersWaiting',
  strength: 'strong',
  setting: 'dive.signals.othersWaiting',
  offFor: ['newcomer'],
  supports: true,
  find(context) {
    const waiting = waitingOn(context);
    if (waiting.length === 0) return undefined;
    const days = Math.max(...waiting.map((branch) => branch.quietDays));
    const building = buildingSince(context, days);
    if (building.mid < context.input.settings['dive.waitingHours'] * 60 * context.raise) return undefined;
    if (!isMoreThanUsual(context, days, building.mid) || leadsMoreThanUsual(context, days)) return undefined;
    const branches = countInWords(waiting.length, 'branch from others has', 'branches from others have');
    return {
      facts: [
        count('othersWaiting', waiting.length, 'branches'),
        count('othersWaitingDays', days, 'workingDays'),
        hours('handsOn', building),
      ],
      sentence:
        `${capital(branches)} been quiet for ${countInWords(days, 'working day', 'working days')} ` +
        `(as of your last fetch), with ${hoursInWords(building.low, building.high)} of building in that time.`,
    };
  },
};

/**
 * Own coding up while review waits: who builds as much as ever, or less, has not turned away from those who wait. Where
 * no usual is known yet, the hours alone decide.
 */
function isMoreThanUsual({ windows, at, input }: DayContext, length: number, minutes: number): boolean {
  const usual = windows.usual(at, length, input.settings['dive.baselineWeeks'], 'mid');
  return usual === undefined || minutes >= usual * input.settings['dive.clearRatio'];
}

/** Whoever reviews and merges more than usual at the same time is at work on what waits. */
function leadsMoreThanUsual({ windows, at, input }: DayContext, length: number): boolean {
  const usual = windows.usual(at, length, input.settings['dive.baselineWeeks'], 'leading');
  const now = windows.sum(at, length, 'leading');
  return usual !== undefined && usual > 0 && now !== undefined && now > usual;
}

export interface QuietBranch extends WaitingBranch {
  readonly quietDays: number;
}

/** Branches that count as waiting on that day, longest first; none when the last fetch is too old to know. */
export function waitingOn({
  input,
  days,
  at,
  until,
}: Pick<DayContext, 'input' | 'days' | 'at' | 'until'>): readonly QuietBranch[] {
  const { settings, now } = input;
  const stillFresh = now.instant - settings['dive.fetchHours'] * hourMs;
  return input.waiting
    .filter((branch) => branch.since <= until && (branch.fetchedAt ?? 0) >= stillFresh)
    .map((branch) => ({ ...branch, quietDays: workingDaysSince(input.calendar.dayOf(branch.since), days, at) }))
    .filter(
      ({ quietDays, usualDays }) =>
        quietDays >= Math.max(settings['dive.waitingDays'], usualDays ?? 0) &&
        quietDays <= settings['dive.waitingLimitDays'],
    )
    .sort((one, other) => other.quietDays - one.quietDays || one.since - other.since);
}

/** Working days after the day itself, up to and including the one at `at`. */
function workingDaysSince(day: string | undefined, days: DayContext['days'], at: number): number {
  if (day === undefined) return Number.POSITIVE_INFINITY;
  const number = dayNumber(day);
  let passed = 0;
  for (let index = at; index >= 0 && (days[index]?.number ?? 0) > number; index -= 1) passed += 1;
  return passed;
}

function buildingSince({ days, at }: DayContext, length: number): { low: number; mid: number; high: number } {
  const building = { low: 0, mid: 0, high: 0 };
  for (let index = at; index > at - length && index >= 0; index -= 1) {
    building.low += days[index]?.low ?? 0;
    building.mid += days[index]?.mid ?? 0;
    building.high += days[index]?.high ?? 0;
  }
  return building;
}
