import type { ReadRepository } from '../evidence/evidence';
import type { Report } from '../report';
import { addDays, weekdayOf } from '../time/calendar';
import { dayOfInstant } from '../time/dayOfInstant';
import type { DayName } from '../time/now';

/** How far this clone knows what others did in some days. */
export interface AsOfFetch {
  /** `as of the fetch on Friday` */
  readonly words: string;
  /** The last fetch was before the first of these days: nothing of them was heard. */
  readonly before: boolean;
}

/**
 * What others did reaches a clone only with a fetch. Where the days go on after the last one, whatever is said of others
 * is true of that moment only. `undefined` where the fetch is newer than the days, or nothing is fetched here at all.
 */
export function asOfFetch(
  { read, calendar, today }: Pick<Report, 'read' | 'calendar' | 'today'>,
  { from, to }: { readonly from: DayName; readonly to: DayName },
): AsOfFetch | undefined {
  const lastDay = to < today ? to : today;
  const fetched = read.filter(isFetched).flatMap(({ fetchedAt }) => fetchedAt ?? []);
  if (fetched.length === 0) return undefined;
  // The repository that was heard of last decides: of it, least is known.
  const day = dayOfInstant(calendar, Math.min(...fetched));
  if (day >= lastDay) return undefined;
  return { words: `as of the fetch on ${dayWords(day, lastDay)}`, before: day < from };
}

/** A main line of this clone's own is not waited for. */
function isFetched({ mainLine }: ReadRepository): boolean {
  return mainLine?.startsWith('refs/remotes/') === true;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Friday` within a week; further back `24 February 2026`. */
function dayWords(day: DayName, seenFrom: DayName): string {
  if (day > addDays(seenFrom, -7) && day <= seenFrom) return weekdays[weekdayOf(day) - 1] ?? day;
  return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}
