import type { planOccasions } from '../records/choices';
import type { UserState } from '../records/state';
import type { WeekName } from '../time/now';
import { speaksOf } from './cues';
import type { SignalId } from './diveReport';

/** The user's own sentence for a cue, in place of ours: implementation intentions (Gollwitzer and Sheeran 2006). */
export interface OwnPlan {
  readonly cue: string;
  readonly will: string;
}

type Occasion = (typeof planOccasions)[number];

/** The signal that a plan kept for it waits for; every signal is a dive. */
const signalOf: Readonly<Record<Exclude<Occasion, 'anyDive'>, SignalId>> = {
  overChosenHours: 'S2',
  othersWaiting: 'S3',
  replacedLines: 'S4',
  tookBack: 'S5',
  othersBuildOnYou: 'S8',
};

/**
 * The newest plan that was kept for one of these signals; else the newest (or this week's intention) that is for any
 * dive or, where nothing was chosen, whose cue speaks of what they found.
 */
export function planFor(signals: readonly SignalId[], state: UserState, week: WeekName): OwnPlan | undefined {
  if (signals.length === 0) return undefined;
  const intention = state.intentions.get(week);
  const all: readonly KeptPlan[] = [
    ...state.plans,
    ...(intention ? [{ cue: intention.when, will: intention.will, occasion: undefined }] : []),
  ];
  const plan =
    all.findLast(({ occasion }) => namesOneOf(occasion, signals)) ??
    all.findLast(({ cue, occasion }) =>
      occasion === undefined ? signals.some((signal) => speaksOf(cue, signal)) : occasion === 'anyDive',
    );
  return plan && { cue: plan.cue, will: plan.will };
}

interface KeptPlan extends OwnPlan {
  readonly occasion?: Occasion | undefined;
}

function namesOneOf(occasion: Occasion | undefined, signals: readonly SignalId[]): boolean {
  return occasion !== undefined && occasion !== 'anyDive' && signals.includes(signalOf[occasion]);
}

/**
 * A plan as a message may say it: one sentence that ends once and does not shout. `undefined` where a word may be the
 * name of somebody, because a message can be read over a shoulder; the view has the user's words as they are.
 */
export function planInMessage({ cue, will }: OwnPlan): string | undefined {
  const when = withoutWhen(calm(cue));
  const then = calm(will).replace(/^(?:i\s+will|i['’]ll)\s+/iu, '');
  if ([when, then].some(mayName)) return undefined;
  const begins = /^i\s/iu.test(then) ? then : `I will ${then}`;
  return `Your plan: when ${when}, ${begins}${begins.endsWith('?') ? '' : '.'}`;
}

/** `When I …` is how people write a cue after a field that says so already. */
export function withoutWhen(cue: string): string {
  return cue.trim().replace(/^(?:when|if|whenever)\s+/iu, '');
}

function calm(text: string): string {
  return text
    .trim()
    .replace(/[\s.,;:!…！。]+$/u, '')
    .replace(/[!！¡]+/gu, '.');
}

/** Words with a capital that are nobody: how a sentence begins, and the days. */
const nobody: ReadonlySet<string> = new Set(
  (
    'i a an the my our this that these those some somebody someone something anybody anyone anything nobody it there ' +
    'we they he she you after before during while once as at in on by for from with without every each any all no not ' +
    'another one two three when if whenever then first ask stop write go take call look close open hand let make put ' +
    'read say set tell think wait leave give start finish note book work ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** A word with a capital may be a name; one of capitals alone (`PR`, `CI`) is none. */
function mayName(text: string): boolean {
  const words = text.match(/@?[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  return words.some(
    (word) =>
      word.startsWith('@') ||
      (/^\p{Lu}.*\p{Ll}/u.test(word) && !nobody.has(word.toLowerCase().replace(/['’].*$/u, ''))),
  );
}
