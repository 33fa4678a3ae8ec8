import type { TimedActivity } from '../activity/activity';
import type { RepositoryVisibility } from '../activity/visibility';
import { periodRange } from '../hours/ranges';
import { kinds, type Kind } from '../kinds';
import { bandsOn } from '../records/days';
import type { UserState } from '../records/state';
import { addDays, daysOfWeek, weeksEndingAt } from '../time/calendar';
import type { DayName, WeekName } from '../time/now';
import { summarizePeriod, type PeriodInput } from './period';
import type { PeriodHours, WeekSummary } from './week';

/** Kinds the editor can see when the user let it look. */
const sensedKinds: readonly Kind[] = ['handsOn', 'review', 'direction', 'integration'];

/** Kinds that could have been seen: their absence is a zero, not a blank. */
export function visibleKinds(visibility: readonly RepositoryVisibility[], state: UserState): ReadonlySet<Kind> {
  const seen = kinds.filter((kind) => visibility.some((repository) => repository.kinds[kind] !== 'notVisible'));
  return new Set([...seen, ...(state.sensing === true ? sensedKinds : [])]);
}

export interface Summaries {
  summarize(from: DayName, to: DayName): PeriodHours;
  week(name: WeekName): WeekSummary;
  /** Weeks up to the one `day` is in, oldest first. */
  weeksEndingAt(day: DayName, count: number): readonly WeekSummary[];
}

/** Answers for any span of days what its activities add up to. */
export function createSummaries(
  timed: readonly TimedActivity[],
  visible: ReadonlySet<Kind>,
  state: UserState,
  today: DayName,
  calibrated: boolean,
): Summaries {
  const byDay = new Map<DayName, TimedActivity[]>();
  for (const activity of timed) {
    const day = byDay.get(activity.day);
    if (day) day.push(activity);
    else byDay.set(activity.day, [activity]);
  }
  const common: Omit<PeriodInput, 'from' | 'to'> = {
    byDay,
    visibleKinds: visible,
    statedWeekHours: state.statedWeekHours,
    commitRange: (mid, weeks) => periodRange(mid, weeks, calibrated),
  };
  const summarize = (from: DayName, to: DayName): PeriodHours => summarizePeriod({ ...common, from, to });
  const week = (name: WeekName): WeekSummary => {
    const days = daysOfWeek(name);
    const from = days[0] ?? today;
    const to = days.at(-1) ?? today;
    return {
      ...summarize(from, to),
      week: name,
      statedWeekHours: state.statedWeekHours,
      // The bands of the week's end, or of today while it runs.
      bands: bandsOn(state, to < today ? to : today) ?? null,
      closed: to < today,
    };
  };
  return {
    summarize,
    week,
    weeksEndingAt: (day, count) => weeksEndingAt(day, count).map(week),
  };
}

/** The seven days that end with `today`. */
export function lastSevenDays(summaries: Summaries, today: DayName): PeriodHours {
  return summaries.summarize(addDays(today, -6), today);
}
