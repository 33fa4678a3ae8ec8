import { addDays } from '../time/calendar';
import { localPartsOf, localTimeOf } from '../time/instants';
import { dayMs } from '../time/now';
import type { DayName } from '../time/now';
import type { DiveInput } from './diveInput';
import type { DeclaredBox, DiveState, Learning, SilenceReason, Thin } from './diveReport';
import { inSpan, isWorkingDay, sceneOn } from '../records/days';
import { minutesOfClock, withinHours } from '../records/workingHours';
import { isUnset } from './readiness';
import { isIncident, isSpike } from './situations';
import type { Situation } from './signals/rule';

/** What the rules below look at. */
export interface SilenceContext {
  readonly input: DiveInput;
  readonly today: DayName;
  readonly state: DiveState;
  readonly thin: Thin | undefined;
  readonly learning: Learning | undefined;
  readonly declared: DeclaredBox | undefined;
  readonly situations: ReadonlySet<Situation>;
}

/** The first reason that asks for silence as a whole, whatever the signals say. */
export function silenceOf(context: SilenceContext): SilenceReason | undefined {
  return silences.find(([, holds]) => holds(context))?.[0];
}

/** The end of a box was asked for by the user: only what silences everything silences it, and the caps. */
export function boxSilenceOf(context: SilenceContext): SilenceReason | undefined {
  return silences.find(([reason, holds]) => everything.has(reason) && holds(context))?.[0];
}

const everything: ReadonlySet<SilenceReason> = new Set(['paused', 'presenting', 'messagesOff']);

/** In this order, so that the reason given is the one that matters most to the user. */
const silences: readonly (readonly [SilenceReason, (context: SilenceContext) => boolean])[] = [
  ['unset', ({ input }) => isUnset(input.bands)],
  ['declared', ({ declared }) => declared !== undefined && declared.phase !== 'over'],
  ['launch', ({ input, today }) => sceneOn(input.state, today)?.scene === 'launch'],
  ['learning', ({ learning }) => learning !== undefined],
  ['paused', ({ input }) => (input.state.pausedUntil ?? 0) > input.now.instant],
  ['presenting', ({ input }) => input.state.presenting],
  ['thin', ({ thin }) => thin !== undefined],
  ['onCall', ({ input, today }) => inSpan(today, input.state.onCall)],
  ['releaseDay', ({ input, today }) => inSpan(today, input.state.releaseDays) || input.state.releaseDay === today],
  ['incident', ({ input, today }) => incidentWithinADay(input, today)],
  ['spike', ({ input }) => isSpike(input)],
  ['dayOff', ({ input, today }) => !isWorkingDay(input.state, dayOfHours(input, today))],
  ['outsideHours', ({ input }) => outsideHours(input)],
  ['messagesOff', ({ input }) => !input.settings.showMessages],
  ['notDiving', ({ state }) => state !== 'diving'],
];

/** Subjects of the last 24 hours, the branch at hand, or a day whose changes were mostly repairs. */
function incidentWithinADay(
  { recentSubjects, currentBranches, days, now, calendar }: DiveInput,
  today: DayName,
): boolean {
  if (recentSubjects.some(isIncident) || currentBranches.slice(0, 1).some(isIncident)) return true;
  const yesterday = calendar.dayOf(now.instant - dayMs);
  return days.some((day) => (day.day === today || day.day === yesterday) && day.incidentShare > 0);
}

function outsideHours({ state, now }: DiveInput): boolean {
  if (!state.workingHours) return false;
  return !withinHours(state.workingHours, minutesOfClock(localTimeOf(now.instant, now.timeZone))).within;
}

/** The end of a night's work belongs to the evening on which it began. */
function dayOfHours({ state, now }: DiveInput, today: DayName): DayName {
  if (!state.workingHours) return today;
  const { day, time } = localPartsOf(now.instant, now.timeZone);
  return withinHours(state.workingHours, minutesOfClock(time)).begunDay === -1 ? addDays(day, -1) : today;
}
