import type { PromptOffer } from '../../engine/prompts/offer';
import type { Prompt } from '../../engine/prompts/prompt';
import type { Parts } from '../parts';
import { answerDraft } from '../session/drafts';
import { keepOrTell, mention } from '../tell';
import { words } from '../words';
import { offerThinnerRhythm } from './thinnerRhythm';

/** Keeps an answer; when it cannot be stored the words stay as a draft. True when they are in the journal. */
export async function keepAnswer(
  parts: Parts,
  offer: Pick<PromptOffer, 'prompt' | 'evidenceLine' | 'mayThin'>,
  text: string,
): Promise<boolean> {
  const { session, question, balance } = parts;
  const report = await session.report();
  const place = answerDraft(offer.prompt.id);
  session.drafts.set(place, text);
  const outcome = await keepOrTell(session, text, () => session.questions.answer(offer, text, report));
  if (outcome.kind === 'failed') return false;
  session.drafts.set(place, '');
  session.desk.change({ kept: { prompt: offer.prompt.id, followUp: offer.prompt.followUp ?? null } });
  await question.lookAgain(balance.visible());
  mention(words.kept(outcome.value.file));
  if (offer.mayThin === true) void offerThinnerRhythm(parts);
  return true;
}

/** Keeps what was typed to the question after the answer; true when it is in the journal. */
export async function keepFollowUp({ session }: Parts, prompt: Prompt, text: string): Promise<boolean> {
  const report = await session.report();
  const place = answerDraft(prompt.id, 'followUp');
  const outcome = await keepOrTell(session, text, () => session.questions.answerFollowUp(prompt, text, report));
  if (outcome.kind === 'failed') return false;
  session.drafts.set(place, '');
  session.desk.change({ kept: { prompt: prompt.id, followUp: null } });
  return true;
}
