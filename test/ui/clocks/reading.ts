import assert from 'node:assert/strict';
import { openFile } from '../driver/documents';
import { runCommand } from '../driver/palette';
import { restHands } from '../driver/rest';
import { seenWhile } from './sensing';
import type { ClocksWindow } from './shared';

/** The cut after which nobody is taken to read any more; the records hold no choice of another one. */
const IDLE_MINUTES = 5;
const READING_MINUTES = 8;

export function readingWithoutKeys(shared: () => ClocksWindow): void {
  describe('Reading that tells nothing of itself', () => {
    let window: ClocksWindow;

    before(async () => {
      window = shared();
      await window.begin();
    });

    /** One by one, as they pass: once a minute is asked whether somebody is there. */
    const passEach = async (minutes: number): Promise<void> => {
      for (let minute = 0; minute < minutes; minute += 1) await window.pass(1);
    };
    /** A minute that was held by half at either end may count, or not. */
    const isAbout = (minutes: number, expected: number): void => {
      assert.ok(Math.abs(minutes - expected) <= 1, `${minutes} minutes, not about ${expected}`);
    };
    const review = (seen: Awaited<ReturnType<typeof seenWhile>>): number =>
      seen.filter(({ kind }) => kind === 'review').reduce((sum, { minutes }) => sum + minutes, 0);

    it('counts on the page of a pull request as long as somebody is there, and up to the idle cut after that', async () => {
      const { page } = window;
      const seen = await seenWhile(window, async () => {
        await runCommand(page, 'Leadline Test: Open a Pull Request');
        await page.locator('.tab.active', { hasText: 'A pull request' }).waitFor();
        await window.knows('in use');
        await passEach(READING_MINUTES);
        await restHands(page);
        await window.knows('at rest');
        await passEach(IDLE_MINUTES + 3);
        await window.pass(30);
        await runCommand(page, 'View: Close Editor');
      });
      isAbout(review(seen), READING_MINUTES + IDLE_MINUTES);
    });

    it('ends on an open diff at the idle cut, and does not go on counting', async () => {
      const { page } = window;
      const seen = await seenWhile(window, async () => {
        await openFile(page, 'onboarding.md');
        await runCommand(page, 'Explorer: Focus on Timeline View');
        const commits = page.locator('.timeline-tree-view .monaco-list:focus .monaco-list-row');
        await commits.first().waitFor();
        await page.keyboard.press('ArrowDown');
        await page.locator('.timeline-tree-view .monaco-list-row.focused').waitFor();
        await page.keyboard.press('Enter');
        await page.locator('.monaco-diff-editor').first().waitFor();
        await window.knows('in use');
        await restHands(page);
        await window.knows('at rest');
        await passEach(IDLE_MINUTES + 3);
        await window.pass(30);
        await runCommand(page, 'View: Close All Editors');
      });
      isAbout(review(seen), IDLE_MINUTES);
    });
  });
}
