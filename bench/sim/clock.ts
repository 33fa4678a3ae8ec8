import { createCalendar, type Calendar } from '../../src/engine/time/calendar';
import { hourMs, minuteMs } from '../../src/engine/time/now';

/** Local times of one lead's year as instants, with the offset a commit of that moment is written with. */
export interface Clock {
  readonly calendar: Calendar;
  at(day: string, hour: number): number;
  offset(instant: number): number;
}

export function createClock(from: string, to: string, timeZone: string): Clock {
  const dayStart = 4;
  const calendar = createCalendar(Date.parse(from), Date.parse(to), timeZone, dayStart);
  return {
    calendar,
    at: (day, hour) => calendar.startOf(day) + Math.round((hour - dayStart) * hourMs),
    offset: (instant) => {
      const day = calendar.dayOf(instant) ?? from;
      return (Date.parse(`${day}T00:00:00Z`) + dayStart * hourMs - calendar.startOf(day)) / minuteMs;
    },
  };
}
