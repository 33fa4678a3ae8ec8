import type { UserState } from '../records/state';
import type { Calendar } from '../time/calendar';
import type { DayName } from '../time/now';
import { cadences, type Cadence } from './prompt';
import { dayIn } from './workingDays';

/** One moment at which a question stood on the screen, over all windows: the first question and what replaced it. */
export interface Showing {
  /** `2024-03-08-weekly`; the user's own asking is `2024-03-08-asked-1`. */
  readonly slot: string;
  readonly cadence: Cadence | 'asked';
  /** Weekly, or what took that week's place. */
  readonly weekly: boolean;
  readonly day: DayName;
  readonly firstAt: number;
  /** Oldest first; the last one is what stands now. */
  readonly prompts: readonly { readonly id: string; readonly at: number }[];
  readonly triggered: boolean;
  readonly swaps: number;
  readonly end: 'answered' | 'skipped' | undefined;
  /** The last question was swapped away or its theme muted, and nothing has replaced it yet. */
  readonly vacant: boolean;
}

type PromptState = Pick<
  UserState,
  'promptsShown' | 'promptsAnswered' | 'promptsSkipped' | 'promptsSwapped' | 'mutedThemes'
>;

/** What was shown, oldest first, folded from the records of every window. */
export function promptHistory(state: PromptState, calendar: Calendar): readonly Showing[] {
  const slots = new Map<string, PromptState['promptsShown'][number][]>();
  for (const shown of [...state.promptsShown].sort((a, b) => a.instant - b.instant)) {
    slots.set(shown.slot, [...(slots.get(shown.slot) ?? []), shown]);
  }
  const showings = [...slots].flatMap(([slot, records]): Showing[] => {
    const [first] = records;
    const last = records.at(-1);
    if (!first || !last) return [];
    // The same question put up by two windows at once is one question.
    const prompts = records
      .filter((record, index) => record.prompt !== records[index - 1]?.prompt)
      .map(({ prompt, instant }) => ({ id: prompt, at: instant }));
    const concerns = (record: { readonly prompt: string; readonly instant: number }): boolean =>
      prompts.some(
        ({ id, at }) => id === record.prompt && record.instant >= at && record.instant < nextTime(state, slot, id, at),
      );
    const cadence = cadenceOf(slot);
    const swapped = state.promptsSwapped.filter(concerns);
    return [
      {
        slot,
        cadence,
        weekly: cadence === 'weekly' || cadence === 'monthly' || cadence === 'quarterly',
        day: dayOfSlot(slot) ?? dayIn(calendar, first.instant),
        firstAt: first.instant,
        prompts,
        triggered: records.some(({ triggered }) => triggered),
        swaps: swapped.length,
        end: state.promptsAnswered.some(concerns)
          ? 'answered'
          : state.promptsSkipped.some(concerns)
            ? 'skipped'
            : undefined,
        vacant: swapped.some((record) => record.prompt === last.prompt && record.instant >= last.instant),
      },
    ];
  });
  return showings.sort((a, b) => a.firstAt - b.firstAt);
}

/** When the same question came up again in a later slot: from then on an answer belongs there. */
function nextTime(state: PromptState, slot: string, prompt: string, after: number): number {
  return state.promptsShown.reduce(
    (next, shown) =>
      shown.prompt === prompt && shown.slot !== slot && shown.instant > after ? Math.min(next, shown.instant) : next,
    Infinity,
  );
}

function cadenceOf(slot: string): Showing['cadence'] {
  const name = slot.slice('2024-03-08-'.length);
  return cadences.find((cadence) => cadence === name) ?? 'asked';
}

function dayOfSlot(slot: string): DayName | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=-)/u.exec(slot)?.[0];
}
