import assert from 'node:assert/strict';
import type { CalendarRead } from '../../../../src/engine/evidence/calendar/event';
import { readCalendarFile } from '../../../../src/engine/evidence/calendar/file';

export const span = {
  from: Date.parse('2024-03-18T00:00:00Z'),
  to: Date.parse('2024-04-15T00:00:00Z'),
  timeZone: 'Europe/Paris',
};

export function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sample//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** A meeting under one id, so that a second one changes the first. */
export function entry(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:one@example.invalid', 'SUMMARY:1:1 Ada', ...lines, 'END:VEVENT'].join('\r\n');
}

export function read(text: string, timeZone = span.timeZone): CalendarRead {
  const reading = readCalendarFile(text, { ...span, timeZone });
  assert.ok(reading.kind === 'read', 'not read as a calendar');
  return reading;
}

/** In UTC, with minutes. */
export function meetings({ events }: CalendarRead): readonly string[] {
  return events.map(({ startsAt, minutes }) => `${new Date(startsAt).toISOString().slice(0, 16)} ${minutes}`);
}
