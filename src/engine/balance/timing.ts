import type { Activity, TimedActivity } from '../activity/activity';
import { exactly, type Estimate } from '../estimate';
import type { CommitMinutes } from '../hours/commitMinutes';
import type { Source } from '../kinds';
import { weekOf, type Calendar } from '../time/calendar';
import { minuteMs, type DayName } from '../time/now';
import { createCoverage, lengthOf, type Stretch } from './coverage';
import { createEventTimes } from './eventTime';
import { overlapsOf, overlapSentence, type Holder } from './overlaps';

export interface TimingInput {
  readonly activities: readonly Activity[];
  /** By work mark: the commit id, or the reflog line of work that history no longer shows. */
  readonly commitTimes: ReadonlyMap<string, CommitMinutes>;
  readonly calendar: Calendar;
  /** Range of a week's commit minutes, from their middle (minutes). */
  readonly weekRange: (mid: number) => Estimate;
  readonly allowance: (timing: Extract<Activity['timing'], { by: 'allowance' }>) => Estimate;
}

/** For the same minutes the user's own word wins, then what was measured, then the calendar, then the estimate. */
const trust: readonly Source[] = ['said', 'measured', 'calendar', 'estimated'];

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
 * keep their allowance, and so does what the user placed on a day without saying when. What an item did not get is
 * told beside it.
 *
 * Middles are whole minutes, rounded so that a day's items add up to the day's total.
 */
export function timeActivities(input: TimingInput): readonly TimedActivity[] {
  const { calendar } = input;
  const coverage = createCoverage<Holder>();
  const events = createEventTimes(calendar);
  const loose: Loose[] = [];
  const place = (activity: Activity, minutes: Estimate, at: number): void => {
    const day = calendar.dayOf(at);
    if (day !== undefined) loose.push({ activity, minutes, day });
  };
  const placeSpan = (activity: Activity, source: Source, length: number, startsAt: number | undefined): void => {
    const stretch = stretchOf(activity, length, startsAt);
    if (!stretch) {
      if (source === 'said') events.said(activity, length);
      place(activity, exactly(length), activity.at);
      return;
    }
    if (source === 'measured' && startsAt !== undefined) events.saw(activity, stretch.from, stretch.to);
    const held = coverage.heldIn(stretch);
    const minutes = lengthOf(coverage.claim(stretch, source)) / minuteMs;
    place(withOverlaps(activity, length, held), exactly(minutes), startsAt ?? activity.at);
  };
  const placeEvent = (activity: Activity, allowance: Estimate): void => {
    const { minutes, measuredMs, perhapsSaid } = events.left(activity, allowance);
    const known = withOverlaps(activity, allowance.mid, new Map([['measured', measuredMs]]));
    place(perhapsSaid ? { ...known, reason: `${known.reason} ${perhapsSaidSentence}` } : known, minutes, activity.at);
  };

  const bySource = groupBySource(input.activities);
  for (const source of trust) {
    if (source === 'estimated')
      for (const window of sensedWindows(bySource.measured, calendar)) coverage.claim(window, 'watched');
    for (const activity of bySource[source]) {
      const { timing } = activity;
      if (timing.by === 'allowance') placeEvent(activity, input.allowance(timing));
      if (timing.by === 'span') placeSpan(activity, source, timing.minutes, timing.startsAt);
    }
  }

  for (const [mark, parts] of groupByMark(bySource.estimated)) {
    const time = input.commitTimes.get(mark);
    if (!time) continue;
    const stretch = { from: time.startsAt, to: time.endsAt };
    const held = coverage.heldIn(stretch);
    const minutes = lengthOf(coverage.claim(stretch, 'estimated')) / minuteMs;
    for (const part of parts) {
      if (part.timing.by !== 'commits') continue;
      const { share } = part.timing;
      const heldOfPart = new Map([...held].map(([holder, ms]) => [holder, ms * share]));
      place(withOverlaps(part, time.minutes * share, heldOfPart), exactly(minutes * share), part.at);
    }
  }
  return withWeekRanges(roundByDay(loose), input.weekRange);
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

/** From the first to the last minute the editor saw, day by day. */
function sensedWindows(measured: readonly Activity[], calendar: Calendar): readonly Stretch[] {
  const windows = new Map<DayName, Stretch>();
  for (const { timing } of measured) {
    if (timing.by !== 'span' || timing.startsAt === undefined) continue;
    const day = calendar.dayOf(timing.startsAt);
    if (day === undefined) continue;
    const end = timing.startsAt + timing.minutes * minuteMs;
    const window = windows.get(day) ?? { from: timing.startsAt, to: end };
    windows.set(day, { from: Math.min(window.from, timing.startsAt), to: Math.max(window.to, end) });
  }
  return [...windows.values()];
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
