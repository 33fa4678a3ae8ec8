import { dayMs } from '../../time/now';
import { readProperty, type Property } from './property';
import { readRecurrence, type Recurrence } from './recurrence';
import { recurrenceTimes } from './recurrenceTimes';
import { timesOf } from './wallTime';
import { createZone, type OffsetChange, type Zone } from './zone';

/** The lines of a VTIMEZONE: those of the zone itself and of each of its parts (STANDARD, DAYLIGHT). */
export interface ZoneLines {
  readonly own: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

/** When an offset begins to hold, in the local time before the change. */
interface Observance {
  readonly start: number;
  readonly before: number;
  readonly after: number;
  readonly rule: Recurrence | undefined;
  readonly dates: readonly number[];
}

/** A zone that the file describes; `undefined` where the description says nothing that can be read. */
export function describedZone({ own, parts }: ZoneLines): { readonly name: string; readonly zone: Zone } | undefined {
  const name = own.map(readProperty).find((property) => property?.name === 'TZID')?.value;
  const observances = parts.flatMap((lines) => observanceOf(lines) ?? []);
  if (name === undefined || observances.length === 0) return undefined;
  return { name, zone: createZone((from, to) => changesOf(observances, from, to)) };
}

function observanceOf(lines: readonly string[]): Observance | undefined {
  try {
    const properties = lines.flatMap((line) => readProperty(line) ?? []);
    const all = (name: string): readonly Property[] => properties.filter((property) => property.name === name);
    const [begins] = all('DTSTART').flatMap(timesOf);
    const [before] = all('TZOFFSETFROM').map(offsetOf);
    const [after] = all('TZOFFSETTO').map(offsetOf);
    if (!begins || before === undefined || after === undefined) return undefined;
    const [rule] = all('RRULE').map(({ value }) => readRecurrence(value, undefined));
    const dates = all('RDATE').flatMap(timesOf);
    return { start: begins.wall, before, after, rule, dates: dates.map(({ wall }) => wall) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `+0100`, `-023000` in ms. */
function offsetOf({ value }: Property): number {
  const found = /^([+-])(\d\d)(\d\d)(\d\d)?$/u.exec(value.trim());
  if (!found) throw new RangeError('not an offset');
  const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4] ?? 0);
  return (found[1] === '-' ? -seconds : seconds) * 1000;
}

/** A rule of a zone names a day of each year; what holds at the beginning of a stretch began at most so long before. */
const lookBack = 800 * dayMs;

function changesOf(observances: readonly Observance[], from: number, to: number): readonly OffsetChange[] {
  const onsets = observances
    .flatMap((observance) =>
      onsetsOf(observance, from, to).map((wall) => ({ from: wall - observance.before, ...observance })),
    )
    .sort((a, b) => a.from - b.from);
  const atStart = onsets.findLast((onset) => onset.from <= from);
  // Before all that is described the earliest tells what held.
  const offset = atStart?.after ?? onsets[0]?.before ?? 0;
  const later = onsets.filter((onset) => onset.from > from && onset.from < to);
  return [{ from, offset }, ...later.map((onset) => ({ from: onset.from, offset: onset.after }))];
}

function onsetsOf({ start, before, rule, dates }: Observance, from: number, to: number): readonly number[] {
  const named = [start, ...dates];
  if (!rule) return named;
  const until = untilOf(rule, before);
  const stretch = { from: Math.min(from, until) - lookBack, to };
  return [...named, ...recurrenceTimes(rule, start, stretch, (wall) => wall > until)];
}

/** The end of a rule on the clock of before its change. */
function untilOf({ until }: Recurrence, before: number): number {
  if (!until) return Number.POSITIVE_INFINITY;
  return until.zone === undefined ? until.wall : until.wall + before;
}
