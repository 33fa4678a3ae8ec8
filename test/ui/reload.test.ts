import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentFor, sampleSettings } from '../../scripts/editor/open.mjs';
import { samplePlace } from '../../scripts/sample-place.mjs';
import { startEditor, type RunningEditor } from './driver/editor';
import { runCommand } from './driver/palette';
import { webviewFrame } from './driver/webview';
import { openWindow } from './driver/window';

/** The editor writes down what a window shows some seconds later. */
const REMEMBERED_MILLISECONDS = 8_000;

describe('A window that is reloaded', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-reload-'));
  let editor: RunningEditor;
  let workspace: string;

  before(async () => {
    const place = await samplePlace(join(temporary, 'sample'));
    workspace = place.open;
    editor = await startEditor({ settings: sampleSettings(place.data), environment: environmentFor(place) });
  });
  after(async () => {
    await editor.stop();
    rmSync(temporary, { recursive: true, force: true });
  });

  it('brings the Weekly Review back at its page, and a half-typed answer into its box', async () => {
    const page = await openWindow(editor, workspace);
    await runCommand(page, 'Leadline: Show Balance');
    const view = await webviewFrame(page, 'view');
    const box = view.locator('textarea[data-answer]');
    await box.fill('Half a thought');
    await runCommand(page, 'Leadline: Tune Your Week');
    const panel = await webviewFrame(page, 'panel');
    await panel.getByRole('heading', { level: 1, name: 'Tune your week' }).waitFor();
    await page.waitForTimeout(REMEMBERED_MILLISECONDS);
    await runCommand(page, 'Developer: Reload Window');
    await page.waitForTimeout(2_000);
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    const panelAgain = await webviewFrame(page, 'panel', { within: 40_000 });
    await panelAgain.getByRole('heading', { level: 1, name: 'Tune your week' }).waitFor();
    const viewAgain = await webviewFrame(page, 'view', { within: 40_000 });
    const boxAgain = viewAgain.locator('textarea[data-answer]');
    await boxAgain.waitFor();
    assert.equal(await boxAgain.inputValue(), 'Half a thought');
    await page.close();
  });
});
