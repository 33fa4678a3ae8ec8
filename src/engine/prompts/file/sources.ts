import type { RecordBody } from '../../records/schema';
import type { UserState } from '../../records/state';
import type { Prompt, PromptOrigin } from '../prompt';

/** Where a team keeps its prompts, inside a trusted workspace folder. */
export const teamPromptsPath = '.leadline/prompts.json';

/** A repository's prompt file as it was read: its prompts, and the hash of its whole text as the caller made it. */
export interface TeamPrompts {
  readonly repository: string;
  /** Folder name for the screen. */
  readonly label: string;
  readonly hash: string;
  readonly prompts: readonly Prompt[];
}

/** `new`: never accepted here; `changed`: another text was. Only `accepted` prompts are ever asked. */
export type TeamPromptsState = 'accepted' | 'new' | 'changed';

export function teamPromptsState(
  { repository, hash }: Pick<TeamPrompts, 'repository' | 'hash'>,
  state: Pick<UserState, 'acceptedTeamPrompts'>,
): TeamPromptsState {
  const accepted = state.acceptedTeamPrompts.get(repository);
  return accepted === undefined ? 'new' : accepted === hash ? 'accepted' : 'changed';
}

/** What is appended once the user has read the file and said yes. */
export function acceptRecord({ repository, hash }: Pick<TeamPrompts, 'repository' | 'hash'>): RecordBody {
  return { type: 'teamPrompts.accepted', repository, hash };
}

/**
 * All prompts there are to choose from. The user's own replace shipped ones of the same id; a repository's come in
 * only when accepted as they are now, and under ids of their own, so that they can never stand in for another prompt.
 */
export function allPrompts(
  shipped: readonly Prompt[],
  own: readonly Prompt[],
  team: readonly TeamPrompts[],
  state: Pick<UserState, 'acceptedTeamPrompts'>,
): readonly Prompt[] {
  const replaced = new Set(own.map(({ id }) => id));
  const accepted = team.filter((file) => teamPromptsState(file, state) === 'accepted');
  return [
    ...shipped.filter(({ id }) => !replaced.has(id)),
    ...own,
    ...accepted.flatMap(({ repository, prompts }) =>
      prompts.map((prompt) => ({ ...prompt, id: `${repository.slice(0, 8)}:${prompt.id}` })),
    ),
  ];
}

/** The label that always stands beside a question somebody else wrote; `undefined` for all others. */
export function originLabel(origin: PromptOrigin): string | undefined {
  return origin.from === 'repository' ? `from this repository (${origin.label})` : undefined;
}
