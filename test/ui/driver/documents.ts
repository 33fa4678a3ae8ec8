import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runCommand } from './palette';
import { selectLine } from './type-over';
import { until } from './until';

/**
 * The text of the document in front, to the byte: what saving it writes to a file. Answered in the editor's own box,
 * by keys. Closes the document.
 */
export async function saveAndRead(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-saved-'));
  const file = join(folder, 'saved.md');
  try {
    await runCommand(page, 'File: Save As...');
    await answerFileBox(page, file);
    let text = '';
    await until('the document is saved', () => {
      try {
        text = readFileSync(file, 'utf8');
        return text !== '';
      } catch {
        return false;
      }
    });
    await runCommand(page, 'View: Close Editor');
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the editor's box for files a path, and takes it. The box fills itself in when it opens, and may do so late. */
export async function answerFileBox(page: Page, path: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  await until('the box has filled itself in', async () => (await input.inputValue()).startsWith('/'));
  let said = '';
  await until(
    `the box holds ${path}`,
    async () => {
      await selectLine(page);
      await page.keyboard.insertText(path);
      await page.waitForTimeout(300);
      said = await input.inputValue();
      return said === path;
    },
    60_000,
  ).catch((reason: unknown) => {
    throw new Error(`${String(reason)} It holds ${said}.`);
  });
  await page.keyboard.press('Enter');
}

/** Everything that stands in the document in front, by select all and copy. */
export async function copyWhole(page: Page): Promise<string> {
  await page.locator('.editor-instance .monaco-editor.focused .view-line').first().waitFor();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('Control+a');
  // The editor runs its commands when it comes to them: copied too early it would be the line of the cursor.
  await page.locator('.editor-instance .monaco-editor.focused .selected-text').first().waitFor();
  await page.keyboard.press('Control+c');
  let text = '';
  await until('the document is copied', async () => {
    text = await page.evaluate(() => navigator.clipboard.readText());
    return text !== '';
  });
  return text;
}

/** Opens a file by its name; a window that moves its focus about may lose the list, so it is asked again. */
export async function openFile(page: Page, name: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  const lines = page.locator('.editor-instance .view-lines').first();
  await page.bringToFront();
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      // The key of its own is lost where a webview has the focus and hands keys on; the palette is asked until it opens.
      await runCommand(page, 'Go to File...');
      await input.fill(name, { timeout: ATTEMPT_MILLISECONDS });
      await row.waitFor({ timeout: ATTEMPT_MILLISECONDS });
      await page.keyboard.press('Enter');
      await lines.waitFor({ timeout: ATTEMPT_MILLISECONDS });
      return;
    } catch {
      await page.keyboard.press('Escape');
    }
  }
  await lines.waitFor();
}

const MOST_ATTEMPTS = 5;
const ATTEMPT_MILLISECONDS = 6_000;
