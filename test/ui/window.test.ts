import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    await runCommand(page, 'Leadline: Show Log');
    await page.locator('.part.panel').getByText('Leadline is active.').first().waitFor();
    await page.close();
  });

  it('opens twice on one server, each window with an extension of its own', async () => {
    const pages = [await openWindow(editor, folder), await openWindow(editor, folder)];
    for (const page of pages) {
      await runCommand(page, 'Leadline: Show Log');
      await page.locator('.part.panel').getByText('Leadline is active.').first().waitFor();
    }
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
