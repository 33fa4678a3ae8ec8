import type { Estimate } from '../../engine/estimate';
import { hoursOf, rangeWords } from '../../engine/words';
import type { DayName, Now } from '../../engine/time/now';

/** `7.5–13 h` */
export function hoursText(estimate: Estimate): string {
  const { low, high } = hoursOf(estimate);
  return `${rangeWords(low, high)} h`;
}

/** `9 to 15 March 2026`, with what differs said twice. */
export function dayRange(from: DayName, to: DayName): string {
  const [first, last] = [parts(from), parts(to)];
  const year = first.year === last.year ? '' : ` ${first.year}`;
  const month = first.month === last.month && year === '' ? '' : ` ${first.month}`;
  return from === to
    ? `${last.day} ${last.month} ${last.year}`
    : `${first.day}${month}${year} to ${last.day} ${last.month} ${last.year}`;
}

/** `Mon 09:30` in the reader's zone. */
export function dayAndTime(at: string, { timeZone }: Now): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const found = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${found.get('weekday') ?? ''} ${found.get('hour') ?? ''}:${found.get('minute') ?? ''}`;
}

/** `Mon`: what only a day is known of. */
export function dayOnly(at: string, { timeZone }: Now): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short' }).format(new Date(at));
}

function parts(day: DayName): { readonly day: string; readonly month: string; readonly year: string } {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const found = new Map(format.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]));
  return { day: found.get('day') ?? '', month: found.get('month') ?? '', year: found.get('year') ?? '' };
}
