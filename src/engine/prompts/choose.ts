import type { UserState } from '../records/state';
import type { Settings } from '../settings/settings';
import { daysBetween } from '../time/calendar';
import type { DayName, Now } from '../time/now';
import { seededIndex } from './chance';
import type { Showing, ShownPrompt } from './history';
import type { Cadence, Prompt, PromptKind, Theme } from './prompt';
import { holds } from './trigger/evaluate';
import type { Variables } from './variables/value';

export interface ChoiceInput {
  readonly prompts: readonly Prompt[];
  readonly variables: Variables;
  readonly history: readonly Showing[];
  readonly state: Pick<UserState, 'mutedThemes'>;
  readonly settings: Pick<Settings, 'prompts.triggeredEveryDays'>;
  readonly now: Now;
  readonly today: DayName;
  /** Install id: the same day chooses the same question in every window of one user. */
  readonly seed: string;
}

/** What may be chosen in one slot: always, and only with a trigger that holds. */
export interface ChoicePool {
  readonly slot: string;
  readonly cadences: readonly Cadence[];
  readonly alsoTriggered?: readonly Cadence[];
}

export interface Choice {
  readonly prompt: Prompt;
  readonly triggered: boolean;
}

/** Looking back and checking twice in a row is enough; a strength or a look ahead follows. */
const heavyKinds: readonly PromptKind[] = ['check', 'look-back'];
const heavyInARow = 2;
/** A theme rests for this many questions, as long as another is due. */
const themeRests = 2;

/**
 * One question for a slot: those whose trigger holds come first, then those without a trigger. Cool-downs, muted
 * themes, the rest between triggered questions and the cap on heavy kinds are never relaxed; the rest of a theme is,
 * when nothing else is due. Among equals: priority, the theme not seen for longest, then seeded chance.
 */
export function choosePrompt(input: ChoiceInput, pool: ChoicePool): Choice | undefined {
  const candidates = candidatesFor(input, pool);
  const recent = shownPrompts(input).map(({ theme }) => theme);
  for (let rests = themeRests; rests >= 0; rests -= 1) {
    const resting = rests === 0 ? [] : recent.slice(-rests);
    const due = candidates.filter(({ prompt }) => !resting.includes(prompt.theme));
    const triggered = due.filter((candidate) => candidate.triggered);
    const chosen = pick(triggered.length > 0 ? triggered : due, input, pool.slot);
    if (chosen) return chosen;
  }
  return undefined;
}

/** Everything that may be shown in the slot, before the rest of themes: what "another one is due" means. */
export function candidatesFor(input: ChoiceInput, pool: ChoicePool): readonly Choice[] {
  const { variables, history, now, today } = input;
  const muted = new Set<string>(
    input.state.mutedThemes.filter(({ until }) => Date.parse(until) > now.instant).map(({ theme }) => theme),
  );
  const lastDays = lastShownDays(history);
  const kinds = shownPrompts(input).map(({ kind }) => kind);
  const tooHeavy =
    kinds.length >= heavyInARow &&
    kinds.slice(-heavyInARow).every((kind) => kind !== undefined && heavyKinds.includes(kind));
  const triggeredRest = history.some(
    ({ slot, prompts }) =>
      slot !== pool.slot &&
      prompts.some(
        (one) => one.triggered && daysBetween(one.day, today) < input.settings['prompts.triggeredEveryDays'],
      ),
  );
  return input.prompts.flatMap((prompt): readonly Choice[] => {
    const byTriggerOnly = pool.alsoTriggered?.includes(prompt.cadence) === true;
    if (!byTriggerOnly && !pool.cadences.includes(prompt.cadence)) return [];
    if (muted.has(prompt.theme) || (tooHeavy && heavyKinds.includes(prompt.kind))) return [];
    const last = lastDays.get(prompt.id);
    if (last !== undefined && daysBetween(last, today) < prompt.cooldownDays) return [];
    if (prompt.trigger === undefined) return byTriggerOnly ? [] : [{ prompt, triggered: false }];
    return triggeredRest || !holds(prompt.trigger, variables) ? [] : [{ prompt, triggered: true }];
  });
}

interface ShownKind {
  readonly theme: Theme | undefined;
  readonly kind: PromptKind | undefined;
}

/** Themes and kinds of all that was shown, oldest first; questions that have left the bank have none. */
function shownPrompts({ history, prompts }: ChoiceInput): readonly ShownKind[] {
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  return byTime(history).map(({ id }) => ({ theme: byId.get(id)?.theme, kind: byId.get(id)?.kind }));
}

function byTime(history: readonly Showing[]): readonly ShownPrompt[] {
  return history.flatMap((showing) => showing.prompts).sort((a, b) => a.at - b.at);
}

function lastShownDays(history: readonly Showing[]): ReadonlyMap<string, DayName> {
  const days = new Map<string, DayName>();
  for (const { id, day } of byTime(history)) days.set(id, day);
  return days;
}

function pick(candidates: readonly Choice[], input: ChoiceInput, slot: string): Choice | undefined {
  const byId = new Map(input.prompts.map((prompt) => [prompt.id, prompt]));
  const seen = new Map<Theme, number>();
  for (const { id, at } of byTime(input.history)) {
    const theme = byId.get(id)?.theme;
    if (theme !== undefined) seen.set(theme, Math.max(at, seen.get(theme) ?? 0));
  }
  const rank = ({ prompt }: Choice): readonly [number, number] => [-prompt.priority, seen.get(prompt.theme) ?? 0];
  const sorted = [...candidates].sort((left, right) => {
    const [a, b] = [rank(left), rank(right)];
    return a[0] - b[0] || a[1] - b[1] || (left.prompt.id < right.prompt.id ? -1 : 1);
  });
  const [first] = sorted;
  if (!first) return undefined;
  const best = sorted.filter((one) => rank(one)[0] === rank(first)[0] && rank(one)[1] === rank(first)[1]);
  const shownHere = input.history.find((showing) => showing.slot === slot)?.prompts.length ?? 0;
  return best[seededIndex(`${input.seed} ${slot} ${shownHere}`, best.length)];
}
