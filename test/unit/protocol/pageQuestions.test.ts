import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { handQuestions } from '../../../src/view/review/journey/words';
import { shiftQuestions } from '../../../src/view/review/map/words';

interface Bank {
  readonly prompts: readonly { readonly id: string; readonly text: string }[];
}

describe('The questions of the pages', () => {
  it('are the bank’s own, word for word: of an empty hand, and of a shift nobody looked at', () => {
    const { prompts } = JSON.parse(readFileSync('src/engine/prompts/bank.json', 'utf8')) as Bank;
    for (const { prompt, text } of [...Object.values(handQuestions), ...Object.values(shiftQuestions)]) {
      assert.equal(prompts.find(({ id }) => id === prompt)?.text.replaceAll("'", '’'), text, prompt);
    }
  });
});
