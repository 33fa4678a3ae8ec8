import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { acceptQuickPick, runCommand } from '../driver/palette';
import { runBeside } from '../driver/sample-window';
import { until } from '../driver/until';
import { page, panel, records, sample, undoes } from './window';

export function evidenceForms(): void {
  describe('The evidence page by keyboard alone', () => {
    before(async () => {
      await runCommand(page, 'Leadline: Why This Number');
      await acceptQuickPick(page, 'Hands-on');
      await panel.shows('What it rests on');
      await panel.tabTo('button', 'Copy as text');
    });

    const itemOfFocus = async (): Promise<string | null> =>
      (await panel.frame()).evaluate(
        () => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') ?? null,
      );
    const line = async (item: string): Promise<Locator> => (await panel.frame()).locator(`[data-item="${item}"]`);

    it('moves along the lines with the arrows', async () => {
      const items = await (
        await panel.frame()
      )
        .locator('[data-item]')
        .evaluateAll((lines) => lines.map((one) => one.getAttribute('data-item')));
      assert.ok(items.length > 3);
      await panel.tabToPlace((await panel.frame()).locator('.line button').first());
      await panel.press('ArrowDown');
      assert.equal(await itemOfFocus(), items[1]);
      await panel.press('ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp');
      assert.equal(await itemOfFocus(), items[0]);
    });

    it('strikes a line out with S, puts it back with S, and undoes either with U', async () => {
      const item = (await itemOfFocus()) ?? '';
      await panel.press('s');
      const struck = await records.one({ type: 'evidence.struck', item });
      const place = await line(item);
      await until('the line is struck', async () => (await place.getAttribute('class')) === 'line is-struck');
      assert.equal(await itemOfFocus(), item);
      await panel.press('s');
      const back = await records.one({ type: 'evidence.putBack', item });
      await until('the line is back', async () => (await place.getAttribute('class')) === 'line');
      await undoes(back);
      await until('the line is struck again', async () => (await place.getAttribute('class')) === 'line is-struck');
      await undoes(struck);
      await until('the line is as it was', async () => (await place.getAttribute('class')) === 'line');
      assert.equal(await itemOfFocus(), item);
    });

    it('strikes out and puts back by the buttons of a line, and focus stays with it', async () => {
      const item = (await itemOfFocus()) ?? '';
      const place = await line(item);
      await panel.tabToPlace(place.getByRole('button', { name: /^Strike out/u }));
      await panel.press('Enter');
      await records.one({ type: 'evidence.struck', item });
      await until('the line is struck', async () => (await place.getAttribute('class')) === 'line is-struck');
      assert.equal(await itemOfFocus(), item);
      await panel.press('Enter');
      await records.one({ type: 'evidence.putBack', item });
      await until('the line is back', async () => (await place.getAttribute('class')) === 'line');
      assert.equal(await itemOfFocus(), item);
    });

    it('files a line elsewhere with F, the next line has the focus, and undo brings it back', async () => {
      const item = (await itemOfFocus()) ?? '';
      await panel.press('f');
      await acceptQuickPick(page, 'Direction');
      const filed = await records.one({ type: 'evidence.filed', item, kind: 'direction' });
      const place = await line(item);
      await until('the line is gone from here', async () => (await place.count()) === 0);
      await until('another line has the focus', async () => (await itemOfFocus()) !== null);
      await undoes(filed);
      await place.waitFor();
      await until('a line has the focus', async () => (await itemOfFocus()) !== null);
    });

    it('corrects what was logged in the steps of the log, deletes it, and undoes either', async () => {
      runBeside(sample, 'log', '45m', 'coding', 'the tide table');
      const [logged] = await records.next();
      const entry = logged?.id ?? '';
      await panel.enter('button', 'Correct… the tide table');
      await acceptQuickPick(page, 'How long');
      await acceptQuickPick(page, '60 min');
      await acceptQuickPick(page, 'Team or Strategy');
      await acceptQuickPick(page, 'Team');
      await acceptQuickPick(page, /Keep it like this$/u);
      const corrected = await records.one({ type: 'entry.corrected', of: entry, minutes: 60, lane: 'team' });
      const hours = (await line(`record:${entry}`)).locator('.line-hours');
      await until('the line holds an hour', async () => (await hours.innerText()).startsWith('1 h'));
      await undoes(corrected);
      await until('the line is as it was', async () => (await hours.innerText()).startsWith('0.8 h'));
      await panel.tabToPlace((await line(`record:${entry}`)).getByRole('button', { name: /^Delete/u }));
      await panel.press('Enter');
      const removed = await records.one({ type: 'record.removed', of: entry });
      await panel.lacks('the tide table');
      await panel.keepsFocus();
      await undoes(removed);
      await panel.shows('the tide table');
      await panel.tabToPlace((await line(`record:${entry}`)).getByRole('button', { name: /^Correct/u }));
      await panel.press('c');
      await acceptQuickPick(page, 'Delete this entry');
      await records.one({ type: 'record.removed', of: entry });
      await panel.lacks('the tide table');
    });

    it('leaves everything as it is when the list is left with Escape', async () => {
      const item = await itemOfFocus();
      const before = records.all().length;
      await panel.press('f');
      await page.locator('.quick-input-widget').getByText('Not mine').waitFor();
      await panel.press('Escape');
      await until('the line has the focus again', async () => (await itemOfFocus()) === item);
      assert.equal(records.all().length, before);
    });
  });
}
