import { dayMs } from '../../time/now';
import { nameOf, plainText, readProperty, type Property } from './property';
import { readRecurrence, type Recurrence } from './recurrence';
import { readDuration, readWallTime, timesOf, type WallTime, zoneOf } from './wallTime';

/** A VEVENT as the file has it: a meeting, a series, or a change of one meeting of a series. */
export interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly start: WallTime;
  readonly length: EntryLength;
  readonly rule: Recurrence | undefined;
  /** Dates beside the rule; one may have a length of its own. */
  readonly dates: readonly { readonly start: WallTime; readonly length: EntryLength | undefined }[];
  readonly takenOut: readonly WallTime[];
  /** Which meeting of the series it stands for, and whether for all later ones too. */
  readonly standsFor: WallTime | undefined;
  readonly andLater: boolean;
  readonly cancelled: boolean;
  readonly free: boolean;
  /** Addresses of those who declined, in small letters. */
  readonly declined: readonly string[];
  /** The names of all zones that it speaks of. */
  readonly zones: readonly string[];
}

/** In ms, or from one time to another. */
export type EntryLength = { readonly ms: number } | { readonly from: WallTime; readonly to: WallTime };

const read = new Set([
  ...['UID', 'SUMMARY', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
  ...['STATUS', 'TRANSP', 'X-MICROSOFT-CDO-BUSYSTATUS', 'ATTENDEE'],
]);

/**
 * Reads the lines of a VEVENT, alarms apart. `undefined` where one of them makes no sense: a meeting that is read by
 * halves would stand at a wrong hour.
 */
export function readEntry(lines: readonly string[]): Entry | undefined {
  try {
    return entryFrom(lines);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function entryFrom(lines: readonly string[]): Entry | undefined {
  const properties = new Map<string, Property[]>();
  for (const line of lines) {
    const name = nameOf(line);
    if (name === undefined) return undefined;
    if (!read.has(name)) continue;
    const property = readProperty(line);
    if (!property) return undefined;
    const same = properties.get(name);
    if (same) same.push(property);
    else properties.set(name, [property]);
  }
  const all = (name: string): readonly Property[] => properties.get(name) ?? [];
  const first = (name: string): Property | undefined => all(name)[0];
  const word = (name: string): string => (first(name)?.value ?? '').trim().toUpperCase();

  const start = timeOf(first('DTSTART'));
  if (!start) return undefined;
  const rule = first('RRULE');
  const standsFor = first('RECURRENCE-ID');
  return {
    uid: first('UID')?.value ?? '',
    title: plainText(first('SUMMARY')?.value ?? ''),
    start,
    length: lengthOf(first('DTEND'), first('DURATION'), start),
    rule: rule && readRecurrence(rule.value, start.zone),
    dates: all('RDATE').flatMap(datesOf),
    takenOut: all('EXDATE').flatMap(timesOf),
    standsFor: timeOf(standsFor),
    andLater: standsFor?.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
    cancelled: word('STATUS') === 'CANCELLED',
    // The standard's word for time that stays free, and Exchange's.
    free: word('TRANSP') === 'TRANSPARENT' || word('X-MICROSOFT-CDO-BUSYSTATUS') === 'FREE',
    declined: all('ATTENDEE')
      .filter(({ parameters }) => parameters.get('PARTSTAT')?.toUpperCase() === 'DECLINED')
      .map(({ value }) => value.toLowerCase().replace(/^mailto:/u, '')),
    zones: [...properties.values()].flat().flatMap((property) => zoneOf(property) ?? []),
  };
}

function timeOf(property: Property | undefined): WallTime | undefined {
  return property && timesOf(property)[0];
}

function lengthOf(end: Property | undefined, duration: Property | undefined, start: WallTime): EntryLength {
  const endsAt = timeOf(end);
  if (endsAt) return { from: start, to: endsAt };
  if (duration) return { ms: durationOf(duration.value) };
  return { ms: start.isDate ? dayMs : 0 };
}

function durationOf(text: string): number {
  const length = readDuration(text);
  if (length === undefined) throw new RangeError('not a length');
  return length;
}

/** Dates, or stretches: `20260306T100000Z/PT1H`, `20260306T100000Z/20260306T110000Z`. */
function datesOf(property: Property): Entry['dates'] {
  if (property.parameters.get('VALUE')?.toUpperCase() !== 'PERIOD') {
    return timesOf(property).map((start) => ({ start, length: undefined }));
  }
  return property.value.split(',').map((period) => {
    const [from = '', to = ''] = period.split('/');
    const start = readWallTime(from, zoneOf(property));
    const end = readWallTime(to, zoneOf(property));
    if (!start) throw new RangeError('not a time');
    return { start, length: end ? { from: start, to: end } : { ms: durationOf(to) } };
  });
}
