import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { handQuestions } from '../../../src/view/review/journey/words';

interface Bank {
  readonly prompts: readonly { readonly id: string; readonly text: string }[];
}

describe('The question of an empty hand', () => {
  it('is the bank’s own, word for word', () => {
    const { prompts } = JSON.parse(readFileSync('src/engine/prompts/bank.json', 'utf8')) as Bank;
    for (const { prompt, text } of Object.values(handQuestions)) {
      assert.equal(prompts.find(({ id }) => id === prompt)?.text.replaceAll("'", '’'), text, prompt);
    }
  });
});
