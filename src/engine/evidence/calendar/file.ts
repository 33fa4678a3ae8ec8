import ICAL from 'ical.js';
import type { CalendarEvent, CalendarReading, CalendarSpan } from './event';
import { hashOf } from './hash';
import { occurrences, seriesOf } from './series';
import { addMissingZones } from './zones';

type ComponentData = ConstructorParameters<typeof ICAL.Component>[0];

/**
 * Ten years of a full calendar are a tenth of this. A larger file is something else, or would hold up the editor while
 * it is read.
 */
export const largestCalendarBytes = 50_000_000;

/**
 * Reads the text of an `.ics` file: recurrences, exceptions, zones, all-day entries. Never throws.
 *
 * @param isMe whether an address is the user's, so that a meeting they declined is known
 */
export function readCalendarFile(
  text: string,
  span: CalendarSpan,
  isMe: (address: string) => boolean = () => false,
): CalendarReading {
  const plain = text.replace(/^\uFEFF/u, '');
  const whole = parseCalendars(plain);
  const mended = whole ? { calendars: whole, broken: 0 } : withoutBrokenEvents(plain);
  if (!mended.calendars) return { kind: 'notACalendar' };
  const leftOut = { allDay: 0, cancelled: 0, declined: 0, free: 0, unreadable: mended.broken };
  const events: CalendarEvent[] = [];
  const known = new Set<string>();
  for (const calendar of mended.calendars) {
    leftOut.unreadable += addMissingZones(calendar, span);
    const owners = ownersOf(calendar);
    const reader = {
      span,
      cancelled: textOf(calendar, 'method') === 'CANCEL',
      isMine: (address: string) => owners.has(address) || isMe(address),
    };
    for (const series of seriesOf(calendar)) {
      if (series.uid !== '') known.add(hashOf(series.uid));
      try {
        for (const event of occurrences(series, reader)) {
          if (typeof event === 'string') leftOut[event] += 1;
          else events.push(event);
        }
      } catch {
        leftOut.unreadable += 1;
      }
    }
  }
  events.sort((a, b) => a.startsAt - b.startsAt || (a.key < b.key ? -1 : 1));
  return { kind: 'read', events, series: known, leftOut };
}

/** Calendar programs may write whose calendar it is: as its name, or beside it. */
function ownersOf(calendar: ICAL.Component): ReadonlySet<string> {
  return new Set(
    ['x-wr-calname', 'x-owner']
      .map((name) =>
        textOf(calendar, name)
          .toLowerCase()
          .replace(/^mailto:/u, ''),
      )
      .filter((value) => value.includes('@')),
  );
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
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
function withoutBrokenEvents(text: string): {
  readonly calendars: readonly ICAL.Component[] | undefined;
  readonly broken: number;
} {
  let broken = 0;
  const kept = text.replace(eventBlock, (block) => {
    if (parseCalendars(`BEGIN:VCALENDAR\r\n${block}END:VCALENDAR\r\n`)) return block;
    broken += 1;
    return '';
  });
  return { calendars: parseCalendars(kept), broken };
}
