import type { DeclaredDive, UserState } from '../records/state';
import { addDays, daysBetween, weekdayOf, type Calendar } from '../time/calendar';
import { leadingKinds } from '../kinds';
import { localDayOf, localPartsOf } from '../time/instants';
import { hourMs, minuteMs, type DayName, type Now } from '../time/now';
import { endOfDive } from './boxedTime';
import type { AfterDive, DeclaredBox } from './diveReport';
import type { DayWork, DiveInput } from './diveInput';
import { isWorkingDay, sceneOn } from '../records/days';
import { diveReasonWords } from './reasonWords';

/** Part of the box from which the status bar says that it ends soon; text only. */
const nearEndPercent = 80;

/** How long the ways on are offered after a box ran out: the rest of that day. The ordinary rules hold meanwhile. */
const endOfferedHours = 12;

/** For so long the status bar says the end in place of the depth: one glance, then the figures again. */
const endSaidMinutes = 15;

/** The box that is open now, or one that ran out a short while ago and was not finished. */
export function declaredBox(state: UserState, now: Now, calendar: Calendar): DeclaredBox | undefined {
  const dive = state.dives.filter((each) => each.finishedAt === undefined && each.startedAt <= now.instant).at(-1);
  if (!dive || now.instant >= dive.until + endOfferedHours * hourMs) return undefined;
  // A second overrun returns to the ordinary rules, without comment.
  if (dive.extended && now.instant >= dive.until) return undefined;
  const length = Math.max(1, dive.until - dive.startedAt);
  const percent = Math.floor(((now.instant - dive.startedAt) / length) * 100);
  const phase = percent >= 100 ? 'over' : percent >= nearEndPercent ? 'nearEnd' : 'open';
  return {
    id: dive.id,
    reason: dive.reason,
    startedAt: dive.startedAt,
    until: dive.until,
    percent,
    phase,
    saysEnd: phase === 'over' && now.instant < dive.until + endSaidMinutes * minuteMs,
    nearEndAt: dive.startedAt + (length * nearEndPercent) / 100,
    extendable: !dive.extended,
    extendedUntil: Math.max(now.instant, dive.until) + halfOfFirstBox(dive),
    who: dive.who,
    sentence: sentence(dive, phase, now, calendar),
  };
}

function halfOfFirstBox(dive: DeclaredDive): number {
  return Math.max(0, dive.firstUntil - dive.startedAt) / 2;
}

function sentence(dive: DeclaredDive, phase: DeclaredBox['phase'], now: Now, calendar: Calendar): string {
  const { day, time } = localPartsOf(dive.until, now.timeZone);
  const sameDay = calendar.dayOf(dive.until - 1) === calendar.dayOf(now.instant);
  const end = sameDay ? time : `${dayInWords(day, localDayOf(now.instant, now.timeZone))} ${time}`;
  const reason = diveReasonWords[dive.reason];
  switch (phase) {
    case 'open':
      return `Dive: ${reason}, until ${end}`;
    case 'nearEnd':
      return `Dive: ${reason}, until ${end}, ends soon`;
    case 'over':
      return `Dive: ${reason}, ended at ${end}`;
  }
}

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `Tue`, and from a week away on with its date, `Tue 18 Jun`. */
function dayInWords(day: DayName, today: DayName): string {
  const weekday = weekdayNames[weekdayOf(day) - 1] ?? '';
  if (Math.abs(daysBetween(today, day)) < 7) return weekday;
  const [, month, number] = day.split('-').map(Number);
  return `${weekday} ${number ?? ''} ${monthNames[(month ?? 1) - 1] ?? ''}`;
}

/**
 * The one question after a dive: from its end, on that day and on the next working day. For an incident that nobody
 * declared: the working day after it, or in a season of incidents the first calm one.
 */
export function afterDiveOf(input: DiveInput): AfterDive | undefined {
  const { state, now, calendar } = input;
  const today = calendar.dayOf(now.instant);
  if (today === undefined) return undefined;
  const ended = state.dives
    .map((dive) => ({ dive, end: endOfDive(dive) }))
    .filter(({ end }) => end <= now.instant)
    .at(-1);
  const endDay = ended && calendar.dayOf(ended.end);
  if (ended && endDay !== undefined && (endDay === today || nextWorkingDay(state, endDay) === today)) {
    return { of: 'declared', id: ended.dive.id, reason: ended.dive.reason, endedOn: endDay };
  }
  const incident = input.days.findLast((day) => day.day < today && day.incidentShare >= incidentDayShare);
  if (incident && asksAfter(incident.day, today, input)) {
    return { of: 'incident', id: undefined, reason: 'incident', endedOn: incident.day };
  }
  return undefined;
}

function asksAfter(incident: DayName, today: DayName, { state, days }: DiveInput): boolean {
  if (sceneOn(state, today)?.scene !== 'incidentSeason') return nextWorkingDay(state, incident) === today;
  // While fires come often, only the first day with work and without a fire is a day to look back from.
  const calm = days.find((day) => day.day > incident && day.incidentShare === 0 && hasWork(day));
  return calm?.day === today;
}

function hasWork({ handsOn, leading }: DayWork): boolean {
  return handsOn.high > 0 || leadingKinds.some((kind) => leading[kind].events > 0);
}

/** From this part of a day's changes on, the day was an incident. */
const incidentDayShare = 0.5;

function nextWorkingDay(state: UserState, day: string): string {
  let next = addDays(day, 1);
  for (let tries = 0; tries < 60 && !isWorkingDay(state, next); tries += 1) next = addDays(next, 1);
  return next;
}
