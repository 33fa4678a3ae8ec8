import assert from 'node:assert/strict';
import { reviewExamples } from '../examples/review';
import { inPanel } from './browser';

describe('The map', function () {
  this.timeout(60_000);
  const open = inPanel();

  it('asks a row of the seven shifts that nobody looked at for two months its question', async () => {
    const { page } = await open(reviewExamples.map());
    const asks = page.locator('.shift-ask').filter({ hasText: /\?$/u });
    assert.equal(await asks.count(), 1);
    assert.match(await page.locator('.shift', { has: asks }).innerText(), /next colleague bring/u);
  });

  it('shows in its row what was logged towards a shift, and counts nothing', async () => {
    const { page } = await open(reviewExamples.map());
    const row = page.locator('.shift', { hasText: 'hiring and bringing people in' });
    assert.match(
      await row.innerText(),
      /Logged in the last three months: talked with two who might join \(Thu 12 Nov\) · Tue 20 Oct/u,
    );
  });

  it('takes a turning point, the next release and a vision file off the map', async () => {
    const { page, intents } = await open(reviewExamples.map());
    for (const name of ['Tech lead', 'Planned release', 'docs/vision.md']) {
      await page.getByRole('button', { name: `Remove: ${name}` }).click();
    }
    await page.getByLabel('Next release').fill('');
    await page.getByLabel('Next release').press('Enter');
    const withdrawn = { type: 'withdrawRelease', day: '2026-12-03' } as const;
    assert.deepEqual(await intents(), [
      { type: 'removePivot', pivot: '0123456789ab-6' },
      withdrawn,
      { type: 'unmarkVision', mark: '0123456789ab-7' },
      withdrawn,
    ]);
  });

  it('undoes the last entry with a button and with U', async () => {
    const { page, intents } = await open(reviewExamples.map());
    await page.click('text=Undo the last entry');
    await page.click('h1');
    await page.keyboard.press('u');
    const undo = { type: 'undo', record: '0123456789ab-9' };
    assert.deepEqual(await intents(), [undo, undo]);
  });
});
