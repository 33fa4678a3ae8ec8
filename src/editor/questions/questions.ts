import { answerPrompt, anotherPrompt, notThisKind, showPrompt, skipPrompt, type KeptAnswer } from '../../app/prompts';
import { keepFollowUp } from '../../app/followUp';
import type { Claim, Clock, Failed, JournalStore, Outcome, RecordStore } from '../../app/ports';
import { offerPrompt, type NoOffer, type PromptOffer } from '../../engine/prompts/offer';
import type { Prompt } from '../../engine/prompts/prompt';
import type { Report } from '../../engine/report';
import type { PromptSources } from './promptSources';

export interface QuestionPorts {
  readonly records: RecordStore;
  readonly journal: JournalStore;
  readonly claim: Claim;
  readonly clock: Clock;
  readonly sources: PromptSources;
}

/** The question of this moment and what can be done with it. */
export interface Questions {
  /** `asked`: the user wants one now, whether or not one is due. */
  readonly offer: (report: Report, asked: boolean) => Promise<PromptOffer | NoOffer>;
  /** Claims and notes a fresh question; only after `done` may it stand on a screen. */
  readonly show: (offer: PromptOffer) => Promise<Outcome<unknown> | Failed<'taken'>>;
  readonly find: (report: Report, id: string) => Promise<Prompt | undefined>;
  readonly answer: (
    offer: Pick<PromptOffer, 'prompt' | 'evidenceLine'>,
    text: string,
    report: Report,
  ) => Promise<Outcome<KeptAnswer> | Failed<'nothingTyped'>>;
  readonly answerFollowUp: (
    prompt: Prompt,
    text: string,
    report: Report,
  ) => Promise<Outcome<string> | Failed<'nothingTyped'>>;
  readonly skip: (prompt: Prompt) => Promise<Outcome<unknown>>;
  readonly another: (offer: PromptOffer) => Promise<Outcome<unknown>>;
  readonly notThisKind: (offer: PromptOffer, report: Report) => Promise<Outcome<unknown>>;
}

/** As the command line has it: the same day asks the same question everywhere. */
const seed = 'leadline';

export function createQuestions(ports: QuestionPorts): Questions {
  const { clock, sources } = ports;
  return {
    async offer({ variables, state, settings, calendar }, asked) {
      const prompts = await sources.all(state);
      return offerPrompt({ prompts, variables, state, settings, now: clock(), calendar, seed, asked });
    },
    show: (offer) => showPrompt(ports, offer),
    async find({ state }, id) {
      return (await sources.all(state)).find((prompt) => prompt.id === id);
    },
    answer: (offer, answer, { calendar }) => answerPrompt(ports, { offer, answer }, clock(), calendar),
    answerFollowUp: (prompt, text, { calendar }) => keepFollowUp(ports.journal, prompt, text, clock(), calendar),
    skip: (prompt) => skipPrompt(ports, { prompt }),
    another: (offer) => anotherPrompt(ports, offer),
    notThisKind: (offer, { settings }) => notThisKind(ports, offer, clock(), settings),
  };
}
