import { localeOf, rangeWords } from '../engine/words';

/** Numbers, days and times in the editor's language. Every text on a page goes through one of these. */
export interface Format {
  readonly language: string;
  /** At most one decimal. */
  readonly number: (value: number) => string;
  /** `9.5 h` */
  readonly hours: (value: number) => string;
  /** `7–13` */
  readonly range: (low: number, high: number) => string;
  /** `8–14 h` */
  readonly band: (band: { readonly low: number; readonly high: number }) => string;
  /** `between 7 and 13`, for the ear. */
  readonly spoken: (low: number, high: number) => string;
  /** `Fri 27 Nov` */
  readonly day: (day: string) => string;
  /** `Thursday 19` */
  readonly weekdayAndDate: (day: string) => string;
  /** `Mon 16` */
  readonly weekdayShort: (day: string) => string;
  /** `19 November` */
  readonly date: (day: string) => string;
  /** `19 Nov` */
  readonly dateShort: (day: string) => string;
  /** `16–22 November` */
  readonly dates: (from: string, to: string) => string;
  /** `08:40` */
  readonly time: (instant: string) => string;
  /** `08:40`, with the weekday when it is not `today`. */
  readonly moment: (instant: string, today: string) => string;
  /** `Tue` */
  readonly weekday: (instant: string) => string;
}

function zoneOf(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}

export function createFormat(language: string, timeZone: string): Format {
  const locale = localeOf(language);
  const zone = zoneOf(timeZone);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const number = (value: number): string => numbers.format(Math.round(value * 10) / 10);
  // A day is a name, not a moment: noon in UTC is that day wherever it is written out.
  const dayWriter = (options: Intl.DateTimeFormatOptions) => {
    const writer = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string): string => writer.format(noon(day)).replace(',', '');
  };
  const span = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: zone });
  const dayOfInstant = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: zone,
  });
  const timeOf = (instant: string): string => time.format(new Date(instant));
  return {
    language: locale,
    number,
    hours: (value) => `${number(value)} h`,
    range: (low, high) => rangeWords(low, high, number),
    band: ({ low, high }) => `${rangeWords(low, high, number)} h`,
    spoken: (low, high) => `between ${number(low)} and ${number(high)}`,
    day: dayWriter({ weekday: 'short', day: 'numeric', month: 'short' }),
    weekdayAndDate: dayWriter({ weekday: 'long', day: 'numeric' }),
    weekdayShort: dayWriter({ weekday: 'short', day: 'numeric' }),
    date: dayWriter({ day: 'numeric', month: 'long' }),
    dateShort: dayWriter({ day: 'numeric', month: 'short' }),
    dates: (from, to) => span.formatRange(noon(from), noon(to)).replace(/\s*–\s*/u, (gap) => gap.trim()),
    time: timeOf,
    moment: (instant, today) => {
      const when = new Date(instant);
      return dayOfInstant.format(when) === today ? timeOf(instant) : `${weekday.format(when)} ${timeOf(instant)}`;
    },
    weekday: (instant) => weekday.format(new Date(instant)),
  };
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
