import type { UserState } from '../records/state';
import type { Settings } from '../settings/settings';
import { addDays, daysBetween, daysOfWeek, mondayOf, weekOf } from '../time/calendar';
import type { DayName, WeekName } from '../time/now';
import type { Showing } from './history';
import type { WorkingDays } from './workingDays';

/** How often the weekly question comes now, after what the user chose and how it has been going. */
export interface Rhythm {
  readonly weekly: 'weekly' | 'everySecondWeek' | 'off' | 'stopped';
  /** After twelve weeks of weekly questions a slower rhythm may be offered, once and without being asked again. */
  readonly mayThin: boolean;
}

/** Two weeks without an answer say "less often", four say "not now". */
const thinAfter = 2;
const stopAfter = 4;
/** Reflection pays most early on the learning curve (Di Stefano et al. 2023, a working paper). */
const denseWeeks = 12;
/** Keeps a changed working week from bringing two weekly questions close together. */
const leastGapDays = 4;
/** A month that began before the set-up has little to look back on. */
const monthAfterSetupDays = 21;
/** Far enough back to step over a long holiday. */
const weeksBack = 8;

/**
 * The week a weekly question asked on `day` looks back on: its own from the last working day on, until then the last
 * one that had working days ("the first opening after it"). `undefined` when there was none for two months.
 */
export function promptWeekOf(day: DayName, workingDays: WorkingDays): WeekName | undefined {
  for (let back = 0; back <= weeksBack; back += 1) {
    const last = workingDays.lastOf(addDays(day, -7 * back));
    if (last !== undefined && last <= day) return weekOf(last);
  }
  return undefined;
}

export function rhythmOf(
  history: readonly Showing[],
  state: Pick<UserState, 'promptCadence' | 'promptsAnswered'>,
  settings: Pick<Settings, 'prompts.weekly'>,
  isOpen: (showing: Showing) => boolean,
): Rhythm {
  const chosen = [state.promptCadence.weekly, settings['prompts.weekly']];
  const lastAnswer = Math.max(0, ...state.promptsAnswered.map(({ instant }) => instant));
  const weekly = history.filter((showing) => showing.weekly);
  const unanswered = weekly.filter((showing) => showing.firstAt > lastAnswer && !isOpen(showing)).length;
  const mayThin =
    weekly.length >= denseWeeks && state.promptCadence.weekly === undefined && settings['prompts.weekly'] === 'weekly';
  if (chosen.includes('off')) return { weekly: 'off', mayThin: false };
  if (unanswered >= stopAfter) return { weekly: 'stopped', mayThin: false };
  if (unanswered >= thinAfter || chosen.includes('everySecondWeek')) return { weekly: 'everySecondWeek', mayThin };
  return { weekly: 'weekly', mayThin };
}

export type WeeklyCadence = 'weekly' | 'monthly' | 'quarterly';

/**
 * What is due in place of this week's question, best first; empty when nothing is. The last question of a month is a
 * monthly one, the last of a quarter a quarterly one; where none of those may be shown the weekly one stands in.
 */
export function weeklyDue(
  today: DayName,
  history: readonly Showing[],
  rhythm: Rhythm,
  setUpDay: DayName | undefined,
  workingDays: WorkingDays,
): readonly WeeklyCadence[] {
  if (rhythm.weekly === 'off' || rhythm.weekly === 'stopped' || !workingDays.isWorking(today)) return [];
  const week = promptWeekOf(today, workingDays);
  if (week === undefined || (setUpDay !== undefined && weekOf(setUpDay) > week)) return [];
  const last = history.findLast((showing) => showing.weekly);
  if (last !== undefined) {
    const lastWeek = promptWeekOf(last.day, workingDays);
    if (lastWeek !== undefined && lastWeek >= week) return [];
    if (daysBetween(last.day, today) < leastGapDays) return [];
    if (rhythm.weekly === 'everySecondWeek' && lastWeek !== undefined && weeksApart(lastWeek, week) < 2) return [];
  }
  const longer = longerCadence(week, history, rhythm, setUpDay, workingDays);
  return longer === undefined
    ? ['weekly']
    : longer === 'quarterly'
      ? ['quarterly', 'monthly', 'weekly']
      : [longer, 'weekly'];
}

function longerCadence(
  week: WeekName,
  history: readonly Showing[],
  rhythm: Rhythm,
  setUpDay: DayName | undefined,
  workingDays: WorkingDays,
): 'monthly' | 'quarterly' | undefined {
  const end = lastDayOf(week, workingDays);
  if (end === undefined || (setUpDay !== undefined && daysBetween(setUpDay, end) < monthAfterSetupDays))
    return undefined;
  const month = end.slice(0, 7);
  // In a slower rhythm the month's very last week may be one that is left out.
  if (addDays(end, rhythm.weekly === 'everySecondWeek' ? 14 : 7).startsWith(month)) return undefined;
  const had = history.some((showing) => {
    if (showing.cadence !== 'monthly' && showing.cadence !== 'quarterly') return false;
    const shownFor = promptWeekOf(showing.day, workingDays);
    return shownFor !== undefined && lastDayOf(shownFor, workingDays)?.startsWith(month) === true;
  });
  if (had) return undefined;
  return Number(month.slice(5)) % 3 === 0 ? 'quarterly' : 'monthly';
}

function lastDayOf(week: WeekName, workingDays: WorkingDays): DayName | undefined {
  return daysOfWeek(week).findLast((day) => workingDays.isWorking(day));
}

function weeksApart(from: WeekName, to: WeekName): number {
  const [first, second] = [mondayOf(from), mondayOf(to)];
  return first === undefined || second === undefined ? Infinity : daysBetween(first, second) / 7;
}
