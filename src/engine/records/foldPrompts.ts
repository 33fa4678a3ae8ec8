import type { OrderedRecords } from './order';
import type { UserState } from './state';

type PromptState = Pick<
  UserState,
  | 'promptsShown'
  | 'promptsAnswered'
  | 'promptsSkipped'
  | 'promptsSwapped'
  | 'mutedThemes'
  | 'promptCadence'
  | 'acceptedTeamPrompts'
>;

/** Prompts shown, answered and skipped. Daily ones are opt-in; weekly is the pace until the user chooses another. */
export function foldPrompts(records: OrderedRecords): PromptState {
  const cadence = records.of('prompts.cadence');
  return {
    promptsShown: records.of('prompt.shown'),
    promptsAnswered: records.of('prompt.answered'),
    promptsSkipped: records.of('prompt.skipped'),
    promptsSwapped: records.of('prompt.swapped'),
    mutedThemes: records.of('theme.muted'),
    promptCadence: {
      daily: cadence.findLast(({ daily }) => daily !== undefined)?.daily ?? false,
      weekly: cadence.findLast(({ weekly }) => weekly !== undefined)?.weekly,
    },
    acceptedTeamPrompts: new Map(records.of('teamPrompts.accepted').map(({ repository, hash }) => [repository, hash])),
  };
}
