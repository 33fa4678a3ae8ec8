import type { DayName } from '../time/now';
import { afterDiveOf, declaredBox } from './declared';
import { traceDepth, type DepthQuestion, type DepthTrace } from './depth';
import type { DiveInput } from './diveInput';
import type { DeclaredBox, DiveReport, DiveState, Notice, Signal, SilenceReason, WaitingFacts } from './diveReport';
import { boxEndNotice, diveNotice } from './notice';
import { capReached, isMuted, raisesOf, restsByAnswer, standingOf, toldSince } from './policy';
import { isUnset, learningOf, thinOf } from './readiness';
import { waitingOn } from './signals/othersWaiting';
import { signalRules } from './signals/table';
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
  const question = { input, working, situations, raises: raisesOf(state, now), thin: thin !== undefined };
  const trace = traceDepth(question);
  const declared = declaredBox(state, now, calendar);
  const learning = learningOf(input);
  const diveState = stateOf(input, trace, { declared, learning, thin, partial: situations.has('partial') });
  const signals = signalsOf(input, trace, working);
  const waiting = waitingFacts(input, working);
  const since = dayAt(working, trace.sinceAt);
  const context: SilenceContext = { input, today, state: diveState, thin, learning, declared, situations };
  const news = newsOf(question, trace, signals, since);
  // Its end is told once, before anything else; then the ordinary rules hold.
  const boxNotice = declared?.phase === 'over' ? untoldBoxEnd(input, declared) : undefined;
  const silence =
    (boxNotice ? boxSilenceOf(context) : (silenceOf(context) ?? news.silence)) ??
    capReached(state, settings, now, calendar) ??
    'speaks';
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
    standsUnanswered: boxNotice ? boxSilenceOf(context) === undefined : standsUnanswered(context, signals),
    silence,
    because: reasonInWords(silence, {
      thin,
      learning,
      declared,
      daysIn: settings['dive.daysIn'],
      daysOut: settings['dive.daysOut'],
    }),
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
  holds: {
    readonly declared: DeclaredBox | undefined;
    readonly learning: unknown;
    readonly thin: unknown;
    readonly partial: boolean;
  },
): DiveState {
  // Only while it is open: from its end on the ordinary state holds.
  if (holds.declared && holds.declared.phase !== 'over') return 'declared';
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

/**
 * Of what holds, what may be said: not muted, not resting, not told before in this same spell. A dive that only a
 * signal made which the user silenced is not spoken of through its companions.
 */
function newsOf(
  question: DepthQuestion,
  trace: DepthTrace,
  signals: readonly Signal[],
  since: DayName | undefined,
): News {
  const { state, now, calendar } = question.input;
  const deciding = signals.filter((signal) => signal.strength !== 'promptOnly');
  if (deciding.length === 0) return { signals: [], silence: 'easing' };
  const standings = signals.map((signal) => ({ signal, standing: standingOf(signal.id, state, now, calendar) }));
  const free = standings
    .filter(({ signal, standing }) => deciding.includes(signal) && standing === 'free')
    .map(({ signal }) => signal);
  if (free.length === 0) {
    const reasons = (['muted', 'viewOnly', 'coolDown'] as const).filter((reason) =>
      standings.some(({ signal, standing }) => deciding.includes(signal) && standing === reason),
    );
    return { signals: [], silence: reasons.at(-1) ?? 'coolDown' };
  }
  const silenced = silencedOf(question);
  if (silenced.size > 0 && traceDepth({ ...question, without: silenced }).depth !== 'diving') {
    return { signals: [], silence: 'muted' };
  }
  const told =
    since === undefined ? new Set<string>() : toldSince(trace.reachesBack ? 0 : calendar.startOf(since), state);
  const fresh = free.filter((signal) => !told.has(signal.id));
  return fresh.length > 0 ? { signals: fresh, silence: undefined } : { signals: [], silence: 'nothingNew' };
}

/**
 * The second step of the ladder is the view: a dive stands there from its first to its last day, whether its one message
 * was shown or messages are off, until the user answers. An answer rests as long as the same message would.
 */
function standsUnanswered(context: SilenceContext, signals: readonly Signal[]): boolean {
  const { state, now, calendar } = context.input;
  const silence = silenceOf(context);
  return (
    context.state === 'diving' &&
    (silence === undefined || silence === 'messagesOff') &&
    signals.some(
      ({ id, strength, muted }) => strength !== 'promptOnly' && !muted && !restsByAnswer(id, state, now, calendar),
    )
  );
}

/** Signals that may not speak now, whatever they find. */
function silencedOf({ input: { state, now, calendar } }: DepthQuestion): ReadonlySet<string> {
  return new Set(
    signalRules
      .map(({ id }) => id)
      .filter((id) => ['muted', 'viewOnly'].includes(standingOf(id, state, now, calendar))),
  );
}

/** The end of a box is told once. */
function untoldBoxEnd({ state }: DiveInput, box: DeclaredBox): Notice | undefined {
  const notice = boxEndNotice(box);
  return state.noticesShown.some((shown) => shown.notice === notice.id) ? undefined : notice;
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
