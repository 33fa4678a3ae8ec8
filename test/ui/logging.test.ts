import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { environmentFor, sampleSettings } from '../../scripts/editor/open.mjs';
import { samplePlace } from '../../scripts/sample-place.mjs';
import { foldRecords } from '../../src/engine/records/fold';
import { readRecordLines } from '../../src/engine/records/read';
import type { LogEntry } from '../../src/engine/records/state';
import { report, type Report } from '../../src/engine/report';
import { defaultSettings } from '../../src/engine/settings/settings';
import { dayMs } from '../../src/engine/time/now';
import { startEditor, type RunningEditor } from './driver/editor';
import { acceptQuickPick, answerBox, runCommand } from './driver/palette';
import { openWindow } from './driver/window';

const WRITTEN_MILLISECONDS = 15_000;

describe('Log Leading Work, by keyboard', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-logging-'));
  let editor: RunningEditor;
  let page: Page;
  let data: string;
  let later: { readonly instant: number; readonly timeZone: string };

  before(async () => {
    const place = await samplePlace(join(temporary, 'sample'));
    data = place.data;
    later = { instant: Date.parse(place.now) + dayMs, timeZone: place.timeZone };
    editor = await startEditor({ settings: sampleSettings(data), environment: environmentFor(place) });
    page = await openWindow(editor, place.open);
  });
  after(async () => {
    await editor.stop();
    rmSync(temporary, { recursive: true, force: true });
  });

  const records = () =>
    readdirSync(join(data, 'records')).flatMap(
      (name) => readRecordLines(readFileSync(join(data, 'records', name), 'utf8'), name).records,
    );
  const log = (): readonly LogEntry[] => foldRecords(records(), later).log;
  const shown = (): string => {
    const { weeks, activities }: Report = report({ repositories: [] }, records(), defaultSettings, later);
    return JSON.stringify({ weeks, activities });
  };
  const row = (text: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  const loggedAfter = async (before: readonly LogEntry[]): Promise<LogEntry> => {
    const deadline = performance.now() + WRITTEN_MILLISECONDS;
    for (;;) {
      const added = log().find(({ id }) => before.every((entry) => entry.id !== id));
      if (added) return added;
      assert.ok(performance.now() < deadline, 'nothing was logged');
      await page.waitForTimeout(100);
    }
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

  async function untilEqual(read: () => string, expected: string): Promise<void> {
    const deadline = performance.now() + WRITTEN_MILLISECONDS;
    while (read() !== expected && performance.now() < deadline) await page.waitForTimeout(100);
    assert.equal(read(), expected);
  }
});
