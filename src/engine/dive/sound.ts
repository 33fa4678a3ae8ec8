import type { DayName } from '../time/now';
import { afterDiveOf, declaredBox } from './declared';
import { traceDepth, type DepthTrace } from './depth';
import type { DiveInput } from './diveInput';
import type { DiveReport, DiveState, Notice, Signal, SilenceReason, WaitingFacts } from './diveReport';
import { boxEndNotice, diveNotice } from './notice';
import { capReached, isMuted, raisesOf, standingOf, toldSince } from './policy';
import { isUnset, learningOf, thinOf } from './readiness';
import { waitingOn } from './signals/othersWaiting';
import { boxSilenceOf, silenceOf, type SilenceContext } from './silences';
import { situationsOf } from './situations';
import { limitsOf, reasonInWords, waitingInWords } from './sentences';
import { workingDaysOf, type WorkingDays } from './workingDays';

/**
 * How deep the user is, why, and whether anything would be said now. Pure: the same days and records give the same
 * answer in every window, after every reload, and for any day of the past.
 */
export function soundDive(input: DiveInput): DiveReport {
  const { state, now, calendar, settings } = input;
  const today = calendar.dayOf(now.instant) ?? '';
  const situations = situationsOf(input);
  const working = workingDaysOf(input);
  const thin = thinOf(input);
  const trace = traceDepth(input, working, situations, raisesOf(state, now), thin !== undefined);
  const declared = declaredBox(state, now, calendar);
  const learning = learningOf(input);
  const diveState = stateOf(input, trace, { declared, learning, thin, partial: situations.has('partial') });
  const signals = signalsOf(input, trace, working);
  const waiting = waitingFacts(input, working);
  const since = dayAt(working, trace.sinceAt);
  const context: SilenceContext = { input, today, state: diveState, thin, learning, declared, situations };
  const news = newsOf(input, signals, since);
  const boxNotice = declared?.phase === 'over' ? boxEndNotice(declared) : undefined;
  // The user set the box, so its end is no notice that came unasked: the caps do not keep it back.
  const silence =
    (boxNotice
      ? (boxSilenceOf(context) ?? toldBoxEnd(input, boxNotice))
      : (silenceOf(context) ?? news.silence ?? capReached(state, settings, now, calendar))) ?? 'speaks';
  const wouldSpeak = silence === 'speaks';
  const notice =
    boxNotice ?? (wouldSpeak ? diveNotice(news.signals, since ?? today, waiting, state, today) : undefined);
  const percent = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100);
  return {
    state: diveState,
    depth: trace.depth,
    since,
    signals,
    waiting,
    wouldSpeak,
    silence,
    because: reasonInWords(silence, { thin, learning, declared, situations }),
    notice,
    thin,
    learning,
    declared,
    afterDive: afterDiveOf(input),
    seenPercent: {
      low: percent(input.seenShare.low),
      mid: percent(input.seenShare.mid),
      high: percent(input.seenShare.high),
    },
    limits: limitsOf(input, situations),
  };
}

function stateOf(
  { bands }: DiveInput,
  trace: DepthTrace,
  holds: { readonly declared: unknown; readonly learning: unknown; readonly thin: unknown; readonly partial: boolean },
): DiveState {
  if (holds.declared !== undefined) return 'declared';
  if (isUnset(bands)) return 'unset';
  if (holds.learning !== undefined) return 'learning';
  if (holds.thin !== undefined) return 'partial';
  // A condition on the own baseline speaks for itself, however little of the week is seen.
  if (trace.depth !== 'surface') return trace.depth;
  return holds.partial ? 'partial' : 'surface';
}

function signalsOf(input: DiveInput, trace: DepthTrace, working: WorkingDays): readonly Signal[] {
  return trace.held.map(({ rule, finding, sinceAt }) => ({
    id: rule.id,
    name: rule.name,
    strength: rule.strength,
    facts: finding.facts,
    sentence: finding.sentence,
    since: dayAt(working, sinceAt) ?? '',
    muted: isMuted(rule.id, input.state, input.now),
  }));
}

interface News {
  readonly signals: readonly Signal[];
  readonly silence: SilenceReason | undefined;
}

/** Of what holds, what may be said: not muted, not resting, not told before in this same spell. */
function newsOf({ state, now, calendar }: DiveInput, signals: readonly Signal[], since: DayName | undefined): News {
  const deciding = signals.filter((signal) => signal.strength !== 'promptOnly');
  if (deciding.length === 0) return { signals: [], silence: 'nothingNew' };
  const standings = deciding.map((signal) => ({ signal, standing: standingOf(signal.id, state, now, calendar) }));
  const free = standings.filter(({ standing }) => standing === 'free').map(({ signal }) => signal);
  if (free.length === 0) {
    const reasons = (['muted', 'viewOnly', 'coolDown'] as const).filter((reason) =>
      standings.some(({ standing }) => standing === reason),
    );
    return { signals: [], silence: reasons.at(-1) ?? 'coolDown' };
  }
  const told = since === undefined ? new Set<string>() : toldSince(calendar.startOf(since), state);
  const fresh = free.filter((signal) => !told.has(signal.id));
  return fresh.length > 0 ? { signals: fresh, silence: undefined } : { signals: [], silence: 'nothingNew' };
}

/** The end of a box is told once. */
function toldBoxEnd({ state }: DiveInput, notice: Notice): SilenceReason | undefined {
  return state.noticesShown.some((shown) => shown.notice === notice.id) ? 'nothingNew' : undefined;
}

function waitingFacts(input: DiveInput, { kept }: WorkingDays): WaitingFacts | undefined {
  const waiting = waitingOn({ input, days: kept, at: kept.length - 1, until: input.now.instant });
  const longest = waiting[0];
  if (!longest) return undefined;
  const heard = waiting.map((branch) => branch.fetchedAt ?? 0);
  return {
    branches: waiting.length,
    longestDays: longest.quietDays,
    asOf: Math.min(...heard),
    sentence: waitingInWords(waiting.length, longest.quietDays),
  };
}

function dayAt({ kept }: WorkingDays, at: number | undefined): DayName | undefined {
  return at === undefined ? undefined : kept[at]?.day;
}
