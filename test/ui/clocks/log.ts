import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { LogEntry } from '../../../src/engine/records/state';
import { report, type Report } from '../../../src/engine/report';
import { defaultSettings } from '../../../src/engine/settings/settings';
import type { Now } from '../../../src/engine/time/now';
import { acceptQuickPick, answerBox, runCommand } from '../driver/palette';
import { until } from '../driver/until';
import { laterThan, type ClocksWindow } from './shared';

export function logByKeys(shared: () => ClocksWindow): void {
  describe('Log Leading Work, by keyboard', () => {
    let page: Page;
    let stored: ClocksWindow['stored'];
    let state: ClocksWindow['state'];
    let later: Now;

    before(() => {
      ({ page, stored, state } = shared());
      later = laterThan(shared().lead);
    });

    const log = (): readonly LogEntry[] => state().log;
    const shown = (): string => {
      const { weeks, activities }: Report = report({ repositories: [] }, stored(), defaultSettings, later);
      return JSON.stringify({ weeks, activities });
    };
    const row = (text: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    const loggedAfter = async (before: readonly LogEntry[]): Promise<LogEntry> => {
      const added = (): LogEntry | undefined => log().find(({ id }) => before.every((entry) => entry.id !== id));
      await until('something is logged', () => added() !== undefined);
      return added() ?? assert.fail();
    };
    const untilEqual = async (read: () => string, expected: string): Promise<void> => {
      await until(`it is ${expected.slice(0, 80)}`, () => read() === expected);
    };

    it('a typed line says it all; Enter logs the same again; the list takes it back, byte for byte', async () => {
      const before = log();
      await runCommand(page, 'Leadline: Log Leading Work');
      await row('Mentoring').waitFor();
      await page.keyboard.type('30m mentoring pairing on parser');
      await row('pairing on parser').waitFor();
      await acceptQuickPick(page, /./u);
      const typed = await loggedAfter(before);
      assert.deepEqual([typed.kind, typed.minutes, typed.note], ['mentoring', 30, 'pairing on parser']);
      const stood = { entries: log(), text: shown() };

      await runCommand(page, 'Leadline: Log Leading Work');
      await row('again').waitFor();
      await page.keyboard.press('Enter');
      const again = await loggedAfter(stood.entries);
      assert.deepEqual([again.kind, again.minutes], ['mentoring', 30]);
      assert.notEqual(shown(), stood.text);

      await runCommand(page, 'Leadline: Log Leading Work');
      await acceptQuickPick(page, /^Undo:/u);
      await page.waitForFunction(() => document.querySelector('.quick-input-widget:not([style*="none"])') === null);
      await untilEqual(() => shown(), stood.text);
    });

    it('a day, Team or Strategy, a hand and a note are each one choice away', async () => {
      const before = log();
      await runCommand(page, 'Leadline: Log Leading Work');
      await acceptQuickPick(page, 'Direction');
      await row('45 min').waitFor();
      await page.keyboard.type('40');
      await acceptQuickPick(page, /^40 min/u);
      await acceptQuickPick(page, 'When');
      await acceptQuickPick(page, 'A day…');
      await answerBox(page, 'A weekday or a date', '2026-03-10 at 14:00');
      // The row says when it was, not that it is now.
      await row('14:00').waitFor();
      await acceptQuickPick(page, 'Team or Strategy');
      await acceptQuickPick(page, 'Strategy');
      await acceptQuickPick(page, 'Support, defend, inspire or connect');
      await acceptQuickPick(page, 'Connect');
      await acceptQuickPick(page, 'Note');
      await answerBox(page, 'A few words', 'the roadmap with the other team');
      await acceptQuickPick(page, /Log it$/u);
      const { kind, minutes, day, startsAt, lane, hand, note } = await loggedAfter(before);
      assert.deepEqual([kind, minutes, day, lane, hand], ['direction', 40, '2026-03-10', 'strategy', 'connect']);
      assert.equal(new Date(startsAt ?? 0).toLocaleTimeString('en-GB', { timeZone: later.timeZone }), '14:00:00');
      assert.equal(note, 'the roadmap with the other team');
    });

    it('any entry of the last two weeks can be corrected or deleted from the list', async () => {
      const stood = log();
      const roadmap = stood.find(({ note }) => note === 'the roadmap with the other team');
      assert.ok(roadmap);
      const now = (): LogEntry | undefined => log().find(({ id }) => id === roadmap.id);
      await runCommand(page, 'Leadline: Log Leading Work');
      await acceptQuickPick(page, 'Correct or delete an entry…');
      await acceptQuickPick(page, '40 min of Direction');
      await acceptQuickPick(page, 'When');
      await acceptQuickPick(page, 'A day…');
      await answerBox(page, 'A weekday or a date', '2026-03-11');
      await acceptQuickPick(page, 'Support, defend, inspire or connect');
      await acceptQuickPick(page, 'None of these');
      await acceptQuickPick(page, /Keep it like this$/u);
      await untilEqual(() => String(now()?.day), '2026-03-11');
      assert.deepEqual([now()?.startsAt, now()?.hand, now()?.lane], [undefined, undefined, 'strategy']);
      await runCommand(page, 'Leadline: Log Leading Work');
      await acceptQuickPick(page, 'Correct or delete an entry…');
      await acceptQuickPick(page, '40 min of Direction');
      await acceptQuickPick(page, 'Delete this entry');
      await untilEqual(() => String(now()?.minutes), 'undefined');
      assert.equal(log().length, stood.length - 1);
    });
  });
}
