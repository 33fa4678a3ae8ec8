import type { UserState } from '../records/state';
import type { Settings } from '../settings/settings';
import { addDays } from '../time/calendar';
import type { Calendar } from '../time/calendar';
import type { DayName, Now } from '../time/now';
import type { SilenceReason } from './diveReport';
import { isWorkingDay } from '../records/days';

/** How the user's reactions so far bear on one signal. Everything is read from records: a reload changes nothing. */
export type Standing = 'free' | 'muted' | 'viewOnly' | 'coolDown';

/** Working days of rest after each reaction; being shown without any reaction counts like a useful one. */
const restDays = { useful: 3, shown: 3, dismissed: 7, notUseful: 14 } as const;

/** After "not useful" a signal must be this much clearer (domain: +20 %). */
const raiseAfterNotUseful = 1.2;

/** Dismissals in a row lengthen the rest, up to this many times. */
const longestRest = 4;

/** A signal rated useful in fewer than half of its last six ratings is only shown in the view. */
const gate = { ratings: 6, share: 0.5 } as const;

/** Two "not useful" in a row mute a signal; the user is told once. */
const notUsefulToMute = 2;

export function standingOf(signal: string, state: UserState, now: Now, calendar: Calendar): Standing {
  if (isMuted(signal, state, now)) return 'muted';
  const ratings = ratingsOf(signal, state, now);
  const lastRatings = ratings.slice(-gate.ratings);
  const useful = lastRatings.filter((rated) => rated.rating === 'useful').length;
  if (lastRatings.length === gate.ratings && useful / gate.ratings < gate.share) return 'viewOnly';
  return restsNow(signal, state, now, calendar) ? 'coolDown' : 'free';
}

/** The user answered what it found a short while ago: it rests in the view as well. */
export function restsByAnswer(signal: string, state: UserState, now: Now, calendar: Calendar): boolean {
  return reactionsTo(signal, state, now).at(-1)?.as !== 'shown' && restsNow(signal, state, now, calendar);
}

/** Muted by the user, or by two "not useful" in a row since the mute was last taken back. */
export function isMuted(signal: string, state: UserState, now: Now): boolean {
  const mute = state.mutedSignals.findLast((each) => each.signal === signal && each.instant <= now.instant);
  if (mute && (mute.until === undefined || Date.parse(mute.until) > now.instant)) return true;
  const last = ratingsOf(signal, state, now).slice(-notUsefulToMute);
  return last.length === notUsefulToMute && last.every((rated) => rated.rating === 'notUseful');
}

/** Factor on the thresholds of each signal whose latest rating was "not useful". */
export function raisesOf(state: UserState, now: Now): ReadonlyMap<string, number> {
  const latest = new Map<string, string>();
  for (const rated of state.noticesRated) if (rated.instant <= now.instant) latest.set(rated.signal, rated.rating);
  return new Map(
    [...latest].filter(([, rating]) => rating === 'notUseful').map(([signal]) => [signal, raiseAfterNotUseful]),
  );
}

/** The caps over all kinds and all windows: messages of dives and triggered prompts together. */
export function capReached(
  state: UserState,
  settings: Settings,
  now: Now,
  calendar: Calendar,
): Extract<SilenceReason, 'dayCap' | 'weekCap'> | undefined {
  const today = calendar.dayOf(now.instant);
  if (today === undefined) return 'dayCap';
  const shown = [
    ...state.noticesShown.filter((notice) => notice.where === 'message'),
    ...state.promptsShown.filter((prompt) => prompt.triggered),
  ].map((each) => calendar.dayOf(each.instant) ?? '');
  if (shown.filter((day) => day === today).length >= settings['dive.messagesPerDay']) return 'dayCap';
  const weekStart = addDays(today, -6);
  const week = shown.filter((day) => day >= weekStart && day <= today).length;
  return week >= settings['dive.messagesPerWeek'] ? 'weekCap' : undefined;
}

/** Signals that a message already named since that moment: the same fact is not news. */
export function toldSince(since: number, state: UserState): ReadonlySet<string> {
  return new Set(
    state.noticesShown
      .filter((notice) => notice.where === 'message' && notice.instant >= since)
      .flatMap((n) => n.signals),
  );
}

function ratingsOf(signal: string, state: UserState, now: Now): UserState['noticesRated'] {
  return state.noticesRated.filter((rated) => rated.signal === signal && rated.instant <= now.instant);
}

interface Reaction {
  readonly at: number;
  readonly as: keyof typeof restDays;
}

function restsNow(signal: string, state: UserState, now: Now, calendar: Calendar): boolean {
  const reactions = reactionsTo(signal, state, now);
  const last = reactions.at(-1);
  const today = calendar.dayOf(now.instant);
  const day = last && calendar.dayOf(last.at);
  if (!last || day === undefined || today === undefined) return false;
  return workingDaysAfter(state, day, today) <= restDays[last.as] * restFactor(reactions);
}

/** Told, and what followed; a reaction stands in place of the showing that it answers. Oldest first. */
function reactionsTo(signal: string, state: UserState, now: Now): readonly Reaction[] {
  const all: Reaction[] = [
    ...state.noticesShown
      .filter((notice) => notice.where === 'message' && notice.signals.includes(signal))
      .map((notice): Reaction => ({ at: notice.instant, as: 'shown' })),
    ...ratingsOf(signal, state, now).map((rated): Reaction => ({ at: rated.instant, as: rated.rating })),
    ...state.noticesDismissed
      .filter((dismissed) => dismissed.signal === signal)
      .map((dismissed): Reaction => ({ at: dismissed.instant, as: 'dismissed' })),
  ].filter((reaction) => reaction.at <= now.instant);
  all.sort((one, other) => one.at - other.at || (one.as === 'shown' ? -1 : 1));
  return all;
}

function restFactor(reactions: readonly Reaction[]): number {
  const answers = reactions.filter((reaction) => reaction.as !== 'shown');
  let inARow = 0;
  while (inARow < answers.length && answers[answers.length - 1 - inARow]?.as === 'dismissed') inARow += 1;
  return Math.min(longestRest, Math.max(1, inARow));
}

/** Working days after `from`, up to and including `to`. */
function workingDaysAfter(state: UserState, from: DayName, to: DayName): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to && days <= 100; day = addDays(day, 1)) {
    if (isWorkingDay(state, day)) days += 1;
  }
  return days;
}
