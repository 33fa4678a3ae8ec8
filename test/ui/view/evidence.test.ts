import assert from 'node:assert/strict';
import { reviewExamples } from '../examples/review';
import { inPanel } from './browser';

describe('The evidence page', function () {
  this.timeout(60_000);
  const open = inPanel();

  it('files and strikes lines by keyboard, and focus stays on the line', async () => {
    const { page, intents, show } = await open(reviewExamples.evidence());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('f');
    await page.keyboard.press('s');
    const item = 'commit:20261119121000';
    assert.deepEqual(await intents(), [
      { type: 'refile', item, kind: null },
      { type: 'strike', item },
    ]);
    const next = reviewExamples.evidence();
    assert.equal(next.page, 'evidence');
    const days = next.evidence.days.map((day) => ({
      ...day,
      items: day.items.map((line) => (line.id === item ? { ...line, struckOn: '2026-11-19' } : line)),
    }));
    await show({ ...next, evidence: { ...next.evidence, days } });
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-item')), item);
    assert.equal(await page.textContent('.unseen[role=status]'), 'Struck out: Commit “Cap the retry delay”');
    await page.keyboard.press('s');
    assert.deepEqual((await intents()).at(-1), { type: 'putBack', item });
  });

  it('lets what the user logged be corrected and deleted, by its buttons and by keys', async () => {
    const { page, intents } = await open(reviewExamples.evidence());
    await page.getByRole('button', { name: 'Correct… Staging hunt with the vendor' }).focus();
    for (const key of ['Enter', 'c', 'Tab', 'Enter', 'Delete', 'ArrowUp', 'c', 'Delete'])
      await page.keyboard.press(key);
    const entry = '0123456789ab-11';
    const [correct, remove] = [
      { type: 'correctEntry', entry },
      { type: 'removeEntry', entry },
    ] as const;
    assert.deepEqual(await intents(), [correct, correct, remove, remove], 'what git shows is no entry of the log');
  });
});
