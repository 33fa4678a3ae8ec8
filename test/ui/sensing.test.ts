import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { environmentFor, sampleSettings } from '../../scripts/editor/open.mjs';
import { samplePlace } from '../../scripts/sample-place.mjs';
import { readRecordLines } from '../../src/engine/records/read';
import type { LeadRecord, RecordOf } from '../../src/engine/records/schema';
import { report } from '../../src/engine/report';
import { defaultSettings } from '../../src/engine/settings/settings';
import { dayMs, minuteMs } from '../../src/engine/time/now';
import { startEditor, type RunningEditor } from './driver/editor';
import { openFile } from './driver/documents';
import { acceptQuickPick, runCommand } from './driver/palette';
import { passingTime } from './driver/time';
import { webviewFrame } from './driver/webview';
import { openTwoWindows } from './driver/window';

/** An event on its way from the window to the extension and back. */
const SETTLE_MILLISECONDS = 1_000;

describe('Editor time in two windows of one user', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-sensing-'));
  const time = passingTime(temporary);
  let editor: RunningEditor;
  let data: string;
  let workspace: string;

  before(async () => {
    const place = await samplePlace(join(temporary, 'sample'));
    ({ data, open: workspace } = place);
    editor = await startEditor({
      settings: { ...sampleSettings(data), 'files.autoSave': 'off' },
      environment: { ...environmentFor(place), ...time.environment },
      helpers: time.helpers,
    });
  });
  after(async () => {
    await editor.stop();
    rmSync(temporary, { recursive: true, force: true });
  });

  /** The focus moves only when the clocks of both windows have. */
  const letPass = async (minutes: number): Promise<void> => {
    time.pass(minutes);
    await new Promise((wake) => setTimeout(wake, SETTLE_MILLISECONDS));
  };
  const records = (): readonly LeadRecord[] =>
    readdirSync(join(data, 'records')).flatMap(
      (name) => readRecordLines(readFileSync(join(data, 'records', name), 'utf8'), name).records,
    );
  const editorMinutes = (): readonly RecordOf<'editor.minutes'>[] =>
    records().filter((record) => record.type === 'editor.minutes');

  it('is counted where the focus is, stops where it is lost, and no minute counts twice in the report of both', async () => {
    const before = new Set(editorMinutes().map(({ id }) => id));
    const [first, second] = await openTwoWindows(editor, workspace);
    for (const page of [first, second]) {
      await page.bringToFront();
      await runCommand(page, 'Leadline: Show Balance');
      await webviewFrame(page, 'view');
    }
    // The user's own choice, in one window; the other follows it.
    await press(first, 'Turn on');
    await acceptQuickPick(first, 'Yes, count editor time');
    await first.locator('.statusbar-item', { hasText: 'Editor time is counted' }).waitFor();
    await first.waitForTimeout(3 * SETTLE_MILLISECONDS);
    for (const page of [first, second]) await openFile(page, 'README.md');

    await type(first);
    await letPass(3);
    await type(second);
    await letPass(2);
    await type(first);
    // Longer than the idle cut, with the first window in front all along.
    await letPass(20);
    await press(second, 'Turn off');
    await second.waitForTimeout(3 * SETTLE_MILLISECONDS);

    const told = editorMinutes().filter(({ id }) => !before.has(id));
    const writers = new Map(told.map(({ id }) => [id.slice(0, 12), 0]));
    for (const { id, minutes } of told) writers.set(id.slice(0, 12), (writers.get(id.slice(0, 12)) ?? 0) + minutes);
    // Three minutes and up to the idle cut in the first window, two in the second; without losing the focus the second
    // would have gone on to its own idle cut.
    assert.equal(writers.size, 2, 'both windows wrote');
    const [less = 0, more = 0] = [...writers.values()].sort((a, b) => a - b);
    assert.ok(less >= 2 && less <= 3, `${less} minutes in the second window`);
    assert.ok(more >= 8 && more <= 9, `${more} minutes in the first window`);

    const latest = Math.max(...told.map(({ startsAt, minutes }) => Date.parse(startsAt) + minutes * minuteMs));
    const made = report({ repositories: [] }, told, defaultSettings, { instant: latest + dayMs, timeZone: 'UTC' });
    const marked = new Set(told.flatMap(minutesOf));
    const counted = made.activities.reduce((sum, { minutes }) => sum + minutes.mid, 0);
    assert.equal(counted, marked.size);
  });
});

/** Every minute of a record, by its number. */
function minutesOf({ startsAt, minutes }: RecordOf<'editor.minutes'>): readonly number[] {
  return Array.from({ length: minutes }, (_, index) => Date.parse(startsAt) / minuteMs + index);
}

/** Brings a window to the front and presses a key in its editor. */
async function type(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForTimeout(SETTLE_MILLISECONDS);
  await page.locator('.editor-instance .view-lines').first().click();
  await page.keyboard.type('x');
  await page.waitForTimeout(SETTLE_MILLISECONDS);
}

/** Presses a button of the tuner, which says what is read and turns it on and off. */
async function press(page: Page, button: string): Promise<void> {
  await page.bringToFront();
  await runCommand(page, 'Leadline: Tune Your Week');
  const panel = await webviewFrame(page, 'panel');
  await panel.getByRole('button', { name: button }).click();
  await page.waitForTimeout(2 * SETTLE_MILLISECONDS);
}
