import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { minuteMs } from '../../time/now';
import { describeZone } from './zone';

/** One meeting of a calendar file. The title is for choosing a kind and is dropped afterwards. */
export interface CalendarEvent {
  /** Stable over re-imports; says nothing about the meeting. */
  readonly key: string;
  readonly title: string;
  readonly startsAt: number;
  readonly minutes: number;
}

export type CalendarReading =
  | {
      readonly kind: 'read';
      /** Oldest first. */
      readonly events: readonly CalendarEvent[];
      /** Whole-day, cancelled, free and unreadable entries: not counted as time. */
      readonly leftOut: Readonly<Record<'allDay' | 'cancelled' | 'free' | 'unreadable', number>>;
    }
  | { readonly kind: 'notACalendar' };

export interface CalendarSpan {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  /** Zone of times that name none. */
  readonly timeZone: string;
}

type ComponentData = ConstructorParameters<typeof ICAL.Component>[0];

/** A rule that never ends is followed this far; far more than any span of ours needs. */
const occurrenceLimit = 20_000;
/** Longer than a working day is an absence or a conference, not a meeting. */
const longestMeetingMinutes = 12 * 60;

/** Reads the text of an `.ics` file: recurrences, exceptions, zones, all-day entries. Never throws. */
export function readCalendarFile(text: string, span: CalendarSpan): CalendarReading {
  const plain = text.replace(/^\uFEFF/u, '');
  const mended = parseCalendars(plain) ? { text: plain, broken: 0 } : withoutBrokenEvents(plain);
  const calendars = parseCalendars(mended.text);
  if (!calendars) return { kind: 'notACalendar' };
  const leftOut = { allDay: 0, cancelled: 0, free: 0, unreadable: mended.broken };
  const events: CalendarEvent[] = [];
  for (const calendar of calendars) {
    addMissingZones(calendar, span);
    for (const series of seriesOf(calendar)) {
      try {
        for (const event of occurrences(series, span, leftOut)) events.push(event);
      } catch {
        leftOut.unreadable += 1;
      }
    }
  }
  return { kind: 'read', leftOut, events: events.sort((a, b) => a.startsAt - b.startsAt || (a.key < b.key ? -1 : 1)) };
}

function parseCalendars(text: string): readonly ICAL.Component[] | undefined {
  try {
    const parsed: unknown = ICAL.parse(text);
    if (!Array.isArray(parsed)) return undefined;
    const components = (typeof parsed[0] === 'string' ? [parsed] : parsed) as ComponentData[];
    const calendars = components.map((component) => new ICAL.Component(component));
    const found = calendars.filter(({ name }) => name === 'vcalendar');
    return found.length > 0 ? found : undefined;
  } catch {
    return undefined;
  }
}

const eventBlock = /^BEGIN:VEVENT\r?\n[\s\S]*?^END:VEVENT\r?\n/gimu;

/** One broken entry must not cost the others: the file without the entries that cannot be parsed by themselves. */
function withoutBrokenEvents(text: string): { readonly text: string; readonly broken: number } {
  let broken = 0;
  const kept = text.replace(eventBlock, (block) => {
    if (parseCalendars(`BEGIN:VCALENDAR\r\n${block}END:VCALENDAR\r\n`)) return block;
    broken += 1;
    return '';
  });
  return { text: kept, broken };
}

function addMissingZones(calendar: ICAL.Component, span: CalendarSpan): void {
  const described = new Set(
    calendar.getAllSubcomponents('vtimezone').map((zone) => String(zone.getFirstPropertyValue('tzid'))),
  );
  for (const event of calendar.getAllSubcomponents('vevent')) {
    for (const property of event.getAllProperties()) {
      const name = property.getParameter('tzid');
      if (typeof name !== 'string' || described.has(name)) continue;
      described.add(name);
      const years = [span.from, span.to].map((instant) => new Date(instant).getUTCFullYear());
      const first = Math.min(years[0] ?? 2000, yearOf(property));
      const zone = describeZone(name, first - 1, (years[1] ?? 2100) + 1);
      if (zone) calendar.addSubcomponent(zone);
    }
  }
}

/** Taken from the raw value: reading it as a time now would fix its zone before that is described. */
function yearOf(property: ICAL.Property): number {
  const parts: unknown = property.toJSON();
  const raw: unknown = Array.isArray(parts) ? parts[3] : undefined;
  const year = typeof raw === 'string' ? Number(raw.slice(0, 4)) : Number.NaN;
  return Number.isNaN(year) ? Number.POSITIVE_INFINITY : year;
}

/** Each event with its exceptions. */
function seriesOf(calendar: ICAL.Component): readonly ICAL.Event[] {
  const components = calendar.getAllSubcomponents('vevent');
  const isException = (component: ICAL.Component): boolean => component.hasProperty('recurrence-id');
  const masters = components.filter((component) => !isException(component));
  const known = new Set(masters.map((component) => uidOf(component)));
  // An exception may come without its series, when only one meeting was shared.
  const orphans = components.filter((component) => isException(component) && !known.has(uidOf(component)));
  return [
    ...masters.map((component) => {
      const exceptions = components.filter((other) => isException(other) && uidOf(other) === uidOf(component));
      return new ICAL.Event(component, { exceptions, strictExceptions: true });
    }),
    ...orphans.map((component) => new ICAL.Event(component)),
  ];
}

function uidOf(component: ICAL.Component): string {
  return String(component.getFirstPropertyValue('uid') ?? '');
}

function* occurrences(
  series: ICAL.Event,
  span: CalendarSpan,
  leftOut: Record<'allDay' | 'cancelled' | 'free' | 'unreadable', number>,
): Iterable<CalendarEvent> {
  if (!series.isRecurring()) {
    const event = readOccurrence(series, series.startDate, series.endDate, series.startDate, span);
    if (typeof event === 'string') leftOut[event] += 1;
    else if (event) yield event;
    return;
  }
  const iterator = series.iterator();
  for (let count = 0; count < occurrenceLimit; count += 1) {
    // The declaration leaves out that the last call gives nothing.
    const next = iterator.next() as ICAL.Time | undefined;
    if (!next || instantOf(next, span.timeZone) >= span.to) return;
    const details = series.getOccurrenceDetails(next);
    const event = readOccurrence(details.item, details.startDate, details.endDate, details.recurrenceId, span);
    if (typeof event === 'string') leftOut[event] += 1;
    else if (event) yield event;
  }
}

function readOccurrence(
  item: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time,
  recurrence: ICAL.Time,
  span: CalendarSpan,
): CalendarEvent | 'allDay' | 'cancelled' | 'free' | undefined {
  const startsAt = instantOf(start, span.timeZone);
  const minutes = Math.round((instantOf(end, span.timeZone) - startsAt) / minuteMs);
  if (startsAt < span.from || startsAt >= span.to) return undefined;
  if (start.isDate || minutes > longestMeetingMinutes) return 'allDay';
  if (String(item.component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED') return 'cancelled';
  if (String(item.component.getFirstPropertyValue('transp')).toUpperCase() === 'TRANSPARENT') return 'free';
  if (minutes < 1) return undefined;
  return { key: keyOf(`${item.uid}|${recurrence.toString()}`), title: titleOf(item), startsAt, minutes };
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

/** A 64-bit FNV-1a hash: enough to tell the meetings of one calendar apart, and says nothing about them. */
function keyOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
