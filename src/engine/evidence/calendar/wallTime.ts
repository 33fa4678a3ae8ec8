import { dayMs, hourMs, minuteMs } from '../../time/now';
import type { Property } from './property';

/** A time as a calendar file writes it: what a clock on the wall shows, and where the clock hangs. */
export interface WallTime {
  /** What the clock shows, as ms since 1970 had it stood at UTC. */
  readonly wall: number;
  /** The zone's name in the file; `utc`; `undefined` for a clock that goes wherever its reader goes. */
  readonly zone: string | undefined;
  /** A whole day without a time. */
  readonly isDate: boolean;
}

export const utc = 'utc';

const dateTime = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/iu;

/** `20260302`, `20260302T100000`, `20260302T090000Z`; `undefined` for what is none of them or does not exist. */
export function readWallTime(text: string, zone: string | undefined): WallTime | undefined {
  const found = dateTime.exec(text.trim());
  if (!found) return undefined;
  const [year = NaN, month = NaN, day = NaN, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const date = dateOf(year, month, day);
  if (date === undefined || hour > 23 || minute > 59 || second > 60) return undefined;
  const wall = date + hour * hourMs + minute * minuteMs + second * 1000;
  if (found[4] === undefined) return { wall, zone: undefined, isDate: true };
  return { wall, zone: found[7] ? utc : zone, isDate: false };
}

/** All times of a property that may hold several. Throws where one of them is none. */
export function timesOf(property: Property): readonly WallTime[] {
  return property.value.split(',').map((text) => {
    const time = readWallTime(text, zoneOf(property));
    if (!time) throw new RangeError('not a time');
    return time;
  });
}

export function zoneOf({ parameters }: Property): string | undefined {
  return parameters.get('TZID');
}

/** `2026-03-02T10:00:00`, with a `Z` in UTC; a day alone without a time. */
export function wallText({ wall, zone, isDate }: WallTime): string {
  const text = new Date(wall).toISOString();
  return isDate ? text.slice(0, 10) : `${text.slice(0, 19)}${zone === utc ? 'Z' : ''}`;
}

const duration = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/iu;

/** `PT30M`, `P1D`, `-PT15M` in ms; `undefined` for what is none. */
export function readDuration(text: string): number | undefined {
  const found = duration.exec(text.trim());
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(2)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const length = (weeks * 7 + days) * dayMs + hours * hourMs + minutes * minuteMs + seconds * 1000;
  return found[1] === '-' ? -length : length;
}

function dateOf(year: number, month: number, day: number): number | undefined {
  const instant = new Date(0).setUTCFullYear(year, month - 1, day);
  const date = new Date(instant);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? instant : undefined;
}
