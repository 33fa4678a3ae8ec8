import { inSpan } from '../records/days';
import type { DaySpan, UserState } from '../records/state';
import { dayNumber } from '../time/days';
import type { DiveInput } from './diveInput';
import type { Depth } from './diveReport';
import { diveNoticePrefix } from './notice';
import { sevenDays } from './signals/overChosenHours';
import type { DayContext, Finding, PresentSituation, SignalRule, Situation } from './signals/rule';
import { signalRules } from './signals/table';
import { createWindows } from './windows';
import { isEmpty, type WorkingDays } from './workingDays';

/** Depth over time, worked out from the days and from what was said on them: no state is kept anywhere. */
export interface DepthTrace {
  readonly depth: Depth;
  /** Position among the working days at which the present depth began; `undefined` at the surface. */
  readonly sinceAt: number | undefined;
  /** It began before the days that can be judged. */
  readonly reachesBack: boolean;
  /** What holds on the last judged day, in the order of the table, and the position it has held since. */
  readonly held: readonly HeldSignal[];
}

export interface HeldSignal {
  readonly rule: SignalRule;
  readonly finding: Finding;
  readonly sinceAt: number;
}

/** Factor on the thresholds of a signal, by its id; absent is 1. */
export type Raises = ReadonlyMap<string, number>;

/** What depth is worked out from. */
export interface DepthQuestion {
  readonly input: DiveInput;
  readonly working: WorkingDays;
  readonly situations: ReadonlySet<Situation>;
  readonly raises: Raises;
  readonly thin: boolean;
  /** Signals that may not count towards it. */
  readonly without?: ReadonlySet<string>;
}

export function traceDepth(question: DepthQuestion): DepthTrace {
  const { input, working, situations } = question;
  const rules = rulesInForce(question);
  const ask = createAsk(question);
  const scenes = newcomerScenes(input.state);
  const last = working.kept.length - 1;
  const isOff = (rule: SignalRule, at: number): boolean =>
    (at === last && rule.offFor.some((situation) => isPresent(situation) && situations.has(situation))) ||
    (rule.offFor.includes('newcomerScene') && inSpan(working.kept[at]?.day ?? '', scenes));
  const holds = (rule: SignalRule, at: number): boolean => {
    if (isOff(rule, at)) return false;
    const context = ask(rule, at);
    return rule.heldDuring?.(context) ?? rule.find(context) !== undefined;
  };
  const told = daysTold(question);
  const judge: Judge = {
    held: (at) => conditionHolds(rules, (rule) => holds(rule, at)),
    clear: (at) =>
      rules.every(
        (rule) =>
          rule.strength === 'promptOnly' ||
          (rule.offFor.includes('newcomerScene') && inSpan(working.kept[at]?.day ?? '', scenes)) ||
          (rule.isClear?.(ask(rule, at)) ?? true),
      ),
    told: (at) => told.has(at),
    empty: (at) => isEmpty(working.kept[at]),
    overBand: (at) =>
      !situations.has('partial') && !inSpan(working.kept[at]?.day ?? '', scenes) && midOverBand(ask(undefined, at)),
    absentBefore: (at) => absentBetween(working, at - 1, at),
  };
  const days = { in: input.settings['dive.daysIn'], out: input.settings['dive.daysOut'] };
  const from = firstJudged(judge, last, days.out);
  const byDay = depths(judge, from, last, days);
  const absent = absentBetween(working, last, working.kept.length) > 0;
  const depth = absent ? 'surface' : (byDay.at(-1) ?? 'surface');
  return {
    depth,
    sinceAt: depth === 'surface' ? undefined : from + startOfRun(byDay),
    reachesBack: from > 0 && from === earliestJudged(last) && !byDay.includes('surface'),
    held: absent ? [] : heldNow(rules, { last, isOff, ask, holds }),
  };
}

/** Four weeks at least are judged, which is how far back it is said since when the hours have been over the band. */
const judgedDays = 20;

/**
 * And further back until three clear days in a row, where the state was the surface for sure, so that neither a long
 * dive nor what was said in it is forgotten. Twelve weeks and the baseline before them lie in the half year that is
 * read.
 */
const longestJudged = 60;

function earliestJudged(last: number): number {
  return Math.max(0, last - longestJudged + 1);
}

function firstJudged(judge: Judge, last: number, daysOut: number): number {
  const isClear = (at: number): boolean => !judge.held(at) && !judge.told(at) && judge.clear(at);
  const isSurface = (at: number): boolean => {
    if (judge.absentBefore(at) >= daysOut) return true;
    const before = Array.from({ length: daysOut }, (_, back) => at - 1 - back).filter((each) => each >= 0);
    // Days without anything end no run of days on which something held.
    return before.every(isClear) && before.some((each) => !judge.empty(each));
  };
  let at = Math.max(0, last - judgedDays + 1);
  while (at > earliestJudged(last) && !isSurface(at)) at -= 1;
  return at;
}

/** Without a rule, what holds for all of them. */
type Ask = (rule: SignalRule | undefined, at: number) => DayContext;

function createAsk({ input, working, raises, thin }: DepthQuestion): Ask {
  const workingDays = Math.max(1, input.state.workingWeekdays.length || 5);
  const windows = createWindows(working.kept, workingDays);
  const everyDay = createWindows(working.all, workingDays);
  const position = new Map(working.all.map(({ number }, index) => [number, index]));
  const contexts = new Map<number, DayContext>();
  const contextAt = (at: number): DayContext => {
    const context = contexts.get(at) ?? {
      input,
      days: working.kept,
      windows,
      everyDay: { windows: everyDay, at: position.get(working.kept[at]?.number ?? 0) ?? -1 },
      thin,
      at,
      from: input.calendar.startOf(working.kept[at]?.day ?? ''),
      until: endOf(input, working, at),
      raise: 1,
    };
    contexts.set(at, context);
    return context;
  };
  return (rule, at) => {
    const raise = rule && raises.get(rule.id);
    return raise === undefined ? contextAt(at) : { ...contextAt(at), raise };
  };
}

/** The rules whose switch is on, that may count, and that no lasting situation turns off. */
function rulesInForce({ input, situations, without }: DepthQuestion): readonly SignalRule[] {
  return signalRules.filter(
    (rule) =>
      input.settings[rule.setting] !== false &&
      without?.has(rule.id) !== true &&
      !rule.offFor.some((situation) => !isPresent(situation) && situations.has(situation)),
  );
}

function isPresent(situation: Situation): situation is PresentSituation {
  return situation === 'partial' || situation === 'spikeBranch';
}

/** Days on which a newcomer was joining: building is neutral then. */
function newcomerScenes({ scenes }: UserState): readonly DaySpan[] {
  return scenes.filter(({ scene }) => scene === 'newcomerJoining');
}

/**
 * Days on which a message told of a dive: it held then, whatever has become of its evidence since. A message that named
 * only signals that may not count tells nothing here.
 */
function daysTold({ input, working, without }: DepthQuestion): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { notice, where, signals, instant } of input.state.noticesShown) {
    const day = where === 'message' && notice.startsWith(diveNoticePrefix) ? input.calendar.dayOf(instant) : undefined;
    if (day === undefined || signals.every((signal) => without?.has(signal) === true)) continue;
    const number = dayNumber(day);
    const at = working.kept.findLastIndex((each) => each.number <= number);
    if (at >= 0) told.add(at);
  }
  return told;
}

/** A working day ends where the next one starts, so that a weekend belongs to the Friday before it. */
function endOf({ now, calendar }: DiveInput, { kept }: WorkingDays, at: number): number {
  const next = kept[at + 1];
  return next ? Math.min(now.instant, calendar.startOf(next.day)) : now.instant;
}

/** One strong signal, or being over the chosen hours together with one other. */
function conditionHolds(rules: readonly SignalRule[], found: (rule: SignalRule) => boolean): boolean {
  if (rules.some((rule) => rule.strength === 'strong' && found(rule))) return true;
  const over = rules.some((rule) => rule.strength === 'medium' && found(rule));
  return over && rules.some((rule) => rule.supports && found(rule));
}

/** The middle of seven days is over the chosen hours: a step in, not a dive. */
function midOverBand(context: DayContext): boolean {
  const band = context.input.bands?.handsOn;
  return band ? (sevenDays(context)?.mid ?? 0) > band.high * 60 : false;
}

/** What can be asked about one working day; asked only where the answer matters. */
interface Judge {
  held(at: number): boolean;
  clear(at: number): boolean;
  /** A message said on it that this is a dive. */
  told(at: number): boolean;
  /** Nothing at all was seen on it: it does not interrupt what held before. */
  empty(at: number): boolean;
  overBand(at: number): boolean;
  /** Working days of absence just before it. */
  absentBefore(at: number): number;
}

/** Two days in, three clear days out: the gap between them keeps the state from flickering. */
function depths(
  judge: Judge,
  from: number,
  last: number,
  days: { readonly in: number; readonly out: number },
): readonly Depth[] {
  const byDay: Depth[] = [];
  let diving = false;
  let heldRun = 0;
  let clearRun = 0;
  for (let at = from; at <= last; at += 1) {
    if (judge.absentBefore(at) >= days.out) {
      diving = false;
      heldRun = 0;
    }
    const heldBefore = heldRun > 0;
    const held = judge.held(at);
    if (held) heldRun += 1;
    else if (!judge.empty(at)) heldRun = 0;
    const told = judge.told(at);
    clearRun = diving && !held && !told && judge.clear(at) ? clearRun + 1 : 0;
    if (heldRun >= days.in || told) diving = true;
    else if (clearRun >= days.out) diving = false;
    if (diving) byDay.push('diving');
    else byDay.push(held || heldBefore || judge.overBand(at) ? 'wading' : 'surface');
  }
  return byDay;
}

/** Absent working days between two positions; past the last position: up to today. */
function absentBetween(working: WorkingDays, before: number, after: number): number {
  const from = working.kept[before]?.number;
  const to = working.kept[after]?.number ?? Number.POSITIVE_INFINITY;
  if (from === undefined || working.absent.length === 0) return 0;
  return working.absent.filter((number) => number > from && number < to).length;
}

function startOfRun(byDay: readonly Depth[]): number {
  let start = byDay.length - 1;
  while (start > 0 && byDay[start - 1] === byDay.at(-1)) start -= 1;
  return start;
}

interface Held {
  readonly last: number;
  readonly isOff: (rule: SignalRule, at: number) => boolean;
  readonly ask: Ask;
  readonly holds: (rule: SignalRule, at: number) => boolean;
}

/** What holds at this moment, and the working day since which it has. */
function heldNow(rules: readonly SignalRule[], { last, isOff, ask, holds }: Held): readonly HeldSignal[] {
  if (last < 0) return [];
  return rules.flatMap((rule) => {
    const finding = isOff(rule, last) ? undefined : rule.find(ask(rule, last));
    if (!finding) return [];
    let sinceAt = last;
    while (rule.onlyNow !== true && sinceAt > earliestJudged(last) && holds(rule, sinceAt - 1)) sinceAt -= 1;
    return [{ rule, finding, sinceAt }];
  });
}
