import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startEditor, type RunningEditor } from './driver/editor';
import { runCommand } from './driver/palette';
import { webviewFrame } from './driver/webview';
import { ALL_THEMES, openWindow, setSidebarWidth, setTheme } from './driver/window';

describe('A window with Leadline', () => {
  let editor: RunningEditor;
  const folder = join(mkdtempSync(join(tmpdir(), 'leadline-folder-')), 'plain folder');

  before(async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.md'), '# Soundings\n');
    editor = await startEditor();
  });
  after(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the log from the palette by keyboard', async () => {
    const page = await openWindow(editor, folder);
    await showLog(page);
    await page.close();
  });

  it('opens twice on one server, each window with an extension of its own', async () => {
    const pages = [await openWindow(editor, folder), await openWindow(editor, folder)];
    for (const page of pages) await showLog(page);
    for (const page of pages) await page.close();
  });

  it('can be narrowed to 240 px and put into each theme', async () => {
    const page = await openWindow(editor, folder);
    for (const width of [240, 320, 480]) {
      await setSidebarWidth(page, width);
      assert.equal(Math.round((await page.locator('.part.sidebar').boundingBox())?.width ?? 0), width);
    }
    for (const theme of ALL_THEMES) await setTheme(editor, page, theme);
    await page.close();
  });

  it('reaches the page inside a webview of the editor', async () => {
    const page = await openWindow(editor, folder);
    await page.locator('.explorer-folders-view').getByText('notes.md').dblclick();
    await runCommand(page, 'Markdown: Open Preview to the Side');
    const preview = await webviewFrame(page, 'panel', { extension: 'vscode.markdown-language-features' });
    await preview.getByRole('heading', { name: 'Soundings' }).waitFor();
    await page.close();
  });
});

/**
 * Asks for the log until it is there. A window that is still starting moves its focus about, and what was chosen in the
 * palette a moment before may then be lost.
 */
async function showLog(page: Page): Promise<void> {
  const line = page.locator('.part.panel').getByText('Leadline is active.').first();
  await page.bringToFront();
  for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
    await runCommand(page, 'Leadline: Show Log');
    try {
      await line.waitFor({ timeout: 10_000 });
      return;
    } catch {
      await page.keyboard.press('Escape');
    }
  }
  await line.waitFor();
}

const mostAttempts = 4;
