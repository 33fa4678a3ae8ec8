import { hourMs } from '../../time/now';
import { dayNumber } from '../../time/days';
import { capital, count, countInWords, hours, hoursInWords } from '../words';
import { noTime, type Estimate } from '../../estimate';
import type { DiveInput, WaitedBranch, WaitingBranch } from '../diveInput';
import { comparableLeading } from './comparableLeading';
import type { DayContext, Finding, SignalRule } from './rule';

/** S3: branches of others have been quiet for working days while building went on. Only with a fresh fetch. */
export const othersWaiting: SignalRule = {
  id: 'S3',
  name: 'othersWaiting',
  strength: 'strong',
  setting: 'dive.signals.othersWaiting',
  offFor: ['newcomer', 'newcomerScene'],
  supports: true,
  find: (context) => findingAt(context, context.until, waitingOn(context)),
  heldDuring: (context) =>
    momentsOf(context).some((moment) => findingAt(context, moment, waitingAt(context, moment)) !== undefined),
  // While the last fetch is too old to tell, the branches may still wait: only usual building is clear then.
  isClear: (context) => findingAt(context, context.until, waitingAt(context, context.until, true)) === undefined,
};

function findingAt(context: DayContext, moment: number, waiting: readonly QuietBranch[]): Finding | undefined {
  if (waiting.length === 0) return undefined;
  const days = Math.max(...waiting.map((branch) => branch.quietDays));
  const building = buildingSince(context, days, moment);
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
}

/**
 * Own coding up while review waits: who builds as much as ever, or less, has not turned away from those who wait. Where
 * no usual is known yet, the hours alone decide.
 */
function isMoreThanUsual({ windows, at, input }: DayContext, length: number, minutes: number): boolean {
  const usual = windows.usual(at, length, input.settings['dive.baselineWeeks'], 'mid');
  return usual === undefined || minutes >= usual * input.settings['dive.clearRatio'];
}

/** Whoever reviews and merges more than usual at the same time is at work on what waits. */
function leadsMoreThanUsual(context: DayContext, length: number): boolean {
  const { windows, at, input } = context;
  const leading = comparableLeading(context, length);
  const usual = windows.usual(at, length, input.settings['dive.baselineWeeks'], leading);
  const now = windows.sum(at, length, leading);
  return usual !== undefined && usual > 0 && now !== undefined && now > usual;
}

export interface QuietBranch extends WaitingBranch {
  readonly quietDays: number;
}

type Asked = Pick<DayContext, 'input' | 'days' | 'at' | 'until'>;

/** Branches that count as waiting at the end of that day, longest first; none when the last fetch is too old to know. */
export function waitingOn(asked: Asked): readonly QuietBranch[] {
  return waitingAt(asked, asked.until);
}

/** The last moment of that day at which each branch was known to wait: a merge and an old fetch end what is known. */
function momentsOf({ input, from, until }: DayContext): readonly number[] {
  const moments = branchesOf(input).map((branch) => Math.min(until, branch.until - 1, knownUntil(branch, input)));
  return [...new Set(moments.filter((moment) => moment >= from))];
}

function waitingAt({ input, days, at }: Asked, moment: number, alsoUnknown = false): readonly QuietBranch[] {
  const { settings } = input;
  return branchesOf(input)
    .filter(
      (branch) =>
        branch.since <= moment &&
        branch.until > moment &&
        branch.fetchedAt !== undefined &&
        (alsoUnknown || knownUntil(branch, input) >= moment),
    )
    .map((branch) => ({ ...branch, quietDays: workingDaysSince(input.calendar.dayOf(branch.since), days, at) }))
    .filter(
      ({ quietDays, usualDays }) =>
        quietDays >= Math.max(settings['dive.waitingDays'], usualDays ?? 0) &&
        quietDays <= settings['dive.waitingLimitDays'],
    )
    .sort((one, other) => other.quietDays - one.quietDays || one.since - other.since);
}

function branchesOf({ waiting, waited }: DiveInput): readonly WaitedBranch[] {
  return [...waiting.map((branch) => ({ ...branch, until: Number.POSITIVE_INFINITY })), ...(waited ?? [])];
}

/** A day after the last fetch nobody knows whether a branch still waits. */
function knownUntil({ fetchedAt }: WaitingBranch, { settings }: DiveInput): number {
  return (fetchedAt ?? 0) + settings['dive.fetchHours'] * hourMs;
}

/** Working days after the day itself, up to and including the one at `at`. */
function workingDaysSince(day: string | undefined, days: DayContext['days'], at: number): number {
  if (day === undefined) return Number.POSITIVE_INFINITY;
  const number = dayNumber(day);
  let passed = 0;
  for (let index = at; index >= 0 && (days[index]?.number ?? 0) > number; index -= 1) passed += 1;
  return passed;
}

/** Building of that day and those before it, up to a moment. */
function buildingSince({ days, at, until }: DayContext, length: number, moment: number): Estimate {
  const building = { low: 0, mid: 0, high: 0 };
  const add = ({ low, mid, high }: Estimate, sign: 1 | -1): void => {
    building.low += sign * low;
    building.mid += sign * mid;
    building.high += sign * high;
  };
  for (let index = at; index > at - length && index >= 0; index -= 1) add(days[index] ?? noTime, 1);
  if (moment < until) {
    for (const { handsOn, to } of days[at]?.timed ?? []) if (to > moment) add(handsOn, -1);
  }
  return building;
}
