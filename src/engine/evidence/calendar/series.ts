import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { minuteMs } from '../../time/now';
import type { CalendarEvent, CalendarSpan, LeftOut } from './event';
import { hashOf } from './hash';

/** An event, or all meetings of a repeated one with those that were changed by themselves. */
export interface Series {
  readonly uid: string;
  readonly event: ICAL.Event;
  readonly exceptions: readonly ICAL.Event[];
}

export interface SeriesReader {
  readonly span: CalendarSpan;
  /** The whole file takes meetings back. */
  readonly cancelled: boolean;
  readonly isMine: (address: string) => boolean;
}

/** A rule that never ends is followed this far; far more than any span of ours needs. */
const occurrenceLimit = 20_000;
/** Longer than a working day is an absence or a conference, not a meeting. */
const longestMeetingMinutes = 12 * 60;

/** Each event with its exceptions. */
export function seriesOf(calendar: ICAL.Component): readonly Series[] {
  const byUid = new Map<string, { readonly masters: ICAL.Component[]; readonly exceptions: ICAL.Component[] }>();
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const uid = String(component.getFirstPropertyValue('uid') ?? '');
    const parts = byUid.get(uid) ?? { masters: [], exceptions: [] };
    byUid.set(uid, parts);
    (component.hasProperty('recurrence-id') ? parts.exceptions : parts.masters).push(component);
  }
  return [...byUid].flatMap(([uid, { masters, exceptions }]): readonly Series[] => {
    const changed = exceptions.map((component) => new ICAL.Event(component));
    // An exception may come without its series, when only one meeting was shared.
    if (masters.length === 0) return changed.map((event) => ({ uid, event, exceptions: [] }));
    return masters.map((component) => ({
      uid,
      event: new ICAL.Event(component, { exceptions, strictExceptions: true }),
      exceptions: changed,
    }));
  });
}

/** The meetings of a series in the span, and why others are left out. Throws where the series makes no sense. */
export function* occurrences({ event, exceptions }: Series, reader: SeriesReader): Iterable<CalendarEvent | LeftOut> {
  if (!event.isRecurring()) {
    yield* readOccurrence(event, event.startDate, event.endDate, event.recurrenceId, reader);
    return;
  }
  const { span } = reader;
  const met = new Set<string>();
  // Dates beside a meeting without a rule: ical.js gives only those, but the meeting itself is one of them.
  if (!event.component.hasProperty('rrule') && !namesDate(event, event.startDate)) {
    yield* readOccurrence(event, event.startDate, event.endDate, null, reader);
  }
  const iterator = event.iterator();
  for (let count = 0; count < occurrenceLimit; count += 1) {
    // The declaration leaves out that the last call gives nothing.
    const next = iterator.next() as ICAL.Time | undefined;
    if (!next || instantOf(next, span.timeZone) >= span.to) break;
    const details = event.getOccurrenceDetails(next);
    if (details.item !== event) met.add(details.item.recurrenceId.toString());
    yield* readOccurrence(details.item, details.startDate, details.endDate, details.recurrenceId, reader);
  }
  // A meeting planned for later may have been moved into the span.
  for (const changed of exceptions) {
    const { recurrenceId } = changed;
    if (met.has(recurrenceId.toString()) || instantOf(recurrenceId, span.timeZone) < span.to) continue;
    yield* readOccurrence(changed, changed.startDate, changed.endDate, recurrenceId, reader);
  }
}

/** Whether the dates beside a meeting, or those taken out, hold this one. */
function namesDate({ component }: ICAL.Event, date: ICAL.Time): boolean {
  return ['rdate', 'exdate'].some((name) =>
    component
      .getAllProperties(name)
      .some((property) => property.getValues().some((value) => String(value) === date.toString())),
  );
}

function* readOccurrence(
  item: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time,
  recurrence: ICAL.Time | null,
  { span, cancelled, isMine }: SeriesReader,
): Iterable<CalendarEvent | LeftOut> {
  const startsAt = instantOf(start, span.timeZone);
  const minutes = Math.round((instantOf(end, span.timeZone) - startsAt) / minuteMs);
  if (startsAt < span.from || startsAt >= span.to) return;
  if (start.isDate || minutes > longestMeetingMinutes) yield 'allDay';
  else if (cancelled || valueOf(item, 'status') === 'CANCELLED') yield 'cancelled';
  else if (isFree(item)) yield 'free';
  else if (isDeclined(item, isMine)) yield 'declined';
  else if (minutes >= 1) {
    const { uid } = item;
    yield {
      key: hashOf(`${uid}|${(recurrence ?? start).toString()}`),
      series: typeof uid === 'string' && uid !== '' ? hashOf(uid) : undefined,
      title: titleOf(item),
      startsAt,
      minutes,
    };
  }
}

/** The standard's word for time that stays free, and Exchange's. */
function isFree(item: ICAL.Event): boolean {
  return valueOf(item, 'transp') === 'TRANSPARENT' || valueOf(item, 'x-microsoft-cdo-busystatus') === 'FREE';
}

function isDeclined(item: ICAL.Event, isMine: (address: string) => boolean): boolean {
  return item.attendees.some((attendee) => {
    if (String(attendee.getParameter('partstat')).toUpperCase() !== 'DECLINED') return false;
    const address = String(attendee.getFirstValue()).toLowerCase();
    return isMine(address.replace(/^mailto:/u, ''));
  });
}

function valueOf(item: ICAL.Event, name: string): string {
  return String(item.component.getFirstPropertyValue(name)).toUpperCase();
}

/** A meeting need not have a title, whatever the declaration says. */
function titleOf(item: ICAL.Event): string {
  const title: unknown = item.summary;
  return typeof title === 'string' ? title : '';
}

/** Times without a zone are the user's own. */
function instantOf(time: ICAL.Time, timeZone: string): number {
  if (time.zone !== ICAL.Timezone.localTimezone) return time.toUnixTime() * 1000;
  const { year, month, day, hour, minute, second } = time;
  return Temporal.ZonedDateTime.from({ timeZone, year, month, day, hour, minute, second }).epochMilliseconds;
}
