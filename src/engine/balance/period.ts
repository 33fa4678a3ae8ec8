import type { TimedActivity } from '../activity/activity';
import { addEstimates, noTime, roundEstimate, scaleEstimate, type Estimate } from '../estimate';
import { kinds, perKind, perSource, type Kind } from '../kinds';
import { addDays, daysBetween } from '../time/calendar';
import type { DayName } from '../time/now';
import type { DayHours, KindEstimates, PeriodHours } from './week';

export interface PeriodInput {
  readonly from: DayName;
  readonly to: DayName;
  /** Activities by their day. */
  readonly byDay: ReadonlyMap<DayName, readonly TimedActivity[]>;
  /** Kinds that some repository, or the editor, could have shown. The others are `null` when empty. */
  readonly visibleKinds: ReadonlySet<Kind>;
  readonly statedWeekHours: number;
  /** Range of commit minutes over a number of weeks (`hours/`). */
  readonly commitRange: (mid: number, weeks: number) => Estimate;
}

/** Adds up a span of days. The range of commit minutes comes from their total, never from adding ranges. */
export function summarizePeriod(input: PeriodInput): PeriodHours {
  const length = daysBetween(input.from, input.to) + 1;
  const names = Array.from({ length }, (_, index) => addDays(input.from, index));
  const all = names.flatMap((day) => input.byDay.get(day) ?? []);

  const commits = all.filter((activity) => activity.timing.by === 'commits');
  const commitMid = sumMids(commits);
  const commitRange = commitMid > 0 ? input.commitRange(commitMid, length / 7) : noTime;

  const hours: KindEstimates = perKind((kind): Estimate | null => {
    const mine = all.filter((activity) => activity.kind === kind);
    if (mine.length === 0) return input.visibleKinds.has(kind) ? noTime : null;
    const share = commitMid > 0 ? sumMids(commits.filter((activity) => activity.kind === kind)) / commitMid : 0;
    const others = mine.filter((activity) => activity.timing.by !== 'commits').map((activity) => activity.minutes);
    return roundEstimate(addEstimates([scaleEstimate({ ...commitRange, mid: commitMid }, share), ...others]));
  });

  const seen = addEstimates(kinds.map((kind) => hours[kind] ?? noTime));
  const stated = input.statedWeekHours * 60 * (length / 7);
  const share = (minutes: number): number => (stated > 0 ? Math.min(1, minutes / stated) : 0);
  return {
    from: input.from,
    to: input.to,
    hours,
    sources: perKind((kind) =>
      perSource((source) => sumMids(all.filter((activity) => activity.kind === kind && activity.source === source))),
    ),
    seen,
    seenShare: { low: share(seen.low), mid: share(seen.mid), high: share(seen.high) },
    days: daysOf(names, input.byDay, hours),
    evidence: all.length > 0,
  };
}

/**
 * A day's range is its share of the period's range: days are only a split of the week. Rounded along the running total,
 * so that the days of a kind add up to the period in whole minutes, low and high as well as mid.
 */
function daysOf(names: readonly DayName[], byDay: PeriodInput['byDay'], whole: KindEstimates): readonly DayHours[] {
  const split = perKind((kind) => {
    const total = whole[kind];
    return (
      total &&
      splitByMids(
        total,
        names.map((day) => sumMids((byDay.get(day) ?? []).filter((one) => one.kind === kind))),
      )
    );
  });
  return names.map((date, index) => ({
    date,
    hours: perKind((kind) => split[kind] && (split[kind][index] ?? noTime)),
  }));
}

function splitByMids(total: Estimate, mids: readonly number[]): readonly Estimate[] {
  let passed = 0;
  return mids.map((mid) => {
    if (mid === 0 || total.mid === 0) return noTime;
    const part = (bound: number): number =>
      Math.round((bound * (passed + mid)) / total.mid) - Math.round((bound * passed) / total.mid);
    const estimate = { low: part(total.low), mid, high: part(total.high) };
    passed += mid;
    return estimate;
  });
}

function sumMids(activities: readonly TimedActivity[]): number {
  return activities.reduce((sum, activity) => sum + activity.minutes.mid, 0);
}
