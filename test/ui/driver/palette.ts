import type { Locator, Page } from 'playwright-core';

/** How often the palette is opened anew: what it offers is decided when it opens, and a window needs a while to start. */
const ATTEMPTS = 10;

/** Runs a command the way a keyboard user does: F1, its words, the arrow to the row of exactly this title, Enter. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = quickPickRow(page, title);
  const input = page.locator('.quick-input-widget input[type="text"]');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await page.keyboard.press('F1');
    if ((await isShown(input)) && (await isFilled(input, `>${title}`)) && (await isShown(row))) {
      await moveTo(page, row);
      await page.keyboard.press('Enter');
      if (await isTaken(input, title)) return;
    }
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
  }
  throw new Error(`The palette does not offer "${title}".`);
}

/** The palette is gone, or what the command asks stands in its place. */
async function isTaken(input: Locator, title: string): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    if ((await input.count()) === 0 || !(await input.isVisible())) return true;
    if ((await input.inputValue({ timeout: 1000 }).catch(() => '')) !== `>${title}`) return true;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return false;
}

/** Two seconds: a loaded window may take as long to close its palette. */
const LOOKS = 40;

/** A window whose focus moves just now takes the palette away again; it is opened anew then. */
async function isFilled(input: Locator, text: string): Promise<boolean> {
  try {
    await input.fill(text, { timeout: 2000 });
    return true;
  } catch {
    return false;
  }
}

async function isShown(place: Locator): Promise<boolean> {
  try {
    await place.first().waitFor({ timeout: 2000 });
    return true;
  } catch {
    return false;
  }
}

async function moveTo(page: Page, row: Locator): Promise<void> {
  const position = Number(await row.first().getAttribute('data-index'));
  const focused = page.locator('.quick-input-list .monaco-list-row.focused');
  const start = (await focused.count()) > 0 ? Number(await focused.first().getAttribute('data-index')) : 0;
  for (let step = start; step > position; step--) await page.keyboard.press('ArrowUp');
  for (let step = start; step < position; step++) await page.keyboard.press('ArrowDown');
}

/** Takes one choice of the list that stands open: the arrow to its row, Enter, until the list has taken it. */
export async function acceptQuickPick(page: Page, label: string): Promise<void> {
  const row = quickPickRow(page, label);
  await row.first().waitFor();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await moveTo(page, row);
    await page.keyboard.press('Enter');
    // A list that has only just opened may not listen yet.
    try {
      await row.first().waitFor({ state: 'hidden', timeout: 10_000 });
      return;
    } catch {
      if (attempt === ATTEMPTS) throw new Error(`The list does not take "${label}".`);
    }
  }
}

export function quickPickRow(page: Page, label: string | RegExp): Locator {
  const exactly = typeof label === 'string' ? new RegExp(`^${escaped(label)}$`, 'u') : label;
  return page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ has: page.locator('.label-name', { hasText: exactly }) });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Ticks every line of the list that stands open, by its own box, and accepts; gives the words of the lines. */
export async function tickAll(page: Page): Promise<readonly string[]> {
  const widget = page.locator('.quick-input-widget');
  const rows = widget.locator('.quick-input-list .monaco-list-row');
  await rows.first().waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await widget.locator('.quick-input-list [aria-checked="true"]').first().waitFor();
  const words = await rows.locator('.label-name').allTextContents();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return words;
}
