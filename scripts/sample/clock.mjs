// The sample's own clock: working days before a given moment, and times of day in the team's zone.
import { Temporal } from 'temporal-polyfill';

export const timeZone = 'Europe/Berlin';
/** A Friday afternoon: the week is nearly told. */
export const defaultNow = '2026-03-13T15:10:00Z';

/** `count` working days up to and with the day of `now`, newest first: index 0 is the last one. */
export function workingDaysBefore(now, count) {
  const days = [];
  let day = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  while (days.length < count) {
    if (day.dayOfWeek <= 5) days.push(day.toString());
    day = day.subtract({ days: 1 });
  }
  return days;
}

/** A moment of a day given as hours (`9.5` is half past nine): epoch seconds and the zone's offset then. */
export function momentOf(day, hours) {
  const minutes = Math.round(hours * 60);
  const time = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone,
    plainTime: { hour: Math.floor(minutes / 60), minute: minutes % 60 },
  });
  return { seconds: Math.floor(time.epochMilliseconds / 1000), offset: time.offset.replace(':', '') };
}

export function isoOf(seconds) {
  return new Date(seconds * 1000).toISOString();
}
