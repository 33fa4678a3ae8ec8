import { leadingKinds } from '../kinds';
import { dayNumber, weekdayOfNumber } from '../time/days';
import { minuteMs, type DayName } from '../time/now';
import type { DayWork, DiveInput } from './diveInput';

/** A working day of the user with what belongs to it; work on a free weekday counts to the working day before it. */
export interface WorkingDay {
  readonly day: DayName;
  /** Days since 1970. */
  readonly number: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly measured: number;
  /** Leading events of mine, and of everyone else in the project. */
  readonly leading: number;
  readonly project: number;
  /** What everyone else landed, and how many of them were at work. */
  readonly landed: number;
  readonly team: number;
}

/**
 * The days that conditions are judged on. Days off, on call, of a release, in a declared box, in an incident or on a
 * spike are not among them. Oldest first.
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

  const all: WorkingDay[] = [];
  let asideBefore = false;
  for (let number = dayNumber(first.day); number <= last; number += 1) {
    const work = works.get(number);
    if (aside.has(number)) {
      asideBefore = true;
      continue;
    }
    if (weekdays.has(weekdayOfNumber(number))) {
      asideBefore = false;
      all.push(dayFrom(name(number), number, work));
      continue;
    }
    const before = all.at(-1);
    // A weekend after a day that is set aside belongs to it.
    if (work && before && !asideBefore) all[all.length - 1] = joined(before, dayFrom(name(number), number, work));
  }
  const newest = all.at(-1);
  // A day that has only begun says nothing yet: it counts from its first evidence on.
  if (newest?.number === last && isEmpty(newest)) all.pop();
  return withoutAbsence(all);
}

export function isEmpty(day: WorkingDay | undefined): boolean {
  return day === undefined || (day.high <= 0 && day.leading <= 0);
}

function dayFrom(day: DayName, number: number, work: DayWork | undefined): WorkingDay {
  return {
    day,
    number,
    low: work?.handsOn.low ?? 0,
    mid: work?.handsOn.mid ?? 0,
    high: work?.handsOn.high ?? 0,
    measured: work?.measured ?? 0,
    leading: work ? leadingKinds.reduce((sum, kind) => sum + work.leading[kind].events, 0) : 0,
    project: work?.projectEvents ?? 0,
    landed: work?.projectLanded ?? 0,
    team: work?.teamAtWork ?? 0,
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
    project: one.project + other.project,
    landed: one.landed + other.landed,
    team: one.team + other.team,
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
  const { state, calendar } = input;
  for (const span of [...state.daysOff, ...state.onCall, ...state.releaseDays]) {
    const end = Math.min(last, dayNumber(span.to));
    for (let number = Math.max(first, dayNumber(span.from)); number <= end; number += 1) aside.add(number);
  }
  for (const dive of state.dives) {
    const from = calendar.dayOf(dive.startedAt);
    // The box is what was declared: what runs past it follows the ordinary rules again.
    const until = calendar.dayOf(Math.min(dive.finishedAt ?? dive.until, dive.until, input.now.instant) - minuteMs);
    if (from === undefined || until === undefined) continue;
    for (let number = dayNumber(from); number <= dayNumber(until); number += 1) aside.add(number);
  }
  for (const [number, work] of works) {
    if (work.incidentShare >= wholeDayShare || work.spikeShare >= wholeDayShare) aside.add(number);
  }
  return aside;
}
