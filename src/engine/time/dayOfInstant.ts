import type { Calendar } from './calendar';
import type { DayName } from './now';

/** The user's day of a moment; outside the calendar, which holds only what was read, its day in UTC. */
export function dayOfInstant(calendar: Calendar, instant: number): DayName {
  return calendar.dayOf(instant) ?? new Date(instant).toISOString().slice(0, 10);
}
