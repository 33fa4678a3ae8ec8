// What somebody without a mouse does with the editor's messages, quick picks and input boxes.
import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import { acceptQuickPick, holdFocus, quickPickRow, runCommand } from '../driver/palette';
import { webviewFrame } from '../driver/webview';
import { until } from '../driver/until';

/** Messages that stand on the screen, of any extension; ours are told by their words. */
export function messages(page: Page): Locator {
  return page.locator('.notification-toast');
}

/** Puts the focus on the newest message and tabs to one of its buttons: F1, Tab, Enter. */
export async function answerMessage(page: Page, button: string): Promise<void> {
  await messages(page).locator('.monaco-button', { hasText: button }).first().waitFor();
  await runCommand(page, 'Notifications: Focus Notification Toast');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** Tabs until the thing in focus is called this. */
async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < MOST_TABS; step++) {
    const focused = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    if (focused === name) return;
    seen.push(focused);
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to “${name}”, only to: ${seen.join(' | ')}`);
}

const MOST_TABS = 12;

/** Chooses the row of exactly these words in the quick pick with this title. */
export async function choose(page: Page, title: string, label: string): Promise<void> {
  await step(page, title);
  await acceptQuickPick(page, label);
}

/** What stands beside a choice. */
export async function choiceText(page: Page, title: string, label: string): Promise<string> {
  await step(page, title);
  const row = quickPickRow(page, label);
  await row.waitFor();
  return (await row.getAttribute('aria-label')) ?? '';
}

/** Waits for the step with this title and gives its box. */
export async function step(page: Page, title: string): Promise<Locator> {
  await page.locator('.quick-input-title', { hasText: title }).waitFor();
  await holdFocus(page);
  const box = page.locator('.quick-input-widget input[type="text"]');
  await until(`“${title}” takes keys`, () => box.evaluate((input) => input === document.activeElement));
  return box;
}

/** What the input box says below what is typed. */
export function hint(page: Page): Locator {
  return page.locator('.quick-input-message');
}

/** Our item of the status bar. */
export function status(page: Page): Locator {
  return page.locator('.statusbar-item[id="leadline.leadline.leadline.depth"]');
}

export async function statusSays(page: Page, text: string | RegExp): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

/**
 * Shows the Balance view and waits until it has the focus, or what is chosen next would lose it again. A window that
 * moves its focus about may lose the choice itself; it is then made once more.
 */
export async function showBalance(page: Page): Promise<Frame> {
  for (let attempt = 1; ; attempt++) {
    await runCommand(page, 'Leadline: Show Balance');
    try {
      const view = await webviewFrame(page, 'view');
      await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME', undefined, { timeout: 10_000 });
      return view;
    } catch (reason) {
      if (attempt === MOST_ATTEMPTS) throw reason;
    }
  }
}

/** Shows the explorer in place of the Balance view, and waits until the view is gone. */
export async function hideBalance(page: Page): Promise<void> {
  const heading = page.locator('.part.sidebar .composite.title', { hasText: 'Leadline' });
  for (let attempt = 1; (await heading.count()) > 0; attempt++) {
    await runCommand(page, 'View: Show Explorer');
    try {
      await heading.waitFor({ state: 'detached', timeout: 10_000 });
    } catch (reason) {
      if (attempt === MOST_ATTEMPTS) throw reason;
    }
  }
}

const MOST_ATTEMPTS = 3;
