import { inSpan } from '../records/days';
import type { RecordBody } from '../records/schema';
import type { UserState } from '../records/state';
import type { Settings } from '../settings/settings';
import { daysBetween, type Calendar } from '../time/calendar';
import { shortIsoInstant } from '../time/instants';
import { dayMs, type DayName, type Now } from '../time/now';
import { choosePrompt, type Choice, type ChoiceInput, type ChoicePool } from './choose';
import { fillLine } from './evidenceLine';
import { promptHistory, type Showing } from './history';
import type { Cadence, Prompt, Theme } from './prompt';
import { promptWeekOf, rhythmOf, weeklyDue } from './rhythm';
import type { Variables } from './variables/value';
import { createWorkingDays, dayIn, type WorkingDays } from './workingDays';

export interface OfferInput {
  /** The shipped bank, the user's own prompts and those of repositories they accepted (see `allPrompts`). */
  readonly prompts: readonly Prompt[];
  readonly variables: Variables;
  readonly state: UserState;
  readonly settings: Settings;
  readonly now: Now;
  readonly calendar: Calendar;
  /** Install id. */
  readonly seed: string;
  /** The user asked for a question: rhythm and caps on what comes unasked do not hold them back. */
  readonly asked: boolean;
}

export interface PromptOffer {
  readonly kind: 'offer';
  readonly prompt: Prompt;
  /** The measured line above the question; `undefined` where there is none or a figure is not known. */
  readonly evidenceLine: string | undefined;
  readonly slot: string;
  readonly cadence: Cadence | 'asked';
  readonly triggered: boolean;
  /** Not on the screen yet: append `shownRecord` before showing it. */
  readonly fresh: boolean;
  /**
   * Name to create exclusively under `claims/` before showing it, for a fresh one. It counts the questions of the day,
   * so whoever fails to create it has not read the newest records: read them and ask again. If the same name comes
   * back (its window died between claim and record), one that came unasked is not shown, one that was asked for is.
   */
  readonly claim: string | undefined;
  /** How often "another" may still be asked for. */
  readonly swapsLeft: number;
  /** Once it is answered, a slower rhythm may be offered: `rhythmRecord` keeps what the user says, whatever that is. */
  readonly mayThin?: boolean;
}

export interface NoOffer {
  readonly kind: 'none';
  readonly because: NoOfferReason;
}

export type NoOfferReason =
  'notSetUp' | 'presenting' | 'paused' | 'stopped' | 'notDue' | 'alreadyToday' | 'weekCap' | 'nothingLeft';

const mostSwaps = 2;
/** A line of daily questions that nobody answered ends by itself; any answer brings them back. */
const dailyRun = 10;
/** How many days a question stands before it leaves by itself. Weekly ones stand until the next is due. */
const standingDays: Readonly<Record<Showing['cadence'], number>> = {
  daily: 1,
  asked: 1,
  'after-dive': 3,
  milestone: 7,
  weekly: 7,
  monthly: 7,
  quarterly: 7,
};

/** The one question to show now, over all windows, or why there is none. */
export function offerPrompt(input: OfferInput): PromptOffer | NoOffer {
  const context = contextOf(input);
  const { history, today, isOpen } = context;
  const { state, asked, now } = input;
  if (!asked) {
    if (state.setUpAt === undefined) return none('notSetUp');
    if (state.presenting) return none('presenting');
    if (state.pausedUntil !== undefined && state.pausedUntil > now.instant) return none('paused');
  }
  const standing = history.findLast(isOpen);
  if (standing?.cadence === 'asked') return stand(standing, context);
  const startedToday = history.some(
    ({ cadence, prompts }) => cadence !== 'asked' && prompts.some(({ day }) => day === today),
  );
  const due = startedToday ? none('alreadyToday') : dueNow(context);
  if (due.kind === 'offer') return due;
  if (standing) return stand(standing, context);
  return asked ? askedOffer(context) : due;
}

/** What the store appends when a fresh offer is put on the screen. */
export function shownRecord({ prompt, slot, triggered }: PromptOffer): RecordBody {
  return { type: 'prompt.shown', prompt: prompt.id, slot, triggered };
}

/** "Another": the next `offerPrompt` replaces the question in its slot. */
export function swappedRecord({ prompt }: PromptOffer): RecordBody {
  return { type: 'prompt.swapped', prompt: prompt.id };
}

/** "Not this kind": the theme stays away, and the question in the slot is replaced without counting as a swap. */
export function mutedRecord(theme: Theme, now: Now, settings: Pick<Settings, 'prompts.muteDays'>): RecordBody {
  const until = shortIsoInstant(now.instant + settings['prompts.muteDays'] * dayMs);
  return { type: 'theme.muted', theme, until };
}

/** The user's word on the pace of weekly questions. */
export function rhythmRecord(weekly: 'weekly' | 'everySecondWeek'): RecordBody {
  return { type: 'prompts.cadence', weekly };
}

/** Name under `claims/` of the next question of a day. */
export function slotOf(day: DayName, history: readonly Showing[]): string {
  const shownToday = history.flatMap(({ prompts }) => prompts).filter((prompt) => prompt.day === day).length;
  return `${day}-prompt-${shownToday + 1}`;
}

interface Context extends OfferInput {
  readonly today: DayName;
  readonly workingDays: WorkingDays;
  readonly history: readonly Showing[];
  readonly choice: ChoiceInput;
  readonly isOpen: (showing: Showing) => boolean;
}

function contextOf(input: OfferInput): Context {
  const workingDays = createWorkingDays(input.state);
  const today = dayIn(input.calendar, input.now.instant);
  const history = promptHistory(input.state, input.calendar);
  const isOpen = (showing: Showing): boolean => {
    if (showing.end !== undefined || showing.day > today) return false;
    if (daysBetween(showing.day, today) >= standingDays[showing.cadence]) return false;
    // What was left empty is filled at once or not at all: the next day has its own question.
    const vacated = vacatedAt(showing, input);
    if (vacated !== undefined && dayIn(input.calendar, vacated) !== today) return false;
    return !showing.weekly || promptWeekOf(showing.day, workingDays) === promptWeekOf(today, workingDays);
  };
  return { ...input, workingDays, today, history, isOpen, choice: { ...input, history, today } };
}

function none(because: NoOfferReason): NoOffer {
  return { kind: 'none', because };
}

/** What comes without being asked for, most pressing first. */
function dueNow(context: Context): PromptOffer | NoOffer {
  const { state, settings, history, today, workingDays, isOpen, calendar } = context;
  const rhythm = rhythmOf(history, state, settings, isOpen);
  if (rhythm.weekly === 'stopped') return none('stopped');
  const dayOff = inSpan(today, state.daysOff);
  const working = workingDays.isWorking(today);
  const setUpDay = state.setUpAt === undefined ? undefined : dayIn(calendar, state.setUpAt);
  const lately = history.filter(
    ({ cadence, day }) => cadence !== 'asked' && cadence !== 'daily' && daysBetween(day, today) < 7,
  );
  const capped = lately.length >= settings['prompts.perWeek'];
  const cadences: Cadence[] = [];
  if (!capped && settings['prompts.afterDive'] && !dayOff) cadences.push('after-dive');
  if (!capped) cadences.push(...weeklyDue(today, history, rhythm, setUpDay, workingDays));
  if (!capped && settings['prompts.milestones'] && working) cadences.push('milestone');
  if (working && dailyDue(context)) cadences.push('daily');
  for (const cadence of cadences) {
    const slot = `${today}-${cadence}`;
    const choice = choosePrompt(context.choice, poolOf(slot, cadence));
    if (choice) return offer(context, choice, { slot, cadence, fresh: true, swaps: 0 });
  }
  return none(capped ? 'weekCap' : 'notDue');
}

function dailyDue({ state, settings, history, isOpen }: Context): boolean {
  if (!state.promptCadence.daily && !settings['prompts.daily']) return false;
  const lastAnswer = Math.max(0, ...state.promptsAnswered.map(({ instant }) => instant));
  return history.filter((one) => one.cadence === 'daily' && one.firstAt > lastAnswer && !isOpen(one)).length < dailyRun;
}

/** After-dive and milestone questions presume that something happened, so they never come by rotation. */
export function poolOf(slot: string, cadence: Showing['cadence']): ChoicePool {
  if (cadence === 'asked') return { slot, cadences: ['weekly'], alsoTriggered: ['after-dive', 'milestone', 'daily'] };
  return cadence === 'after-dive' || cadence === 'milestone'
    ? { slot, cadences: [], alsoTriggered: [cadence] }
    : { slot, cadences: [cadence] };
}

function askedOffer(context: Context): PromptOffer | NoOffer {
  const earlier = context.history.filter(({ cadence, day }) => cadence === 'asked' && day === context.today).length;
  const slot = `${context.today}-asked-${earlier + 1}`;
  const choice = choosePrompt(context.choice, poolOf(slot, 'asked'));
  if (!choice) return none('nothingLeft');
  return offer(context, choice, { slot, cadence: 'asked', fresh: true, swaps: 0 });
}

/** What stands on the screen already, or what takes its place after "another" or "not this kind". */
function stand(showing: Showing, context: Context): PromptOffer | NoOffer {
  const { slot, cadence, swaps } = showing;
  const last = showing.prompts.at(-1);
  const prompt = context.prompts.find(({ id }) => id === last?.id);
  if (prompt && last && vacatedAt(showing, context) === undefined) {
    return offer(context, { prompt, triggered: last.triggered }, { slot, cadence, fresh: false, swaps });
  }
  const choice = swaps > mostSwaps ? undefined : choosePrompt(context.choice, poolOf(slot, cadence));
  return choice ? offer(context, choice, { slot, cadence, fresh: true, swaps }) : none('nothingLeft');
}

/** When the question that stood last was swapped away or its theme muted; epoch ms. */
function vacatedAt(
  { vacantSince, prompts: shown }: Showing,
  { state, prompts }: Pick<OfferInput, 'state' | 'prompts'>,
): number | undefined {
  const last = shown.at(-1);
  const theme = prompts.find(({ id }) => id === last?.id)?.theme;
  const muted = state.mutedThemes.find((record) => record.theme === theme && record.instant >= (last?.at ?? Infinity));
  return vacantSince ?? muted?.instant;
}

function offer(
  { variables, today, history, state, settings, isOpen }: Context,
  { prompt, triggered }: Choice,
  { swaps, ...rest }: Pick<PromptOffer, 'slot' | 'cadence' | 'fresh'> & { readonly swaps: number },
): PromptOffer {
  return {
    kind: 'offer',
    prompt,
    triggered,
    evidenceLine: prompt.evidenceLine === undefined ? undefined : fillLine(prompt.evidenceLine, variables),
    claim: rest.fresh ? slotOf(today, history) : undefined,
    swapsLeft: Math.max(0, mostSwaps - swaps),
    mayThin: rhythmOf(history, state, settings, isOpen).mayThin,
    ...rest,
  };
}
