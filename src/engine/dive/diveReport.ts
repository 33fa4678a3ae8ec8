import type { RecordOf } from '../records/schema';
import type { DayName } from '../time/now';

export const diveStates = ['unset', 'learning', 'partial', 'surface', 'wading', 'diving', 'declared'] as const;
export type DiveState = (typeof diveStates)[number];

/** What the conditions alone say, before anything that asks for silence. */
export type Depth = 'surface' | 'wading' | 'diving';

export type SignalId = `S${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`;

/** `strong` alone may lead to a notice, `medium` with another signal, `promptOnly` only to a question. */
export type Strength = 'strong' | 'medium' | 'promptOnly';

export type FactUnit = 'hours' | 'events' | 'lines' | 'branches' | 'changes' | 'workingDays' | 'weeks' | 'percent';

/** One number behind a signal. An estimate always has its low and high; a count has `low = mid = high`. */
export interface Fact {
  readonly what: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly unit: FactUnit;
}

export interface Signal {
  readonly id: SignalId;
  readonly name: string;
  readonly strength: Strength;
  readonly facts: readonly Fact[];
  /** The facts in words: ranges, no names. */
  readonly sentence: string;
  /** First day of the run of working days on which it has held. */
  readonly since: DayName;
  readonly muted: boolean;
}

/** Too little evidence to say anything, and which part is missing. */
export interface Thin {
  readonly weeksWithEvidence: number;
  readonly usualHoursPerWeek: number;
  readonly sentence: string;
}

export interface Learning {
  /** 1 is the first working day. */
  readonly day: number;
  readonly of: number;
  /** Last day of it. */
  readonly until: DayName;
}

export interface DeclaredBox {
  readonly id: string;
  readonly reason: RecordOf<'dive.started'>['reason'];
  readonly startedAt: number;
  readonly until: number;
  /** Part of the box that has passed; over 100 when it has run out. */
  readonly percent: number;
  readonly phase: 'open' | 'nearEnd' | 'over';
  /** It ended just now: the status bar says so before it says the depth again. */
  readonly saysEnd: boolean;
  /** From when on it is said that the box ends soon, epoch ms. */
  readonly nearEndAt: number;
  readonly extendable: boolean;
  /** Where one extension (half the first box, from now or from its end) would end, epoch ms. */
  readonly extendedUntil: number;
  readonly who: string | undefined;
  /** `Dive: spike, until 15:30`; near its end `…, ends soon`, and after it `Dive: spike, ended at 15:30`. */
  readonly sentence: string;
}

/** One question for after a dive: the same day at a pause, or the next working day. */
export interface AfterDive {
  readonly of: 'declared' | 'incident';
  /** The dive's record, for a declared one. */
  readonly id: string | undefined;
  readonly reason: string;
  readonly endedOn: DayName;
}

export interface WaitingFacts {
  readonly branches: number;
  readonly longestDays: number;
  /** When the remotes were last heard, epoch ms. */
  readonly asOf: number | undefined;
  readonly sentence: string;
}

export const noticeActions = ['setBox', 'showWaiting', 'notNow'] as const;
export type NoticeAction = (typeof noticeActions)[number];

/** What the message at the end of a box offers. */
export type BoxAction = 'finish' | 'extend' | 'handOver';

/** One message: what was seen, what waited, one question. */
export interface Notice {
  /** Stable for one episode: the same dive makes the same id in every window. */
  readonly id: string;
  readonly signals: readonly SignalId[];
  /** At most two sentences. */
  readonly facts: readonly string[];
  readonly waiting: string | undefined;
  readonly question: string;
  /** The user's own sentence, shown in place of the question when its cue matches. */
  readonly plan: { readonly cue: string; readonly will: string } | undefined;
  readonly actions: readonly { readonly action: NoticeAction | BoxAction; readonly label: string }[];
  readonly message: string;
  /** A box that just ended has its own actions. */
  readonly kind: 'dive' | 'boxEnd';
  /** The box that these actions are about. */
  readonly box: string | undefined;
}

/** Why nothing would be said, as a name; `speaks` when something would. */
export type SilenceReason =
  | 'speaks'
  | 'unset'
  | 'learning'
  | 'thin'
  | 'declared'
  | 'launch'
  | 'paused'
  | 'presenting'
  | 'onCall'
  | 'dayOff'
  | 'releaseDay'
  | 'incident'
  | 'spike'
  | 'messagesOff'
  | 'notDiving'
  | 'nothingNew'
  | 'easing'
  | 'muted'
  | 'coolDown'
  | 'viewOnly'
  | 'dayCap'
  | 'weekCap'
  | 'outsideHours';

export interface DiveReport {
  readonly state: DiveState;
  /** The conditions alone, whatever asks for silence: what a bench compares with known dives. */
  readonly depth: Depth;
  /** First day of the present depth; `undefined` at the surface. */
  readonly since: DayName | undefined;
  readonly signals: readonly Signal[];
  readonly waiting: WaitingFacts | undefined;
  readonly wouldSpeak: boolean;
  /** A dive or the end of a box stands unanswered, told or not: the view has a badge for it while it is hidden. */
  readonly standsUnanswered: boolean;
  readonly silence: SilenceReason;
  /** Why it would or would not speak now, in words. */
  readonly because: string;
  readonly notice: Notice | undefined;
  readonly thin: Thin | undefined;
  readonly learning: Learning | undefined;
  readonly declared: DeclaredBox | undefined;
  readonly afterDive: AfterDive | undefined;
  /** `seen` as whole per cent: low, mid, high. */
  readonly seenPercent: { readonly low: number; readonly mid: number; readonly high: number };
  /** What could not be looked at, in words. */
  readonly limits: readonly string[];
}
