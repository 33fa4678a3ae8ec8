import type { UserState } from '../records/state';
import type { WeekName } from '../time/now';
import type { SignalId } from './diveReport';

/** The user's own sentence for a cue, in place of ours: implementation intentions (Gollwitzer and Sheeran 2006). */
export interface OwnPlan {
  readonly cue: string;
  readonly will: string;
  readonly sentence: string;
}

/** The newest plan (or this week's intention) whose cue speaks of what the signals found. */
export function planFor(signals: readonly SignalId[], state: UserState, week: WeekName): OwnPlan | undefined {
  const intention = state.intentions.get(week);
  const all = [
    ...state.plans.map((plan) => ({ cue: plan.cue, will: plan.will })),
    ...(intention ? [{ cue: intention.when, will: intention.will }] : []),
  ];
  const fits = all.findLast(({ cue }) => signals.some((signal) => speaksOf(cue, signal)));
  return fits && { ...fits, sentence: `Your plan: when ${bare(fits.cue)}, ${fits.will.replace(/[\s.]+$/u, '')}.` };
}

/** Beginnings of words by which people name the situation of each signal; every signal is also a dive. */
const anyDive = ['dive', 'diving', 'deep', 'coding', 'code', 'building', 'implement', 'rabbit'];
const cueWords: Partial<Readonly<Record<SignalId, readonly string[]>>> = {
  S2: ['hour', 'limit', 'band', 'over my'],
  S3: ['wait', 'review', 'branch', 'pull request', 'blocked'],
  S4: ['rewrit', 'replac', 'redo', 'fix their', 'someone else', "somebody else's"],
  S5: ['handed', 'hand over', 'delegat', 'take back', 'took back', 'gave away'],
  S8: ['build on', 'builds on', 'critical', 'depend'],
};

function speaksOf(cue: string, signal: SignalId): boolean {
  const text = cue.toLowerCase();
  return [...anyDive, ...(cueWords[signal] ?? [])].some((word) => text.includes(word));
}

function bare(cue: string): string {
  return cue
    .trim()
    .replace(/^(?:when|if|whenever)\s+/iu, '')
    .replace(/[\s.,]+$/u, '');
}
