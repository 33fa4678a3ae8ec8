import type { LogEntry } from '../records/state';
import { addDays } from '../time/calendar';
import type { DayName } from '../time/now';

/** The marks of log entries that are steps of a shift; the other shifts have no entry of their own. */
const tagOfShift: Readonly<Record<string, string>> = { recruiting: 'hiring', analysis: 'alignment' };

const quarterDays = 91;

/** The three newest say where things stand; all of them are in their weeks. */
const mostSigns = 3;

/** What the user logged towards a shift in the last quarter, newest first: the compass shows it and counts nothing. */
export function shiftSigns(shift: string, log: readonly LogEntry[], today: DayName): readonly LogEntry[] {
  const tag = tagOfShift[shift];
  if (tag === undefined) return [];
  const since = addDays(today, 1 - quarterDays);
  return log
    .filter((entry) => entry.tag === tag && entry.day >= since && entry.day <= today)
    .sort((a, b) => b.day.localeCompare(a.day) || b.at - a.at)
    .slice(0, mostSigns);
}
