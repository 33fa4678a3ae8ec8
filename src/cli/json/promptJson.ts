import type { NoOffer, PromptOffer } from '../../engine/prompts/offer';
import { originLabel } from '../../engine/prompts/file/sources';
import { noOfferSentences } from '../../engine/prompts/words';
import { listVariables } from '../../engine/prompts/variables/list';
import type { Variables } from '../../engine/prompts/variables/value';

export function promptJson(offer: PromptOffer | NoOffer, answered: { readonly file: string } | undefined) {
  return {
    version: 1,
    prompt:
      offer.kind === 'none'
        ? null
        : {
            id: offer.prompt.id,
            theme: offer.prompt.theme,
            cadence: offer.prompt.cadence,
            measured: offer.evidenceLine ?? null,
            text: offer.prompt.text,
            followUp: offer.prompt.followUp ?? null,
            triggered: offer.triggered,
            slot: offer.slot,
            from: originLabel(offer.prompt.origin) ?? null,
          },
    because: offer.kind === 'none' ? noOfferSentences[offer.because] : null,
    answered: answered ? { journal: answered.file } : null,
  };
}

export function variablesJson(variables: Variables) {
  return { version: 1, variables: listVariables(variables) };
}
