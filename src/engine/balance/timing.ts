import type { Activity, TimedActivity } from '../activity/activity';
import { exactly, type Estimate } from '../estimate';
import type { CommitMinutes } from '../hours/commitMinutes';
import type { Source } from '../kinds';
import { weekOf, type Calendar } from '../time/calendar';
import { minuteMs, type DayName, type WeekName } from '../time/now';
import { createCoverage, lengthOf, type Stretch } from './coverage';
import { createEventTimes } from './eventTime';
import { createFloating } from './floating';
import type { FoldedWeek } from './foldedWeeks';
import { overlapsOf, overlapSentence, type Holder } from './overlaps';
import { sensedWindows, type SeenSpan } from './sensedWindows';
import { createFoldedTime, type FoldedTime } from './foldedTime';

export interface TimingInput {
  readonly activities: readonly Activity[];
  /** By work mark: the commit id, or the reflog line of work that history no longer shows. */
  readonly commitTimes: ReadonlyMap<string, CommitMinutes>;
  readonly calendar: Calendar;
  /** What totals of older minutes hold of their weeks. */
  readonly foldedWeeks: readonly FoldedWeek[];
  /** Range of a week's commit minutes, from their middle (minutes). */
  readonly weekRange: (mid: number) => Estimate;
  readonly allowance: (timing: Extract<Activity['timing'], { by: 'allowance' }>) => Estimate;
}

interface Loose {
  readonly activity: Activity;
  readonly minutes: Estimate;
  readonly day: DayName;
}

/**
 * Gives every activity its minutes, each minute once.
 *
 * Spans with a known place are claimed in order of trust. Where the editor looked (from its first to its last minute of
 * a day) its word stands and commits add nothing; before and after, commits fill in. Events without a measured time
 * keep their allowance. What the user placed on a day without saying when is added as it was said, and may be the same
 * time as a meeting of its kind on that day (`floating.ts`). What an item did not get is told beside it.
 *
 * Middles are whole minutes, rounded so that a day's items add up to the day's total.
 */
export function timeActivities(input: TimingInput): readonly TimedActivity[] {
  const { calendar } = input;
  const bySource = groupBySource(input.activities);
  const coverage = createCoverage<Holder>();
  const floating = createFloating();
  const events = createEventTimes(calendar, floating, input.foldedWeeks);
  const loose: Loose[] = [];
  const place = (activity: Activity, minutes: Estimate, at: number): void => {
    const day = calendar.dayOf(at);
    if (day !== undefined) loose.push({ activity, minutes, day });
  };
  /** What of a span is free, and who has the rest; without a place it is free. */
  const claim = (activity: Activity, source: Source): Claimed | undefined => {
    const { timing } = activity;
    if (timing.by !== 'span') return undefined;
    const stretch = stretchOf(activity, timing.minutes, timing.startsAt);
    const at = timing.startsAt ?? activity.at;
    if (!stretch) return { activity, at, minutes: timing.minutes, length: timing.minutes, held: new Map(), stretch };
    const held = coverage.heldIn(stretch);
    const minutes = lengthOf(coverage.claim(stretch, source)) / minuteMs;
    return { activity, at, minutes, length: timing.minutes, held, stretch };
  };
  const claimAll = (source: Source): readonly Claimed[] =>
    bySource[source].flatMap((activity) => claim(activity, source) ?? []);

  for (const { activity, at, minutes, length, held, stretch } of claimAll('said')) {
    const day = calendar.dayOf(at);
    if (!stretch && day !== undefined) floating.said(day, activity.kind, length);
    place(withOverlaps(activity, length, held), exactly(minutes), at);
  }
  const measured = claimAll('measured');
  for (const { activity, at, minutes, length, held, stretch } of claimAll('calendar')) {
    const day = calendar.dayOf(at);
    // A meeting and what was logged for its day as the same kind: most likely one, perhaps two.
    const same = stretch && day !== undefined ? floating.take(day, activity.kind, minutes) : 0;
    const all = same === 0 ? held : new Map([...held, ['said', (held.get('said') ?? 0) + same * minuteMs] as const]);
    const left = minutes - same;
    place(withOverlaps(activity, length, all), { low: left, mid: left, high: minutes }, at);
  }
  for (const { activity, at, minutes, length, held, stretch } of measured) {
    if (stretch && activity.commit === undefined) events.saw(activity, stretch.from, stretch.to);
    const day = calendar.dayOf(at);
    const same = day === undefined ? 0 : floating.take(day, activity.kind, minutes);
    const known = withOverlaps(activity, length, held);
    const estimate = { low: minutes - same, mid: minutes, high: minutes };
    place(same > 0 ? { ...known, reason: `${known.reason} ${perhapsSaidSentence}` } : known, estimate, at);
  }
  for (const activity of bySource.estimated) {
    if (activity.timing.by !== 'allowance') continue;
    const allowance = input.allowance(activity.timing);
    const { minutes, measuredMs, perhapsSaid } = events.left(activity, allowance);
    const known = withOverlaps(activity, allowance.mid, new Map([['measured', measuredMs]]));
    place(perhapsSaid ? { ...known, reason: `${known.reason} ${perhapsSaidSentence}` } : known, minutes, activity.at);
  }

  const windows = sensedWindows(bySource.measured.flatMap(seenSpanOf), (instant) => calendar.dayOf(instant));
  for (const window of windows.values()) coverage.claim(window, 'watched');
  const work = [...groupByMark(bySource.estimated)].flatMap(([mark, parts]): readonly Work[] => {
    const time = input.commitTimes.get(mark);
    const day = calendar.dayOf(parts[0]?.at ?? Number.NaN);
    if (!time || day === undefined) return [];
    const stretch = { from: time.startsAt, to: time.endsAt };
    const held = coverage.heldIn(stretch);
    return [
      { week: weekOf(day), parts, time, held, minutes: lengthOf(coverage.claim(stretch, 'estimated')) / minuteMs },
    ];
  });
  const foldedTime = createFoldedTime(input.foldedWeeks, work);
  for (const one of work) placeWork(one, foldedTime, place);
  return withWeekRanges(roundByDay(loose), input.weekRange);
}

interface Claimed {
  readonly activity: Activity;
  readonly at: number;
  /** What was free of it. */
  readonly minutes: number;
  /** All of it. */
  readonly length: number;
  readonly held: ReadonlyMap<Holder, number>;
  /** `undefined`: some time that day. */
  readonly stretch: Stretch | undefined;
}

/** The work that one commit ends, with what is free of it. */
interface Work {
  readonly week: WeekName;
  readonly parts: readonly Activity[];
  readonly time: CommitMinutes;
  readonly minutes: number;
  readonly held: ReadonlyMap<Holder, number>;
}

function placeWork(
  { week, parts, time, minutes, held }: Work,
  foldedTime: FoldedTime,
  place: (activity: Activity, minutes: Estimate, at: number) => void,
): void {
  const folded = foldedTime.heldOf(week, minutes);
  const left = Math.max(0, minutes - [...folded.values()].reduce((sum, ms) => sum + ms, 0) / minuteMs);
  const all = [...held, ...folded];
  for (const part of parts) {
    if (part.timing.by !== 'commits') continue;
    const { share } = part.timing;
    const heldOfPart = new Map(all.map(([holder, ms]) => [holder, ms * share]));
    place(withOverlaps(part, time.minutes * share, heldOfPart), exactly(left * share), part.at);
  }
}

function seenSpanOf({ timing }: Activity): readonly SeenSpan[] {
  if (timing.by !== 'span' || timing.startsAt === undefined) return [];
  return [{ startsAt: timing.startsAt, minutes: timing.minutes }];
}

const perhapsSaidSentence = 'It may be part of what you logged for that day, so its low end claims nothing twice.';

/** The item with what it lost: in figures, and in the sentence that every evidence list shows. */
function withOverlaps<T extends Activity>(
  activity: T,
  minutes: number,
  held: ReadonlyMap<Holder, number>,
): T & Pick<TimedActivity, 'overlaps'> {
  const overlaps = overlapsOf(held);
  const sentence = overlapSentence(minutes, held);
  if (sentence === undefined || overlaps.length === 0) return activity;
  return { ...activity, reason: `${activity.reason} ${sentence}`, overlaps };
}

/** Where a span lies; minutes measured for a commit end with it. `undefined`: some time that day. */
function stretchOf(activity: Activity, minutes: number, startsAt: number | undefined): Stretch | undefined {
  const measuredForCommit = activity.source === 'measured' && activity.commit !== undefined;
  const from = startsAt ?? (measuredForCommit ? activity.at - minutes * minuteMs : undefined);
  return from === undefined ? undefined : { from, to: from + minutes * minuteMs };
}

function groupBySource(activities: readonly Activity[]): Record<Source, Activity[]> {
  const groups: Record<Source, Activity[]> = { measured: [], estimated: [], said: [], calendar: [] };
  const ordered = [...activities].sort((a, b) => a.at - b.at || compareText(a.id, b.id) || compareText(a.kind, b.kind));
  for (const activity of ordered) groups[activity.source].push(activity);
  return groups;
}

function groupByMark(activities: readonly Activity[]): Iterable<readonly [string, readonly Activity[]]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const mark = activity.timing.by === 'commits' ? (activity.timing.mark ?? activity.commit) : undefined;
    if (mark === undefined) continue;
    const group = groups.get(mark);
    if (group) group.push(activity);
    else groups.set(mark, [activity]);
  }
  return groups;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rounds along the running total of each day, so that the items of a day add up to the rounded day. */
function roundByDay(loose: readonly Loose[]): readonly TimedActivity[] {
  const running = new Map<DayName, number>();
  return [...loose]
    .sort(
      (a, b) =>
        a.activity.at - b.activity.at ||
        compareText(a.activity.id, b.activity.id) ||
        compareText(a.activity.kind, b.activity.kind),
    )
    .map(({ activity, minutes, day }) => {
      const before = running.get(day) ?? 0;
      const after = before + minutes.mid;
      running.set(day, after);
      const mid = Math.round(after) - Math.round(before);
      const whole = { low: Math.min(mid, Math.round(minutes.low)), mid, high: Math.max(mid, Math.round(minutes.high)) };
      return { ...activity, day, minutes: whole };
    });
}

/** Commit minutes share the range of their week: the bounds belong to the week, never to one commit. */
function withWeekRanges(
  timed: readonly TimedActivity[],
  weekRange: TimingInput['weekRange'],
): readonly TimedActivity[] {
  const mids = new Map<string, number>();
  for (const activity of timed) {
    if (activity.timing.by !== 'commits') continue;
    const week = weekOf(activity.day);
    mids.set(week, (mids.get(week) ?? 0) + activity.minutes.mid);
  }
  const ranges = new Map([...mids].map(([week, mid]) => [week, { mid, range: weekRange(mid) }]));
  return timed.map((activity) => {
    const week = activity.timing.by === 'commits' ? ranges.get(weekOf(activity.day)) : undefined;
    if (!week || week.mid === 0) return activity;
    const share = activity.minutes.mid / week.mid;
    return {
      ...activity,
      minutes: { low: week.range.low * share, mid: activity.minutes.mid, high: week.range.high * share },
    };
  });
}
