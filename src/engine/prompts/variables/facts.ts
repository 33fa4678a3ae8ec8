import type { LeadingKind } from '../../dive/diveInput';
import { addDays, daysBetween } from '../../time/calendar';
import type { DayName } from '../../time/now';
import { createWorkingDays, dayIn, type WorkingDays } from '../workingDays';
import type { VariableInput } from './input';
import { landedChanges, type LandedChange } from './landed';
import { newcomersIn, type Newcomer } from './newcomers';

/** The input with the few things several variables look up, each worked out once. */
export interface Facts extends VariableInput {
  readonly today: DayName;
  readonly workingDays: WorkingDays;
  /** Hands-on minutes (middle) of each day that has some. */
  readonly handsOn: ReadonlyMap<DayName, number>;
  /** First day of what was read. */
  readonly readSince: DayName;
  readonly landed: readonly LandedChange[];
  /** `undefined`: no repository can tell (shallow, or the full history has not been passed over yet). */
  readonly newcomers: readonly Newcomer[] | undefined;
  /** Whole days since an instant or a day; `undefined` stays so. */
  daysSince(when: number | DayName | undefined): number | undefined;
  daysUntil(day: DayName): number;
  /** Hands-on minutes of `length` days, the last of them `back` days before today. */
  handsOnOver(length: number, back?: number): number;
  /** Events of a kind in the last `days` days. */
  eventsOf(kind: LeadingKind, days: number): number;
}

export function gatherFacts(input: VariableInput): Facts {
  const { calendar, now, state, repositories, people } = input;
  const today = dayIn(calendar, now.instant);
  const handsOn = new Map(input.gathered.days.map((day) => [day.day, day.handsOn.mid]));
  // Positions in the calendar spare a question to the time zone for every commit.
  const positions = new Map(calendar.days.map((day, index) => [day, index]));
  const todayPosition = positions.get(today);
  const daysAgo = (when: number | DayName): number => {
    const position = typeof when === 'string' ? positions.get(when) : calendar.indexOf(when);
    if (todayPosition !== undefined && position !== undefined && position >= 0) return todayPosition - position;
    return daysBetween(typeof when === 'string' ? when : dayIn(calendar, when), today);
  };
  const daysSince = (when: number | DayName | undefined): number | undefined =>
    when === undefined ? undefined : Math.max(0, daysAgo(when));
  const inLast = (day: DayName, days: number): boolean => {
    const ago = daysAgo(day);
    return ago >= 0 && ago < days;
  };
  return {
    ...input,
    today,
    workingDays: createWorkingDays(state),
    handsOn,
    readSince: input.weeks[0]?.from ?? today,
    landed: repositories.flatMap((repository) => landedChanges(repository, people)),
    newcomers: newcomersIn(repositories, people),
    daysSince,
    daysUntil: (day) => daysBetween(today, day),
    handsOnOver: (length, back = 0) => {
      let sum = 0;
      for (let ago = back; ago < back + length; ago += 1) sum += handsOn.get(addDays(today, -ago)) ?? 0;
      return sum;
    },
    eventsOf: (kind, days) =>
      input.gathered.days
        .filter((day) => inLast(day.day, days))
        .reduce((sum, day) => sum + day.leading[kind].events, 0),
  };
}
