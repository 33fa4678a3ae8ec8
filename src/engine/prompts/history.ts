import type { UserState } from '../records/state';
import type { Calendar } from '../time/calendar';
import { dayMs, type DayName } from '../time/now';
import { cadences, type Cadence } from './prompt';
import { dayIn } from './workingDays';

/** One moment at which a question stood on the screen, over all windows: the first question and what replaced it. */
export interface Showing {
  /** `2024-03-08-weekly`; the user's own asking is `2024-03-08-asked-1`. */
  readonly slot: string;
  readonly cadence: Cadence | 'asked';
  /** Weekly, or what took that week's place. */
  readonly weekly: boolean;
  /** The day it began. */
  readonly day: DayName;
  readonly firstAt: number;
  /** Oldest first; the last one is what stands now. */
  readonly prompts: readonly ShownPrompt[];
  readonly swaps: number;
  readonly end: 'answered' | 'skipped' | undefined;
  /** When the last question was swapped away, with nothing in its place yet; epoch ms. */
  readonly vacantSince: number | undefined;
}

export interface ShownPrompt {
  readonly id: string;
  readonly at: number;
  readonly day: DayName;
  readonly triggered: boolean;
}

export type PromptState = Pick<
  UserState,
  'promptsShown' | 'promptsAnswered' | 'promptsSkipped' | 'promptsSwapped' | 'mutedThemes'
>;

type ShownRecord = Pick<PromptState['promptsShown'][number], 'prompt' | 'instant' | 'slot' | 'triggered'>;

/** No question stands longer than a week and a day. */
const longestStandingMs = 8 * dayMs;

interface Response {
  readonly prompt: string;
  readonly instant: number;
}

/** What was shown, oldest first, folded from the records of every window. */
export function promptHistory(state: PromptState, calendar: Calendar): readonly Showing[] {
  const shown = [...state.promptsShown, ...answeredUnnoted(state, calendar)].sort((a, b) => a.instant - b.instant);
  const slots = new Map<string, ShownPrompt[]>();
  /** Slots in which a question was put up, with the time: a response belongs to the last one before it. */
  const putUp = new Map<string, { readonly slot: string; readonly at: number }[]>();
  for (const { prompt, slot, instant, triggered } of shown) {
    const prompts = slots.get(slot) ?? [];
    slots.set(slot, prompts);
    // The same question put up by two windows at once is one question.
    if (prompts.at(-1)?.id !== prompt) {
      prompts.push({ id: prompt, at: instant, day: dayIn(calendar, instant), triggered });
    }
    putUp.set(prompt, [...(putUp.get(prompt) ?? []), { slot, at: instant }]);
  }
  const bySlot = (responses: readonly Response[]): ReadonlyMap<string, readonly Response[]> => {
    const grouped = new Map<string, Response[]>();
    for (const response of responses) {
      const slot = putUp.get(response.prompt)?.findLast(({ at }) => at <= response.instant)?.slot;
      if (slot !== undefined) grouped.set(slot, [...(grouped.get(slot) ?? []), response]);
    }
    return grouped;
  };
  const answered = bySlot(state.promptsAnswered);
  const skipped = bySlot(state.promptsSkipped);
  const swapped = bySlot(state.promptsSwapped);
  return [...slots].flatMap(([slot, prompts]): Showing[] => {
    const [first] = prompts;
    const last = prompts.at(-1);
    if (!first || !last) return [];
    const cadence = cadenceOf(slot);
    const swaps = swapped.get(slot) ?? [];
    return [
      {
        slot,
        cadence,
        weekly: cadence === 'weekly' || cadence === 'monthly' || cadence === 'quarterly',
        day: first.day,
        firstAt: first.at,
        prompts,
        swaps: swaps.length,
        end: answered.has(slot) ? 'answered' : skipped.has(slot) ? 'skipped' : undefined,
        vacantSince: swaps.findLast(({ prompt, instant }) => prompt === last.id && instant >= last.at)?.instant,
      },
    ];
  });
}

/** A question that was answered was seen, even where noting that it was shown failed or came from another copy. */
function answeredUnnoted({ promptsShown, promptsAnswered }: PromptState, calendar: Calendar): readonly ShownRecord[] {
  return promptsAnswered
    .filter(
      ({ prompt, instant }) =>
        !promptsShown.some(
          (one) => one.prompt === prompt && one.instant <= instant && instant - one.instant < longestStandingMs,
        ),
    )
    .map(({ prompt, instant }) => ({
      prompt,
      instant,
      slot: `${dayIn(calendar, instant)}-answered-${prompt}`,
      triggered: false,
    }));
}

function cadenceOf(slot: string): Showing['cadence'] {
  const name = slot.slice('2024-03-08-'.length);
  return cadences.find((cadence) => cadence === name) ?? 'asked';
}
