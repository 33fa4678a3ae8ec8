import { dayMs, minuteMs } from '../../time/now';
import type { Entry, EntryLength } from './entry';
import type { CalendarEvent, CalendarSpan, LeftOut } from './event';
import { hashOf } from './hash';
import { recurrenceTimes } from './recurrenceTimes';
import { utc, wallText, type WallTime } from './wallTime';
import type { Zone } from './zone';

/** An event, or all meetings of a repeated one with those that were changed by themselves. */
export interface Series {
  readonly uid: string;
  /** Absent where only single meetings of a series were shared. */
  readonly event: Entry | undefined;
  readonly changes: readonly Entry[];
  /** One meeting that is not repeated. */
  readonly single: boolean;
}

export interface SeriesReader {
  readonly span: CalendarSpan;
  /** Zones by their names in the file; `undefined` is the reader's own. Throws for one that nobody knows. */
  readonly zoneOf: (name: string | undefined) => Zone;
  /** The whole file takes meetings back. */
  readonly cancelled: boolean;
  readonly isMine: (address: string) => boolean;
}

/** Longer than a working day is an absence or a conference, not a meeting. */
const longestMeetingMinutes = 12 * 60;
/** No clock is further from UTC, so that a time on any clock can be looked for without asking its zone. */
const clockMargin = dayMs;

/** Entries of one file by their meeting. */
export function seriesOf(entries: readonly Entry[]): readonly Series[] {
  const byUid = new Map<string, { readonly events: Entry[]; readonly changes: Entry[] }>();
  for (const entry of entries) {
    const parts = byUid.get(entry.uid) ?? { events: [], changes: [] };
    byUid.set(entry.uid, parts);
    (entry.standsFor ? parts.changes : parts.events).push(entry);
  }
  return [...byUid].flatMap(([uid, { events, changes }]): readonly Series[] =>
    events.length === 0
      ? [{ uid, event: undefined, changes, single: false }]
      : // Two events under one id are two meetings; what was changed belongs to the first.
        events.map((event, index) => ({
          uid,
          event,
          changes: index === 0 ? changes : [],
          single: events.length === 1 && !event.rule && event.dates.length === 0,
        })),
  );
}

/** The meetings of a series in the span, and why others are left out. Throws where the series makes no sense. */
export function* occurrences(series: Series, reader: SeriesReader): Generator<CalendarEvent | LeftOut, undefined> {
  const { event } = series;
  const changes = changesOf(series, reader);
  for (const { entry, place } of changes.single) {
    const start = reader.zoneOf(entry.start.zone).instantOf(entry.start.wall);
    const isTakenOut = place !== undefined && changes.isTakenOut(place);
    yield* meeting(series, isTakenOut ? { ...entry, cancelled: true } : entry, place, start, entry.length, reader);
  }
  if (!event) return;
  for (const { start, length } of plannedTimes(event, reader)) {
    if (changes.isTakenOut(start) || changes.isReplaced(start)) continue;
    const instant = reader.zoneOf(start.zone).instantOf(start.wall);
    const later = changes.laterThan(instant);
    if (!later) yield* meeting(series, event, start, instant, length, reader);
    else yield* meeting(series, later.entry, start, later.moved(instant), later.entry.length, reader);
  }
}

interface PlannedTime {
  readonly start: WallTime;
  readonly length: EntryLength;
}

/** When a meeting stands by its rule and its dates, each time once; around the span only. */
function* plannedTimes(event: Entry, { span, zoneOf }: SeriesReader): Generator<PlannedTime, undefined> {
  const { start, rule } = event;
  const zone = zoneOf(start.zone);
  const given = new Set<number>();
  const dates = event.dates.map((date) => ({ start: date.start, length: date.length ?? event.length }));
  // Dates beside a meeting without a rule: the meeting itself is one of them.
  for (const date of rule ? dates : [{ start, length: event.length }, ...dates]) {
    const instant = zoneOf(date.start.zone).instantOf(date.start.wall);
    if (given.has(instant)) continue;
    given.add(instant);
    yield date;
  }
  if (!rule) return;
  const stretch = { from: span.from - longestShift - clockMargin, to: span.to + longestShift + clockMargin };
  for (const wall of recurrenceTimes(rule, start.wall, stretch, endOf(event, zone))) {
    if (!given.has(zone.instantOf(wall))) yield { start: { ...start, wall }, length: event.length };
  }
}

/** A change for all later meetings (RANGE=THISANDFUTURE) moves them within their week. */
const longestShift = 7 * dayMs;

function endOf({ rule, start }: Entry, zone: Zone): (wall: number) => boolean {
  const until = rule?.until;
  if (!until) return () => false;
  // A day alone means its end; a time in UTC is an instant, whatever the clock of the meeting.
  if (until.isDate) return (wall) => wall >= until.wall + dayMs;
  if (until.zone === utc && start.zone !== utc) return (wall) => zone.instantOf(wall) > until.wall;
  return (wall) => wall > until.wall;
}

interface Changes {
  /** Each with the time it stands for, on the clock of its series. */
  readonly single: readonly { readonly entry: Entry; readonly place: WallTime | undefined }[];
  readonly isTakenOut: (start: WallTime) => boolean;
  readonly isReplaced: (start: WallTime) => boolean;
  /** The last change for all later meetings before an instant. */
  readonly laterThan: (
    instant: number,
  ) => { readonly entry: Entry; readonly moved: (instant: number) => number } | undefined;
}

/**
 * Which meeting a change stands for is told by the instant, because programs write it on other clocks than the series
 * itself, or by the day alone.
 */
function changesOf({ event, changes }: Series, reader: SeriesReader): Changes {
  const { zoneOf } = reader;
  const clock = zoneOf(event?.start.zone);
  const instantOf = (time: WallTime): number => zoneOf(time.zone).instantOf(time.wall);
  /** A time on the clock of the series: a day alone is that day at the usual hour. */
  const onClock = (time: WallTime): WallTime => {
    if (!event || event.start.zone === time.zone || event.start.isDate) return time;
    const hour = event.start.wall - Math.floor(event.start.wall / dayMs) * dayMs;
    return { ...event.start, wall: time.isDate ? time.wall + hour : clock.wallOf(instantOf(time)) };
  };
  const times = (list: readonly WallTime[]): ((start: WallTime) => boolean) => {
    const instants = new Set(list.filter(({ isDate }) => !isDate).map(instantOf));
    const days = new Set(list.filter(({ isDate }) => isDate).map(({ wall }) => wall));
    return (start) => instants.has(instantOf(start)) || days.has(Math.floor(onClock(start).wall / dayMs) * dayMs);
  };
  const later = changes
    .flatMap((entry) => (entry.andLater && entry.standsFor ? [{ entry, from: instantOf(entry.standsFor) }] : []))
    .sort((a, b) => a.from - b.from);
  return {
    single: changes.map((entry) => ({ entry, place: entry.standsFor && onClock(entry.standsFor) })),
    isTakenOut: times(event?.takenOut ?? []),
    isReplaced: times(changes.flatMap(({ standsFor }) => standsFor ?? [])),
    laterThan: (instant) => {
      const found = later.findLast(({ from }) => from < instant);
      if (!found) return undefined;
      const { entry, from } = found;
      const zone = zoneOf(entry.start.zone);
      const shift = entry.start.wall - zone.wallOf(from);
      return { entry, moved: (at) => zone.instantOf(zone.wallOf(at) + shift) };
    },
  };
}

function* meeting(
  { uid, single }: Series,
  entry: Entry,
  place: WallTime | undefined,
  startsAt: number,
  length: EntryLength,
  { span, zoneOf, cancelled, isMine }: SeriesReader,
): Generator<CalendarEvent | LeftOut, undefined> {
  if (startsAt < span.from || startsAt >= span.to) return;
  const minutes = Math.round(lengthIn(length, zoneOf) / minuteMs);
  if (entry.start.isDate || minutes > longestMeetingMinutes) yield 'allDay';
  else if (cancelled || entry.cancelled) yield 'cancelled';
  else if (entry.free) yield 'free';
  else if (entry.declined.some(isMine)) yield 'declined';
  else if (minutes < 1) yield 'noLength';
  else {
    yield {
      key: hashOf(`${uid}|${wallText(place ?? entry.start)}`),
      series: uid === '' ? undefined : hashOf(uid),
      single,
      title: entry.title,
      startsAt,
      minutes,
    };
  }
}

/** The same for every meeting of a series, also on a day on which the clocks change (RFC 5545, 3.8.5.3). */
function lengthIn(length: EntryLength, zoneOf: SeriesReader['zoneOf']): number {
  if ('ms' in length) return length.ms;
  const [from, to] = [length.from, length.to].map(({ wall, zone }) => zoneOf(zone).instantOf(wall));
  return (to ?? 0) - (from ?? 0);
}
