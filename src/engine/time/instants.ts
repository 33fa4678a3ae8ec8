import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { fromFields, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { minuteMs, type DayName } from './now';

/**
 * Between instants (epoch ms) and what a clock on the wall shows: the one door to the library of zones, through its
 * functions, of which only these are bundled. An unknown zone and an instant that is none throw a RangeError.
 */
export function offsetMinutesAt(instant: number, timeZone: string): number {
  const zoned = toZonedDateTimeISO(fromEpochMilliseconds(instant), timeZone);
  return offsetNanoseconds(zoned) / (minuteMs * 1_000_000);
}

/** The date on the calendar, from midnight to midnight, and the time to the minute, `HH:MM`. */
export function localPartsOf(instant: number, timeZone: string): { readonly day: DayName; readonly time: string } {
  const text = isoInstant(instant + offsetMinutesAt(instant, timeZone) * minuteMs);
  const split = text.indexOf('T');
  return { day: text.slice(0, split), time: text.slice(split + 1, split + 6) };
}

export function localDayOf(instant: number, timeZone: string): DayName {
  return localPartsOf(instant, timeZone).day;
}

export function localTimeOf(instant: number, timeZone: string): string {
  return localPartsOf(instant, timeZone).time;
}

/**
 * When a wall clock shows this hour and minute on this date. An hour that summer time leaves out is taken as if it had
 * not been left out, the first of two is taken where an hour comes twice (RFC 5545, 3.3.5).
 */
export function instantOfLocal(day: DayName, hour: number, minute: number, timeZone: string): number {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return fromFields({ timeZone, year, month, day: date, hour, minute }, { overflow: 'reject' }).epochMilliseconds;
}

/** `2024-03-05T09:00:00.000Z` */
export function isoInstant(instant: number): string {
  return new Date(instant).toISOString();
}

/** `2024-03-05T09:00:00Z`: fractions of a second only where there are any. */
export function shortIsoInstant(instant: number): string {
  return isoInstant(instant).replace(/\.?0*Z$/u, 'Z');
}
