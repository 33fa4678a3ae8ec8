import type { PromptOffer } from '../../engine/prompts/offer';
import { keepAnswer, keepFollowUp } from '../questions/keepAnswer';
import type { Parts } from '../parts';
import { answerDraft } from '../session/drafts';
import { keep } from '../session/keep';
import type { HandlersOf } from './handlersOf';

/** The question on the page, when it is still the one that stands. */
function standing({ question }: Parts, prompt: string): PromptOffer | undefined {
  const offer = question.standing();
  return offer?.prompt.id === prompt ? offer : undefined;
}

export const questionHandlers: HandlersOf<
  'draftChanged' | 'keepAnswer' | 'skipPrompt' | 'anotherPrompt' | 'notThisKind'
> = {
  draftChanged: ({ session }, { prompt, part, text }) => {
    session.drafts.set(answerDraft(prompt, part), text);
  },
  keepAnswer: async (parts, { prompt: id, part, text }) => {
    const { session } = parts;
    const offer = standing(parts, id);
    // Another window may have moved on; the words still belong to the question they were written to.
    const prompt = offer?.prompt ?? (await session.questions.find(await session.report(), id));
    if (!prompt) return;
    if (part === 'followUp') await keepFollowUp(parts, prompt, text);
    else await keepAnswer(parts, { prompt, evidenceLine: offer?.evidenceLine, mayThin: offer?.mayThin ?? false }, text);
  },
  skipPrompt: async (parts, { prompt }) => {
    const offer = standing(parts, prompt);
    if (offer) await keep(parts.session, '', () => parts.session.questions.skip(offer.prompt));
    await parts.question.lookAgain(true);
  },
  anotherPrompt: async (parts, { prompt }) => {
    const offer = standing(parts, prompt);
    if (offer) await keep(parts.session, '', () => parts.session.questions.another(offer));
    await parts.question.lookAgain(true);
  },
  notThisKind: async (parts, { prompt }) => {
    const { session, question } = parts;
    const offer = standing(parts, prompt);
    const report = await session.report();
    if (offer) await keep(session, '', () => session.questions.notThisKind(offer, report));
    await question.lookAgain(true);
  },
};
