import { originLabel } from '../../engine/prompts/file/sources';
import type { NoOffer, PromptOffer } from '../../engine/prompts/offer';
import { listVariables } from '../../engine/prompts/variables/list';
import type { Variables, VariableValue } from '../../engine/prompts/variables/value';
import { noOfferSentences } from '../../engine/prompts/words';
import { table } from './table';

export function promptText(offer: PromptOffer | NoOffer, canAnswer: boolean): string {
  if (offer.kind === 'none') return `${noOfferSentences[offer.because]}\n`;
  const origin = originLabel(offer.prompt.origin);
  const parts = [
    offer.evidenceLine ?? '',
    origin === undefined ? offer.prompt.text : `${offer.prompt.text} (${origin})`,
    canAnswer
      ? 'To answer: leadline prompt --answer "…"'
      : 'To answer, give a place to keep it: --data DIR, or LEADLINE_DATA.',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

export function variablesText(variables: Variables): string {
  const rows = listVariables(variables).map(({ name, value, description }) => [name, valueText(value), description]);
  return `${table(['Name', 'Now', 'What it says'], rows, ['left', 'left', 'left'])}\n`;
}

function valueText(value: VariableValue | null): string {
  if (value === null) return 'not known';
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, member]) => `${name} ${String(member ?? 'not known')}`)
    .join(', ');
}
