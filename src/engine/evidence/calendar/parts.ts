import { dayMs } from '../../time/now';
import { createComponents } from './components';
import { contentLines } from './contentLines';
import { describedZone } from './describedZone';
import { type Entry, readEntry } from './entry';
import type { CalendarSpan } from './event';
import { hashOf } from './hash';
import { nameOf, readProperty } from './property';
import { readWallTime } from './wallTime';
import type { Zone } from './zone';

/** What a file says that may matter for a span. */
export interface FileParts {
  readonly calendars: readonly CalendarParts[];
  /** Ids, hashed, of meetings that stand elsewhere in time. */
  readonly elsewhere: ReadonlySet<string>;
  /** Meetings that could not be read. */
  readonly unreadable: number;
  readonly brokenParts: number;
  readonly cutShort: boolean;
}

/** One calendar of a file; there may be several. */
export interface CalendarParts {
  /** What the file is for: `PUBLISH`, `CANCEL`. */
  method: string;
  /** Addresses of those whose calendar it is, in small letters. */
  readonly owners: Set<string>;
  readonly zones: Map<string, Zone>;
  readonly entries: Entry[];
}

/** A pause is offered after so many lines: a millisecond or two. */
const linesInAStep = 1_000;

/** `undefined` where nothing in the text is a calendar. */
export function* readCalendars(text: string, span: CalendarSpan): Generator<undefined, FileParts | undefined> {
  const calendars: CalendarParts[] = [];
  const elsewhere = new Set<string>();
  let [unreadable, brokenParts, count] = [0, 0, 0];
  const components = createComponents({
    calendarBegins: () => calendars.push({ method: '', owners: new Set(), zones: new Map(), entries: [] }),
    calendarLine: (line) => {
      const calendar = calendars.at(-1);
      if (calendar) readCalendarLine(line, calendar);
    },
    zone: (lines) => {
      const described = describedZone(lines);
      if (described) calendars.at(-1)?.zones.set(described.name, described.zone);
    },
    event: (lines) => {
      if (isElsewhere(lines, span)) {
        const uid = lines.find((line) => nameOf(line) === 'UID');
        if (uid !== undefined) elsewhere.add(hashOf(readProperty(uid)?.value ?? ''));
        return;
      }
      const entry = readEntry(lines);
      if (entry) calendars.at(-1)?.entries.push(entry);
      else unreadable += 1;
    },
    tornEvent: () => (unreadable += 1),
    brokenPart: () => (brokenParts += 1),
  });
  for (const line of contentLines(text)) {
    components.line(line);
    count += 1;
    if (count % linesInAStep === 0) yield undefined;
  }
  const { found, cutShort } = components.end();
  return found ? { calendars, elsewhere, unreadable, brokenParts, cutShort } : undefined;
}

/** Calendar programs may write whose calendar it is: as its name, or beside it. */
function readCalendarLine(line: string, calendar: CalendarParts): void {
  const property = readProperty(line);
  if (property?.name === 'METHOD') calendar.method = property.value.trim().toUpperCase();
  if (property?.name !== 'X-WR-CALNAME' && property?.name !== 'X-OWNER') return;
  const owner = property.value
    .trim()
    .toLowerCase()
    .replace(/^mailto:/u, '');
  if (owner.includes('@')) calendar.owners.add(owner);
}

/**
 * Whether a meeting that is not repeated stands outside of the span on every clock. Most of a calendar of years does;
 * the rest of such a meeting is not read at all.
 */
function isElsewhere(lines: readonly string[], { from, to }: CalendarSpan): boolean {
  let start: number | undefined;
  for (const line of lines) {
    const name = nameOf(line);
    if (name === 'RRULE' || name === 'RDATE' || name === 'RECURRENCE-ID' || name === undefined) return false;
    if (name === 'DTSTART') start = readWallTime(line.slice(line.lastIndexOf(':') + 1), undefined)?.wall;
  }
  return start !== undefined && (start < from - dayMs || start >= to + dayMs);
}
