import { hashOf } from './hash';
import type { CalendarEvent, CalendarReading, CalendarSpan } from './event';
import { readCalendars, type CalendarParts } from './parts';
import { occurrences, seriesOf, type SeriesReader } from './series';
import { utc } from './wallTime';
import { namedZone, utcZone, type Zone } from './zone';

/**
 * Ten years of a full calendar are a tenth of this. A larger file is something else, or would fill the memory of every
 * window while it is read.
 */
export const largestCalendarBytes = 50_000_000;

/** A pause is offered after so many series: a millisecond or a few. */
const seriesInAStep = 10;

type ZoneOf = (name: string | undefined) => Zone | undefined;

/**
 * Reads the text of an `.ics` file: recurrences, exceptions, zones, all-day entries. Never throws. In steps, because all
 * extensions of an editor share one thread; the caller may let others run after each.
 *
 * @param isMe whether an address is the user's, so that a meeting they declined is known
 */
export function* readCalendarInSteps(
  text: string,
  span: CalendarSpan,
  isMe: (address: string) => boolean = () => false,
): Generator<undefined, CalendarReading> {
  const file = yield* readCalendars(text, span);
  if (!file) return { kind: 'notACalendar' };
  const leftOut = { allDay: 0, cancelled: 0, declined: 0, free: 0, noLength: 0, unreadable: file.unreadable };
  const events: CalendarEvent[] = [];
  const known = new Set(file.elsewhere);
  const named = new Map<string, Zone | undefined>();
  let count = 0;
  for (const calendar of file.calendars) {
    const zoneOf = zonesOf(calendar, span, named);
    // Read in another zone it would stand at a wrong hour.
    const entries = calendar.entries.filter(({ zones }) => zones.every((zone) => zoneOf(zone) !== undefined));
    leftOut.unreadable += calendar.entries.length - entries.length;
    const reader: SeriesReader = {
      span,
      zoneOf: (name) => zoneOf(name) ?? utcZone,
      cancelled: calendar.method === 'CANCEL',
      isMine: (address) => calendar.owners.has(address) || isMe(address),
    };
    for (const series of seriesOf(entries)) {
      count += 1;
      if (count % seriesInAStep === 0) yield undefined;
      try {
        const met = [...occurrences(series, reader)];
        for (const event of met) {
          if (typeof event === 'string') leftOut[event] += 1;
          else events.push(event);
        }
        // What is called off goes; of what could not be read nothing is said.
        if (series.uid !== '') known.add(hashOf(series.uid));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        leftOut.unreadable += 1;
      }
    }
  }
  events.sort((a, b) => a.startsAt - b.startsAt || (a.key < b.key ? -1 : 1));
  const { brokenParts, cutShort } = file;
  return { kind: 'read', events, series: known, leftOut, brokenParts, cutShort };
}

/** The same in one go. */
export function readCalendarFile(
  text: string,
  span: CalendarSpan,
  isMe: (address: string) => boolean = () => false,
): CalendarReading {
  const steps = readCalendarInSteps(text, span, isMe);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A zone that the file describes, else one that everybody knows by its name; each worked out once. */
function zonesOf({ zones }: CalendarParts, span: CalendarSpan, named: Map<string, Zone | undefined>): ZoneOf {
  const byName = (name: string): Zone | undefined => {
    if (!named.has(name)) named.set(name, namedZone(name));
    return named.get(name);
  };
  return (name) => {
    if (name === utc) return utcZone;
    return name === undefined ? byName(span.timeZone) : (zones.get(name) ?? byName(name));
  };
}
