import { median } from 'd3-array';
import { kinds, leadingKinds } from '../kinds';
import { addDays } from '../time/calendar';
import type { DiveInput } from './diveInput';
import type { Learning, Thin } from './diveReport';
import { isWorkingDay } from '../records/days';
import { countInWords, hoursInWords } from './words';
import { dayNumber } from '../time/days';

/** The first working days after the set-up, in which nothing is noticed. */
export function learningOf(input: DiveInput): Learning | undefined {
  const { state, calendar, settings, now } = input;
  const today = calendar.dayOf(now.instant);
  const starts = [state.setUpAt, state.bandHistory[0]?.at, state.presetSince].filter((at) => at !== undefined);
  if (starts.length === 0 || today === undefined) return undefined;
  const startInstant = Math.min(...starts);
  const total = settings['dive.learningDays'];
  // A set-up older than the days that were read lies far behind.
  const start = calendar.dayOf(startInstant);
  if (start === undefined) return undefined;
  let day = start;
  let passed = 0;
  let counted = 0;
  for (let tries = 0; tries < 366 && passed < total; tries += 1, day = addDays(day, 1)) {
    if (!isWorkingDay(state, day)) continue;
    passed += 1;
    if (day <= today) counted += 1;
  }
  const until = addDays(day, -1);
  return today <= until ? { day: Math.max(1, counted), of: total, until } : undefined;
}

/** Nothing is noticed before some hours were chosen; bands that are all empty are none. */
export function isUnset(bands: DiveInput['bands']): boolean {
  return bands === undefined || kinds.every((kind) => bands[kind] === null);
}

/** Weeks looked at for evidence. */
const evidenceWeeks = 8;

/**
 * Too little to say anything: few of the last eight weeks hold evidence of mine, or the usual building is next to
 * nothing. Weeks are the last eight times seven days, today in the newest.
 */
export function thinOf(input: DiveInput): Thin | undefined {
  const today = input.calendar.dayOf(input.now.instant);
  if (today === undefined) return undefined;
  const { weeks, minutes } = lastWeeks(input, dayNumber(today));
  const { settings } = input;
  if (!isThin(weeks, minutes, settings)) return undefined;
  const least = settings['dive.thinHours'] * 60;
  return {
    weeksWithEvidence: weeks,
    usualHoursPerWeek: Math.round((minutes / 60) * 100) / 100,
    sentence:
      weeks < settings['dive.thinWeeks']
        ? `${weeksInWords(weeks)} of yours here: too little to say how deep you are.`
        : `Your usual building here is under ${hoursInWords(least, least)} a week: too little to say how deep you are.`,
  };
}

function weeksInWords(weeks: number): string {
  if (weeks === 0) return 'None of the last eight weeks holds evidence';
  return `Only ${countInWords(weeks, 'week', 'weeks')} of the last eight ${weeks === 1 ? 'holds' : 'hold'} evidence`;
}

function isThin(weeks: number, minutes: number, settings: DiveInput['settings']): boolean {
  return weeks < settings['dive.thinWeeks'] || minutes < settings['dive.thinHours'] * 60;
}

/** How many of the eight weeks up to a day hold evidence of mine, and the usual building of one. */
function lastWeeks(input: DiveInput, last: number): { readonly weeks: number; readonly minutes: number } {
  const minutes = new Array<number>(evidenceWeeks).fill(0);
  const seen = new Array<boolean>(evidenceWeeks).fill(false);
  for (let index = input.days.length - 1; index >= 0; index -= 1) {
    const work = input.days[index];
    const week = work ? Math.floor((last - dayNumber(work.day)) / 7) : 0;
    if (!work || week < 0) continue;
    if (week >= evidenceWeeks) break;
    minutes[week] = (minutes[week] ?? 0) + work.handsOn.mid;
    if (work.handsOn.high > 0 || leadingKinds.some((kind) => work.leading[kind].events > 0)) seen[week] = true;
  }
  return { weeks: seen.filter(Boolean).length, minutes: median(minutes) ?? 0 };
}
