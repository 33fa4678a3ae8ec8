import type { DeclaredDive, UserState } from '../records/state';
import { addDays } from '../time/calendar';
import type { Calendar } from '../time/calendar';
import { localPartsOf } from '../time/instants';
import { hourMs, type Now } from '../time/now';
import type { AfterDive, DeclaredBox } from './diveReport';
import type { DiveInput } from './diveInput';
import { isWorkingDay } from '../records/days';
import { diveReasonWords } from './reasonWords';

/** Part of the box from which the status bar says that it ends soon; text only. */
const nearEndPercent = 80;

/** A box that ran out keeps its closing message this long; after that the ordinary rules hold without comment. */
const overrunHours = 12;

/** The box that is open now, or has just run out unfinished. */
export function declaredBox(state: UserState, now: Now, calendar: Calendar): DeclaredBox | undefined {
  const dive = state.dives.filter((each) => each.finishedAt === undefined && each.startedAt <= now.instant).at(-1);
  if (!dive || now.instant >= dive.until + overrunHours * hourMs) return undefined;
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
  const end = sameDay ? time : `${day} ${time}`;
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

/**
 * The one question after a dive: from its end, on that day and on the next working day. For an incident that nobody
 * declared: the working day after it.
 */
export function afterDiveOf(input: DiveInput): AfterDive | undefined {
  const { state, now, calendar } = input;
  const today = calendar.dayOf(now.instant);
  if (today === undefined) return undefined;
  const ended = state.dives
    .map((dive) => ({ dive, end: dive.finishedAt ?? dive.until }))
    .filter(({ end }) => end <= now.instant)
    .at(-1);
  const endDay = ended && calendar.dayOf(ended.end);
  if (ended && endDay !== undefined && (endDay === today || nextWorkingDay(state, endDay) === today)) {
    return { of: 'declared', id: ended.dive.id, reason: ended.dive.reason, endedOn: endDay };
  }
  const incident = input.days.findLast((day) => day.day < today && day.incidentShare >= incidentDayShare);
  if (incident && nextWorkingDay(state, incident.day) === today) {
    return { of: 'incident', id: undefined, reason: 'incident', endedOn: incident.day };
  }
  return undefined;
}

/** From this part of a day's changes on, the day was an incident. */
const incidentDayShare = 0.5;

function nextWorkingDay(state: UserState, day: string): string {
  let next = addDays(day, 1);
  for (let tries = 0; tries < 60 && !isWorkingDay(state, next); tries += 1) next = addDays(next, 1);
  return next;
}
