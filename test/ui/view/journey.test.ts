import assert from 'node:assert/strict';
import { reviewExamples } from '../examples/review';
import { inPanel } from './browser';

describe('The journey', function () {
  this.timeout(60_000);
  const open = inPanel();

  it('says where one stands oneself, and what counts as practice', async () => {
    const { page, intents } = await open(reviewExamples.journey());
    await page.getByLabel('Next practice in business').fill('read the contract');
    await page.getByLabel('Next practice in business').press('Enter');
    await page.getByRole('radiogroup', { name: 'Where your product skill is' }).getByLabel('gap').press('Space');
    assert.deepEqual(await intents(), [
      { type: 'setOwnSkill', skill: 'business', state: undefined, next: 'read the contract' },
      { type: 'setOwnSkill', skill: 'product', state: 'gap', next: undefined },
    ]);
  });

  it('tells both ages of the picture, and notes that it was told', async () => {
    const { page, intents } = await open(reviewExamples.journey());
    assert.deepEqual(await page.locator('.ages dd').allInnerTexts(), [
      'Thu 20 Aug, 94 days ago',
      'Thu 19 Nov, 3 days ago',
    ]);
    await page.getByLabel('Told to whom, or how').fill('at the team meeting');
    await page.getByLabel('Told to whom, or how').press('Enter');
    assert.deepEqual(await intents(), [{ type: 'toldVision', day: '2026-11-22', note: 'at the team meeting' }]);
  });

  it('offers an empty hand its question, and counts nothing', async () => {
    const { page } = await open(reviewExamples.journey());
    const hands = await page.locator('.hand').allInnerTexts();
    assert.match(hands[1] ?? '', /^Defend\s+Which part of the team’s way of working/u);
    assert.doesNotMatch(hands.join(' '), /\d/u);
  });
});
