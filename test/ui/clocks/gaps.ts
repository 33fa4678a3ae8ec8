import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { shortestGapMinutes } from '../../../src/engine/evidence/editor/gaps';
import { minuteMs } from '../../../src/engine/time/now';
import { panelOf, type Panel } from '../driver/keys';
import { runCommand } from '../driver/palette';
import type { Records, Said } from '../driver/records';
import { until } from '../driver/until';
import { showBalance } from '../lead/keyboard';
import { turnSensingOn } from './sensing';
import type { ClocksWindow } from './shared';

/** From one key to the next; the gap begins when the idle cut has passed. */
const AWAY_MINUTES = 40;
const GAPS = 4;
const CALM_STEP_MINUTES = 5;

export function gapsOfTheDay(shared: () => ClocksWindow): void {
  describe('Gaps in the day, named by keyboard', () => {
    let page: Page;
    let view: Panel;
    let records: Records;
    let minutes: ClocksWindow['minutes'];
    let first: readonly string[];
    let window: ClocksWindow;

    before(async () => {
      window = shared();
      ({ page, minutes } = window);
      records = await window.begin();
      view = panelOf(page, 'view');
      await turnSensingOn(window);
      await runCommand(page, 'File: New Untitled Text File');
      const lines = page.locator('.editor-instance .view-line').first();
      let keys = 0;
      await until('there are stretches with gaps between them', async () => {
        await page.keyboard.type('x');
        keys += 1;
        await lines.filter({ hasText: 'x'.repeat(keys) }).waitFor();
        await window.pass(AWAY_MINUTES);
        return (await window.lead.said('editor.minutes')).length > GAPS;
      });
      await records.next();
      await showBalance(page);
      // Minutes that the editor counted wait for the next calm step of the view.
      await window.pass(CALM_STEP_MINUTES);
    });

    const offers = async (): Promise<Locator> => (await view.frame()).locator('.gap-offer');
    const asked = async (): Promise<readonly string[]> => (await offers()).locator('p').allTextContents();
    const untilAsked = async (expected: readonly string[]): Promise<void> => {
      await until(`it asks ${expected.join(' ')}`, async () => (await asked()).join() === expected.join());
    };
    const answer = async (place: number, word: string): Promise<Said & { readonly minutes: number }> => {
      await view.tabToPlace((await offers()).nth(place).getByRole('button', { name: word, exact: true }));
      await view.press('Enter');
      const [said] = await records.next();
      assert.equal(said?.type, 'gap.answered');
      const length = Date.parse(String(said['endsAt'])) - Date.parse(String(said['startsAt']));
      await (await view.frame()).getByRole('button', { name: 'Undo' }).waitFor();
      await view.keepsFocus();
      return { ...said, minutes: length / minuteMs };
    };

    it('are quiet lines of the view, three at most, the latest first', async () => {
      const { lead } = window;
      const starts = (await lead.said('editor.minutes')).map(({ startsAt }) => Date.parse(startsAt));
      const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: lead.place.timeZone });
      const latest = ` to ${clock.format(Math.max(...starts))} is open`;
      await until(`three gaps are offered, one of them${latest}`, async () => {
        first = await asked();
        return first.length === 3 && first[0]?.includes(latest) === true;
      });
      for (const line of first) assert.match(line, /^\d\d:\d\d to \d\d:\d\d is open\. What was it\?$/u);
      assert.deepEqual(first, first.toSorted().toReversed());
    });

    it('count as what they are called, from the first minute to the last; U takes it back', async () => {
      const before = minutes();
      const said = await answer(0, 'one-to-one');
      assert.equal(said['answer'], 'oneToOne');
      assert.ok(said.minutes >= shortestGapMinutes, `${said.minutes} minutes`);
      await view.shows(`${String(first[0]).slice(0, 14)}: one-to-one.`);
      // The one that had to wait comes up.
      await until('the fourth gap is offered', async () => {
        const now = await asked();
        return now.length === 3 && now[0] === first[1] && now[1] === first[2];
      });
      const after = minutes();
      assert.equal(after['mentoring']?.['said'], (before['mentoring']?.['said'] ?? 0) + said.minutes);
      await view.press('u');
      await records.one({ type: 'record.removed', of: said.id });
      await untilAsked(first);
      assert.deepEqual(minutes(), before);
    });

    it('a break and a skipped one count nothing and are not asked about again; a meeting counts', async () => {
      const before = minutes();
      await answer(0, 'break');
      const skipped = await answer(0, 'skip');
      await view.shows(`${String(first[1]).slice(0, 14)} stays open.`);
      assert.deepEqual(minutes(), before);
      await view.enter('button', 'Undo');
      await records.one({ type: 'record.removed', of: skipped.id });
      await until('it is asked about again', async () => (await asked())[0] === first[1]);
      const said = await answer(0, 'meeting');
      assert.equal(minutes()['direction']?.['said'], (before['direction']?.['said'] ?? 0) + said.minutes);
      assert.equal((await asked()).length, 2);
    });
  });
}
