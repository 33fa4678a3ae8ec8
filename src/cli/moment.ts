import { isRealDay } from '../engine/time/days';
import { instantOfLocal } from '../engine/time/instants';
import { minuteMs } from '../engine/time/now';

const form =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2}):(?<minute>\d{2})(?<second>:\d{2}(?:\.\d+)?)?(?:(?<utc>Z)|(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?)?(?:\[[\w/+:-]+\])?$/iu;

/** git's clock starts in 1970; the other end leaves room for the days around a moment. */
const years = { first: '1970', last: '8999' };

/**
 * The moment (epoch ms) that `--now` names in ISO 8601. It needs its offset, unless `--tz` says whose clock is meant: a
 * bare local time would be another moment on every machine. `undefined`: no such moment.
 */
export function readMoment(text: string, timeZone: string | undefined): number | undefined {
  const parts = form.exec(text)?.groups;
  const day = parts?.['day'];
  if (!parts || day === undefined || !isRealDay(day)) return undefined;
  const year = day.slice(0, 4);
  if (year < years.first || year > years.last) return undefined;
  const { hour = '', minute = '', second = '', utc, sign = '+', hours, minutes = '00' } = parts;
  const clock = Date.parse(`${day}T${hour}:${minute}${second}Z`);
  if (Number.isNaN(clock)) return undefined;
  if (utc !== undefined) return clock;
  if (hours === undefined) {
    if (timeZone === undefined) return undefined;
    const withinMinute = clock - Date.parse(`${day}T${hour}:${minute}Z`);
    return instantOfLocal(day, Number(hour), Number(minute), timeZone) + withinMinute;
  }
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * minuteMs;
  return sign === '-' ? clock + offset : clock - offset;
}
