import {
  answerPrompt,
  anotherPrompt,
  notThisKind,
  putUpPrompt,
  skipPrompt,
  type KeptAnswer,
  type PutUp,
} from '../../app/prompts';
import { keepFollowUp } from '../../app/followUp';
import type { Claim, Clock, Failed, JournalStore, Outcome, RecordStore } from '../../app/ports';
import { offerPrompt, type NoOffer, type PromptOffer } from '../../engine/prompts/offer';
import type { Prompt } from '../../engine/prompts/prompt';
import { foldRecords } from '../../engine/records/fold';
import type { UserState } from '../../engine/records/state';
import type { Report } from '../../engine/report';
import type { PromptSources } from './promptSources';

export interface QuestionPorts {
  readonly records: RecordStore;
  readonly journal: JournalStore;
  readonly claim: Claim;
  readonly clock: Clock;
  readonly sources: PromptSources;
  /** A random text of this installation: chance among equals differs from person to person, not from day to day. */
  readonly seed: () => Promise<string>;
}

/** The question of this moment and what can be done with it. */
export interface Questions {
  /** `asked`: the user wants one now, whether or not one is due. */
  readonly offer: (report: Report, asked: boolean) => Promise<PromptOffer | NoOffer>;
  /** Claims and notes a fresh question, or the one that is offered where another window was faster. */
  readonly show: (offer: PromptOffer, report: Report, asked: boolean) => Promise<PutUp>;
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

export function createQuestions(ports: QuestionPorts): Questions {
  const { clock, sources, records } = ports;
  const offerFrom = async (report: Report, state: UserState, asked: boolean): Promise<PromptOffer | NoOffer> => {
    const { variables, settings, calendar } = report;
    const [prompts, seed] = await Promise.all([sources.all(state), ports.seed()]);
    return offerPrompt({ prompts, variables, state, settings, now: clock(), calendar, seed, asked });
  };
  return {
    offer: (report, asked) => offerFrom(report, report.state, asked),
    show: (offer, report, asked) =>
      putUpPrompt(ports, offer, asked, async () =>
        offerFrom(report, foldRecords((await records.read()).records, clock()), asked),
      ),
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
