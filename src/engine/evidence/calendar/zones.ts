import type ICAL from 'ical.js';
import type { CalendarSpan } from './event';
import { describeZone } from './zone';

/**
 * Describes the zones that a calendar names only. Entries in a zone nobody knows are taken out, because read in another
 * one they would stand at a wrong hour; gives how many.
 */
export function addMissingZones(calendar: ICAL.Component, span: CalendarSpan): number {
  const described = new Set<string>();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    const says = ['standard', 'daylight'].some((part) => zone.getFirstSubcomponent(part) !== null);
    if (says) described.add(String(zone.getFirstPropertyValue('tzid')));
    else calendar.removeSubcomponent(zone);
  }
  const unknown = new Set<string>();
  let taken = 0;
  for (const event of calendar.getAllSubcomponents('vevent')) {
    for (const property of event.getAllProperties()) {
      const name = property.getParameter('tzid');
      if (typeof name !== 'string' || described.has(name) || unknown.has(name)) continue;
      const years = [span.from, span.to].map((instant) => new Date(instant).getUTCFullYear());
      const first = Math.min(years[0] ?? 2000, yearOf(property));
      const zone = describeZone(name, first - 1, (years[1] ?? 2100) + 1);
      if (zone) calendar.addSubcomponent(zone);
      (zone ? described : unknown).add(name);
    }
    if (!namesOne(event, unknown)) continue;
    calendar.removeSubcomponent(event);
    taken += 1;
  }
  return taken;
}

function namesOne(event: ICAL.Component, unknown: ReadonlySet<string>): boolean {
  if (unknown.size === 0) return false;
  return event.getAllProperties().some((property) => {
    const name = property.getParameter('tzid');
    return typeof name === 'string' && unknown.has(name);
  });
}

/** Taken from the raw value: reading it as a time now would fix its zone before that is described. */
function yearOf(property: ICAL.Property): number {
  const parts: unknown = property.toJSON();
  const raw: unknown = Array.isArray(parts) ? parts[3] : undefined;
  const year = typeof raw === 'string' ? Number(raw.slice(0, 4)) : Number.NaN;
  return Number.isNaN(year) ? Number.POSITIVE_INFINITY : year;
}
