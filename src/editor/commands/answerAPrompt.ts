import type { PromptOffer } from '../../engine/prompts/offer';
import { originLabel } from '../../engine/prompts/file/sources';
import { noOfferSentences } from '../../engine/prompts/words';
import type { Prompt } from '../../engine/prompts/prompt';
import type { Parts } from '../parts';
import { keepAnswer, keepFollowUp } from '../questions/keepAnswer';
import { openLongAnswer } from '../questions/longAnswer';
import { offerTeamPrompts, tellPromptFaults } from '../questions/teamPrompts';
import { askDraft, pick } from '../quick/steps';
import { answerDraft } from '../session/drafts';
import { inform, keepOrTell, mention } from '../tell';
import { words } from '../words';

type Choice = 'take' | 'longer' | 'another' | 'notThisKind' | 'skip';

/** One question with its measured line: Enter takes it, then one types. Leaving it costs nothing and loses nothing. */
export async function answerAPrompt(parts: Parts): Promise<void> {
  const { session } = parts;
  await session.report();
  void offerTeamPrompts(parts).then(() => tellPromptFaults(parts));
  for (;;) {
    const report = await session.report();
    const offered = await session.questions.offer(report, true);
    // A question nobody could note is still a question: the words are what matters.
    const offer = offered.kind === 'none' ? offered : (await session.questions.show(offered, report, true)).offer;
    if (offer.kind === 'none') {
      inform(noOfferSentences[offer.because]);
      return;
    }
    await session.reader.retell();
    const choice = await choose(offer);
    switch (choice) {
      case undefined:
        return;
      case 'take':
        await answerInBox(parts, offer);
        return;
      case 'longer':
        await openLongAnswer(parts, offer);
        return;
      case 'skip':
        await keepOrTell(session, '', () => session.questions.skip(offer.prompt));
        return;
      case 'another':
        if ((await keepOrTell(session, '', () => session.questions.another(offer))).kind === 'failed') return;
        break;
      case 'notThisKind':
        if ((await keepOrTell(session, '', () => session.questions.notThisKind(offer, report))).kind === 'failed')
          return;
        break;
    }
  }
}

function choose({ prompt, evidenceLine, swapsLeft }: PromptOffer): Promise<Choice | undefined> {
  const detail = [originLabel(prompt.origin), evidenceLine].filter((part) => part !== undefined).join(' · ');
  return pick<Choice>(words.answerTitle, words.answerPlaceholder, [
    { label: prompt.text, ...(detail === '' ? {} : { detail }), value: 'take' },
    { label: words.writeLonger, description: words.writeLongerNote, value: 'longer' },
    ...(swapsLeft > 0 ? [{ label: words.another, value: 'another' as const }] : []),
    { label: words.notThisKind, description: words.notThisKindNote, value: 'notThisKind' },
    { label: words.skip, description: words.skipNote, value: 'skip' },
  ]);
}

async function answerInBox(parts: Parts, offer: PromptOffer): Promise<void> {
  const { session } = parts;
  const { prompt, evidenceLine } = offer;
  const place = answerDraft(prompt.id);
  const typed = await typeDraft(parts, place, prompt.text, evidenceLine);
  if (!typed) return;
  if (typed.button === 'longer') {
    await openLongAnswer(parts, offer);
    return;
  }
  if (await keepAnswer(parts, offer, typed.text)) await askFollowUp(parts, prompt);
  else if (typed.text.trim() !== '') session.drafts.set(place, typed.text);
}

/** Only after something was typed, and never insisting. */
async function askFollowUp(parts: Parts, prompt: Prompt): Promise<void> {
  if (prompt.followUp === undefined) return;
  const place = answerDraft(prompt.id, 'followUp');
  const typed = await typeDraft(parts, place, prompt.followUp, undefined);
  if (!typed || typed.text.trim() === '') return;
  await keepFollowUp(parts, prompt, typed.text);
}

async function typeDraft(
  { session }: Parts,
  place: string,
  question: string,
  evidenceLine: string | undefined,
): Promise<{ readonly text: string; readonly button: 'longer' | undefined } | undefined> {
  const typed = await askDraft({
    title: evidenceLine ?? words.answerTitle,
    prompt: `${question} ${words.answerHint}`,
    placeholder: words.answerBox,
    value: session.drafts.get(place),
    longer: words.writeLonger,
    changed: (text) => {
      session.drafts.set(place, text);
    },
  });
  if (!typed && session.drafts.get(place) !== '') mention(words.draftKept);
  return typed;
}
