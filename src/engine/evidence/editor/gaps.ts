import { addDays, type Calendar } from '../../time/calendar';
import { instantOfLocal } from '../../time/instants';
import { minuteMs, type DayName } from '../../time/now';
import { isWorkingDay } from '../../records/days';
import type { UserState } from '../../records/state';
import { endOfHours, minutesOfClock } from '../../records/workingHours';
import { createCoverage, lengthOf, type Stretch } from '../../balance/coverage';

export interface Gap {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Shorter gaps are coffee; asking about them would cost more than it tells. */
export const shortestGapMinutes = 25;
/** More questions than this are homework. */
const mostOpenGaps = 3;
const latestDays = 2;
const minutesOfDay = 24 * 60;

/**
 * Gaps between seen stretches in working hours, newest first, that the user may name with one tap. Only where the
 * editor looked, without which every hour would be a gap, and only on working days: nobody is asked about a day off.
 */
export function openGaps(state: UserState, calendar: Calendar, instant: number): readonly Gap[] {
  if (state.sensing !== true || state.workingHours === undefined) return [];
  const begins = minutesOfClock(state.workingHours.from);
  const ends = endOfHours(state.workingHours);
  const gaps: Gap[] = [];
  const today = calendar.indexOf(instant);
  for (let index = today; index > today - latestDays && index >= 0; index -= 1) {
    const day = calendar.days[index] ?? '';
    if (!isWorkingDay(state, day)) continue;
    const start = instantAt(day, begins, calendar.timeZone);
    const end = Math.min(instant, instantAt(day, ends, calendar.timeZone));
    gaps.push(...withoutFloating(gapsBetween(state, start, end), floatingMinutes(state, calendar, day)));
  }
  return gaps.sort((a, b) => b.startsAt - a.startsAt).slice(0, mostOpenGaps);
}

function gapsBetween(state: UserState, from: number, to: number): readonly Stretch[] {
  const stretches = [
    ...[...state.editorSpans, ...state.calendarItems].map(({ startsAt, minutes }) => ({
      from: startsAt,
      to: startsAt + minutes * minuteMs,
    })),
    ...state.log.flatMap(({ startsAt, minutes }) =>
      startsAt === undefined ? [] : [{ from: startsAt, to: startsAt + minutes * minuteMs }],
    ),
  ].filter((stretch) => stretch.to > from && stretch.from < to);
  if (stretches.length === 0) return [];
  const coverage = createCoverage();
  for (const stretch of stretches) coverage.claim(stretch);
  for (const answer of state.gapAnswers) {
    coverage.claim({ from: Date.parse(answer.startsAt), to: Date.parse(answer.endsAt) });
  }
  // Before the first seen stretch the day may not have begun; after the last it may be over.
  const first = Math.max(from, Math.min(...stretches.map((stretch) => stretch.from)));
  const last = Math.min(to, Math.max(...stretches.map((stretch) => stretch.to)));
  return coverage.claim({ from: first, to: last }).filter(isGap);
}

function isGap(stretch: Stretch): boolean {
  return lengthOf([stretch]) >= shortestGapMinutes * minuteMs;
}

/** What was said for the day without an hour, but for what is a meeting of its kind: it lies in the gaps. */
function floatingMinutes(state: UserState, calendar: Calendar, day: DayName): number {
  const left = new Map<string, number>();
  for (const { day: on, startsAt, kind, minutes } of state.log) {
    if (on === day && startsAt === undefined) left.set(kind, (left.get(kind) ?? 0) + minutes);
  }
  for (const { startsAt, kind, minutes } of state.calendarItems) {
    if (calendar.dayOf(startsAt) === day) left.set(kind, (left.get(kind) ?? 0) - minutes);
  }
  return [...left.values()].reduce((sum, minutes) => sum + Math.max(0, minutes), 0);
}

/** Takes floating minutes out of the gaps, the shortest first: a gap that they explain is not asked about. */
function withoutFloating(gaps: readonly Stretch[], minutes: number): readonly Gap[] {
  let left = minutes * minuteMs;
  return [...gaps]
    .sort((one, other) => lengthOf([one]) - lengthOf([other]) || one.from - other.from)
    .map((gap) => {
      const taken = Math.min(left, lengthOf([gap]));
      left -= taken;
      return { from: gap.from + taken, to: gap.to };
    })
    .filter(isGap)
    .map((gap) => ({ startsAt: gap.from, endsAt: gap.to }));
}

/** By the clock on the wall, whatever summer time does; `24:00` is the next midnight. */
function instantAt(day: DayName, minutes: number, timeZone: string): number {
  const within = minutes % minutesOfDay;
  const on = addDays(day, Math.floor(minutes / minutesOfDay));
  return instantOfLocal(on, Math.floor(within / 60), within % 60, timeZone);
}
