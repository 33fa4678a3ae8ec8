import type { DiveInput } from './diveInput';
import type { Depth } from './diveReport';
import { sevenDays } from './signals/overChosenHours';
import type { DayContext, Finding, SignalRule, Situation } from './signals/rule';
import { signalRules } from './signals/table';
import { createWindows } from './windows';
import { isEmpty, type WorkingDays } from './workingDays';

/** Depth over time, worked out from the days alone: no state is kept anywhere. */
export interface DepthTrace {
  readonly depth: Depth;
  /** Position among the working days at which the present depth began; `undefined` at the surface. */
  readonly sinceAt: number | undefined;
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

export function traceDepth(
  input: DiveInput,
  working: WorkingDays,
  situations: ReadonlySet<Situation>,
  raises: Raises,
  thin: boolean,
): DepthTrace {
  const rules = rulesInForce(input, situations);
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
      until: endOf(input, working, at),
      raise: 1,
    };
    contexts.set(at, context);
    return context;
  };
  const ask: Ask = (rule, at) => {
    const raise = raises.get(rule.id);
    return raise === undefined ? contextAt(at) : { ...contextAt(at), raise };
  };
  const from = Math.max(0, working.kept.length - judgedDays);
  const judge: Judge = {
    held: (at) => conditionHolds(rules, (rule) => rule.find(ask(rule, at)) !== undefined),
    clear: (at) => rules.every((rule) => rule.strength === 'promptOnly' || (rule.isClear?.(ask(rule, at)) ?? true)),
    empty: (at) => isEmpty(working.kept[at]),
    overBand: (at) => !situations.has('partial') && midOverBand(contextAt(at)),
    absentBefore: (at) => absentBetween(working, at - 1, at),
  };
  const last = working.kept.length - 1;
  const byDay = depths(judge, from, last, input.settings['dive.daysIn'], input.settings['dive.daysOut']);
  const absent = absentBetween(working, last, working.kept.length) > 0;
  const depth = absent ? 'surface' : (byDay.at(-1) ?? 'surface');
  return {
    depth,
    sinceAt: depth === 'surface' ? undefined : from + startOfRun(byDay),
    held: absent ? [] : heldOn(last, from, rules, ask),
  };
}

type Ask = (rule: SignalRule, at: number) => DayContext;

/**
 * Four weeks: with the eight weeks of their baseline they stay within the 90 days for which git keeps the checkouts that
 * show reviews. A dive that began before that has become a good part of the usual it is compared with.
 */
const judgedDays = 20;

/** The rules whose switch is on and that no situation turns off. */
function rulesInForce(input: DiveInput, situations: ReadonlySet<Situation>): readonly SignalRule[] {
  return signalRules.filter(
    (rule) => input.settings[rule.setting] !== false && !rule.offFor.some((situation) => situations.has(situation)),
  );
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
  /** Nothing at all was seen on it: it does not interrupt what held before. */
  empty(at: number): boolean;
  overBand(at: number): boolean;
  /** Working days of absence just before it. */
  absentBefore(at: number): number;
}

/** Two days in, three clear days out: the gap between them keeps the state from flickering. */
function depths(judge: Judge, from: number, last: number, daysIn: number, daysOut: number): readonly Depth[] {
  const byDay: Depth[] = [];
  let diving = false;
  let heldRun = 0;
  let clearRun = 0;
  for (let at = from; at <= last; at += 1) {
    if (judge.absentBefore(at) >= daysOut) {
      diving = false;
      heldRun = 0;
    }
    const heldBefore = heldRun > 0;
    const held = judge.held(at);
    if (held) heldRun += 1;
    else if (!judge.empty(at)) heldRun = 0;
    clearRun = diving && !held && judge.clear(at) ? clearRun + 1 : 0;
    if (heldRun >= daysIn) diving = true;
    else if (clearRun >= daysOut) diving = false;
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

function heldOn(last: number, earliest: number, rules: readonly SignalRule[], ask: Ask): readonly HeldSignal[] {
  if (last < 0) return [];
  return rules.flatMap((rule) => {
    const finding = rule.find(ask(rule, last));
    if (!finding) return [];
    let sinceAt = last;
    while (sinceAt > earliest && rule.find(ask(rule, sinceAt - 1))) sinceAt -= 1;
    return [{ rule, finding, sinceAt }];
  });
}
