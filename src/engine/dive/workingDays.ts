import { noTime } from '../estimate';
import { leadingKinds } from '../kinds';
import { dayNumber, weekdayOfNumber } from '../time/days';
import { minuteMs, type DayName } from '../time/now';
import { boxesOf, outsideBoxes, workingHoursOn, type Span } from './boxedTime';
import type { DayWork, DiveInput } from './diveInput';
import type { WorkingDay } from './workingDay';

/**
 * The days that conditions are judged on. Days off, on call, of a release, in an incident or on a spike are not among
 * them, and of a day with a declared box only what lies outside it. Oldest first.
 */
export interface WorkingDays {
  readonly kept: readonly WorkingDay[];
  /** Working days of absence: weeks without any evidence. */
  readonly absent: readonly number[];
  /** Kept and absent ones together: where evidence is thin, absence and quiet cannot be told apart. */
  readonly all: readonly WorkingDay[];
}

/**
 * Working days in a row without any evidence that are taken as absence: a forgotten holiday is neither a baseline of
 * zeros nor a fall of leading work. A week, because shorter gaps are ordinary where only git is read.
 */
const absenceDays = 5;

/** Part of a day's changes from which the whole day belongs to an incident or a spike. */
const wholeDayShare = 0.5;

export function workingDaysOf(input: DiveInput): WorkingDays {
  const today = input.calendar.dayOf(input.now.instant);
  const first = input.days[0];
  if (today === undefined || first === undefined) return { kept: [], absent: [], all: [] };
  const works = new Map(input.days.map((work) => [dayNumber(work.day), work]));
  const last = dayNumber(today);
  const lastIndex = input.calendar.indexOf(input.now.instant);
  const name = (number: number): DayName => input.calendar.days[lastIndex - (last - number)] ?? today;
  const aside = setAsideDays(input, dayNumber(first.day), last, works);
  const weekdays = new Set(input.state.workingWeekdays.length > 0 ? input.state.workingWeekdays : [1, 2, 3, 4, 5]);
  const boxes = boxesByDay(input);
  const plannedUntil = input.state.calendarItems.reduce((until, { startsAt }) => Math.max(until, startsAt), 0);

  const wholeDay = (number: number): WorkingDay => {
    const day = name(number);
    const calendarReaches = plannedUntil > 0 && input.calendar.startOf(day) <= plannedUntil;
    return dayFrom(day, number, works.get(number), calendarReaches);
  };

  const all: WorkingDay[] = [];
  let asideBefore = false;
  for (let number = dayNumber(first.day); number <= last; number += 1) {
    const work = works.get(number);
    const found = aside.has(number) ? undefined : outsideItsBoxes(input, wholeDay(number), boxes);
    if (weekdays.has(weekdayOfNumber(number)) || aside.has(number)) {
      asideBefore = !found;
      if (found) all.push(found);
      continue;
    }
    const before = all.at(-1);
    // A weekend after a day that is set aside belongs to it.
    if (work && found && before && !asideBefore) all[all.length - 1] = joined(before, found);
  }
  const newest = all.at(-1);
  // A day that has only begun says nothing yet: it counts from its first evidence on.
  if (newest?.number === last && isEmpty(newest)) all.pop();
  return withoutAbsence(all);
}

export function isEmpty(day: WorkingDay | undefined): boolean {
  return (
    day === undefined || (day.high <= 0 && day.leading <= 0 && day.buildingOfTotals <= 0 && day.leadingOfTotals <= 0)
  );
}

function dayFrom(day: DayName, number: number, work: DayWork | undefined, calendarReaches: boolean): WorkingDay {
  const { building = 0, leading: pieces = 0 } = work?.ofTotals ?? {};
  const handsOn = work?.handsOn ?? noTime;
  return {
    day,
    number,
    low: Math.max(0, handsOn.low - building),
    mid: Math.max(0, handsOn.mid - building),
    high: Math.max(0, handsOn.high - building),
    measured: work?.measured ?? 0,
    leading: work ? leadingKinds.reduce((sum, kind) => sum + work.leading[kind].events, 0) - pieces : 0,
    planned: work?.planned ?? 0,
    sensed: work?.sensed ?? 0,
    calendarReaches,
    watched: work?.watched ?? 0,
    buildingOfTotals: building,
    leadingOfTotals: pieces,
    project: work?.projectEvents ?? 0,
    landed: work?.projectLanded ?? 0,
    team: work?.teamAtWork ?? 0,
    timed: work?.timed ?? [],
  };
}

function joined(one: WorkingDay, other: WorkingDay): WorkingDay {
  return {
    ...one,
    low: one.low + other.low,
    mid: one.mid + other.mid,
    high: one.high + other.high,
    measured: one.measured + other.measured,
    leading: one.leading + other.leading,
    planned: one.planned + other.planned,
    sensed: one.sensed + other.sensed,
    watched: one.watched + other.watched,
    buildingOfTotals: one.buildingOfTotals + other.buildingOfTotals,
    leadingOfTotals: one.leadingOfTotals + other.leadingOfTotals,
    project: one.project + other.project,
    landed: one.landed + other.landed,
    team: one.team + other.team,
    timed: [...one.timed, ...other.timed],
  };
}

function withoutAbsence(all: readonly WorkingDay[]): WorkingDays {
  const kept: WorkingDay[] = [];
  const absent: number[] = [];
  let run: WorkingDay[] = [];
  const close = (): void => {
    if (run.length >= absenceDays) absent.push(...run.map((day) => day.number));
    else kept.push(...run);
    run = [];
  };
  for (const day of all) {
    if (isEmpty(day)) {
      run.push(day);
      continue;
    }
    close();
    kept.push(day);
  }
  close();
  return { kept, absent, all };
}

/** Days that the user's records or the evidence take out of every comparison. */
function setAsideDays(
  input: DiveInput,
  first: number,
  last: number,
  works: ReadonlyMap<number, DayWork>,
): ReadonlySet<number> {
  const aside = new Set<number>();
  const { state } = input;
  for (const span of [...state.daysOff, ...state.onCall, ...state.releaseDays]) {
    const end = Math.min(last, dayNumber(span.to));
    for (let number = Math.max(first, dayNumber(span.from)); number <= end; number += 1) aside.add(number);
  }
  for (const [number, work] of works) {
    if (work.incidentShare >= wholeDayShare || work.spikeShare >= wholeDayShare) aside.add(number);
  }
  return aside;
}

/** The boxes that touch each day. What runs past a box follows the ordinary rules again. */
function boxesByDay({ state, calendar, now }: DiveInput): ReadonlyMap<number, readonly Span[]> {
  const boxes = new Map<number, Span[]>();
  for (const box of boxesOf(state, now)) {
    const from = calendar.dayOf(box.from);
    const until = calendar.dayOf(box.to - minuteMs);
    if (from === undefined || until === undefined) continue;
    for (let number = dayNumber(from); number <= dayNumber(until); number += 1) {
      boxes.set(number, [...(boxes.get(number) ?? []), box]);
    }
  }
  return boxes;
}

function outsideItsBoxes(
  { state, now }: DiveInput,
  day: WorkingDay,
  boxes: ReadonlyMap<number, readonly Span[]>,
): WorkingDay | undefined {
  const touching = boxes.get(day.number);
  return touching ? outsideBoxes(day, touching, workingHoursOn(day.day, state, now.timeZone)) : day;
}
