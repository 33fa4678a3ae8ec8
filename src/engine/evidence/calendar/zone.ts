import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { windowsZones } from './windowsZones';

/**
 * Calendar programs may name a zone (`TZID=Europe/Paris`) without describing it. ical.js would then read the times as
 * floating, so the description is written here from the platform's own zone data, for the years that matter.
 * `undefined` for a name nobody knows.
 */
export function describeZone(name: string, fromYear: number, toYear: number): ICAL.Component | undefined {
  const start = candidates(name)
    .map((candidate) => startOfYear(candidate, fromYear))
    .find((found) => found !== undefined);
  if (!start) return undefined;
  const zone = new ICAL.Component('vtimezone');
  zone.updatePropertyWithValue('tzid', name);
  zone.addSubcomponent(observance(start, start.offset));
  let before = start;
  for (
    let change = start.getTimeZoneTransition('next');
    change && change.year <= toYear;
    change = change.getTimeZoneTransition('next')
  ) {
    zone.addSubcomponent(observance(change, before.offset));
    before = change;
  }
  return zone;
}

/** Windows has names of its own; some programs put a path before the usual one (`/mozilla.org/2005_1/Europe/Berlin`). */
function candidates(name: string): readonly string[] {
  const parts = name.split('/');
  const tails = name.startsWith('/') ? [3, 2, 1].map((length) => parts.slice(-length).join('/')) : [];
  return [...(Object.hasOwn(windowsZones, name) ? [windowsZones[name] ?? ''] : []), name, ...tails];
}

function startOfYear(name: string, year: number): Temporal.ZonedDateTime | undefined {
  try {
    return Temporal.ZonedDateTime.from({ timeZone: name, year, month: 1, day: 1 });
  } catch {
    return undefined;
  }
}

/** An offset that holds from a moment on; RFC 5545 writes its start in the local time before the change. */
function observance(from: Temporal.ZonedDateTime, offsetBefore: string): ICAL.Component {
  const local = from.withTimeZone(offsetBefore).toPlainDateTime();
  const part = new ICAL.Component('standard');
  const { year, month, day, hour, minute, second } = local;
  part.updatePropertyWithValue(
    'dtstart',
    new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, ICAL.Timezone.localTimezone),
  );
  part.updatePropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(offsetBefore));
  part.updatePropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(from.offset));
  return part;
}
