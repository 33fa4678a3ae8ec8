import type { Page } from 'playwright-core';

/**
 * Marks the one line of the box that has the focus, by keys which the box itself understands. `Control+A` is a command
 * of the editor: in a webview, and the first time anywhere, it runs when the editor comes to it, and may then take what
 * has been typed since (one time in five on a busy machine, `140` became `40`).
 */
export async function selectLine(page: Page): Promise<void> {
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
}

/** Puts this in the place of whatever the box holds. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await selectLine(page);
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}
