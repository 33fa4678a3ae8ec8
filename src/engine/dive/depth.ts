import type { DiveInput } from './diveInput';
import type { Depth } from './diveReport';
import { sevenDays } from './signals/overChosenHours';
import type { DayContext, Finding, SignalRule, Situation } from './signals/rule';
import { signalRules } from './signals/table';
import type { WorkingDays } from './workingDays';

/** Depth over time, worked out from the days alone: no state is kept anywhere. */
export interface DepthTrace {
  readonly depth: Depth;
  /** Position among the judged days at which the present depth began; `undefined` at the surface. */
  readonly sinceAt: number | undefined;
  /** What holds on the last judged day, in the order of the table, and the position it has held since. */
  readonly held: readonly HeldSignal[];
  /** Depth after every judged day, by position. */
  readonly byDay: readonly Depth[];
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
): DepthTrace {
  const rules = rulesInForce(input, situations);
  const deciding = rules.filter((rule) => rule.strength !== 'promptOnly' || rule.supports);
  const contextOf = (at: number, rule: SignalRule): DayContext =>
    contextAt(input, working, at, raises.get(rule.id) ?? 1);
  const judged = working.kept.map((_, at): JudgedDay => {
    const found = deciding.filter((rule) => rule.find(contextOf(at, rule)) !== undefined);
    const held = conditionHolds(found);
    return {
      held,
      clear: !held && deciding.every((rule) => rule.isClear?.(contextOf(at, rule)) ?? true),
      overBand: !situations.has('partial') && midOverBand(contextAt(input, working, at, 1)),
      absentBefore: absentBetween(working, at - 1, at),
    };
  });
  const byDay = depths(judged, input.settings['dive.daysIn'], input.settings['dive.daysOut']);
  const last = byDay.length - 1;
  const absentSince = absentBetween(working, last, working.kept.length);
  const depth = absentSince > 0 ? 'surface' : (byDay[last] ?? 'surface');
  return {
    depth,
    sinceAt: depth === 'surface' ? undefined : startOfRun(byDay, last),
    held: absentSince > 0 ? [] : heldOn(last, rules, contextOf),
    byDay,
  };
}

/** The rules whose switch is on and that no situation turns off. */
function rulesInForce(input: DiveInput, situations: ReadonlySet<Situation>): readonly SignalRule[] {
  return signalRules.filter(
    (rule) => input.settings[rule.setting] !== false && !rule.offFor.some((situation) => situations.has(situation)),
  );
}

function contextAt(input: DiveInput, working: WorkingDays, at: number, raise: number): DayContext {
  const next = working.kept[at + 1];
  // A working day ends where the next one starts, so that a weekend belongs to the Friday before it.
  const until = next ? Math.min(input.now.instant, input.calendar.startOf(next.day)) : input.now.instant;
  return { input, days: working.kept, at, until, raise };
}

/** One strong signal, or being over the chosen hours together with one other. */
function conditionHolds(found: readonly SignalRule[]): boolean {
  if (found.some((rule) => rule.strength === 'strong')) return true;
  return found.some((rule) => rule.strength === 'medium') && found.some((rule) => rule.supports);
}

/** The middle of seven days is over the chosen hours: a step in, not a dive. */
function midOverBand(context: DayContext): boolean {
  const band = context.input.bands?.handsOn;
  return band ? (sevenDays(context)?.mid ?? 0) > band.high * 60 : false;
}

interface JudgedDay {
  readonly held: boolean;
  readonly clear: boolean;
  readonly overBand: boolean;
  /** Working days of absence just before it. */
  readonly absentBefore: number;
}

/** Two days in, three clear days out: the gap between them keeps the state from flickering. */
function depths(judged: readonly JudgedDay[], daysIn: number, daysOut: number): readonly Depth[] {
  let diving = false;
  let heldRun = 0;
  let clearRun = 0;
  let heldBefore = false;
  return judged.map(({ held, clear, overBand, absentBefore }): Depth => {
    if (absentBefore >= daysOut) {
      diving = false;
      heldRun = 0;
      heldBefore = false;
    }
    heldRun = held ? heldRun + 1 : 0;
    clearRun = clear ? clearRun + 1 : 0;
    if (heldRun >= daysIn) diving = true;
    else if (clearRun >= daysOut) diving = false;
    const wading = held || heldBefore || overBand;
    heldBefore = held;
    if (diving) return 'diving';
    return wading ? 'wading' : 'surface';
  });
}

/** Absent working days between two positions; past the last position: up to today. */
function absentBetween(working: WorkingDays, before: number, after: number): number {
  const from = working.kept[before]?.number;
  const to = working.kept[after]?.number ?? Number.POSITIVE_INFINITY;
  if (from === undefined || working.absent.length === 0) return 0;
  return working.absent.filter((number) => number > from && number < to).length;
}

function startOfRun(byDay: readonly Depth[], last: number): number {
  let start = last;
  while (start > 0 && byDay[start - 1] === byDay[last]) start -= 1;
  return start;
}

function heldOn(
  last: number,
  rules: readonly SignalRule[],
  contextOf: (at: number, rule: SignalRule) => DayContext,
): readonly HeldSignal[] {
  if (last < 0) return [];
  return rules.flatMap((rule) => {
    const finding = rule.find(contextOf(last, rule));
    if (!finding) return [];
    let sinceAt = last;
    while (sinceAt > 0 && rule.find(contextOf(sinceAt - 1, rule))) sinceAt -= 1;
    return [{ rule, finding, sinceAt }];
  });
}
