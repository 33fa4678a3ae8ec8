import type { Locator, Page } from 'playwright-core';
import { typeOver } from './type-over';

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

/** Arrow by arrow until the row has the focus: a list may be filled anew meanwhile, and a loaded window lose a key. */
async function moveTo(page: Page, row: Locator): Promise<void> {
  const focused = page.locator('.quick-input-list .monaco-list-row.focused');
  const indexOf = async (place: Locator): Promise<number> =>
    (await place.count()) === 0 ? -1 : Number(await place.first().getAttribute('data-index', { timeout: 2000 }));
  await holdFocus(page);
  for (let step = 0; step < MOST_STEPS; step++) {
    const at = await indexOf(focused);
    const goal = await indexOf(row);
    if (at === goal && goal >= 0) return;
    await page.keyboard.press(at < goal ? 'ArrowDown' : 'ArrowUp');
    for (let look = 0; look < MOVE_LOOKS && (await indexOf(focused)) === at; look++) await page.waitForTimeout(25);
  }
  throw new Error(`The arrows do not lead to ${row.toString()}.`);
}

const MOST_STEPS = 200;
/** Half a second for a list to move its focus. */
const MOVE_LOOKS = 20;

/** Takes one choice of the list that stands open: the arrow to its row, Enter, until the list has taken it. */
export async function acceptQuickPick(page: Page, label: string | RegExp): Promise<void> {
  const row = quickPickRow(page, label);
  await row.first().waitFor();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await moveTo(page, row);
    await page.keyboard.press('Enter');
    if (await isGone(page, row)) return;
  }
  throw new Error(`The list does not take "${String(label)}".`);
}

/** A list that has only just opened may not listen yet, and one that is filled anew is without its rows for a moment. */
async function isGone(page: Page, row: Locator): Promise<boolean> {
  try {
    await row.first().waitFor({ state: 'hidden', timeout: 10_000 });
  } catch {
    return false;
  }
  await page.waitForTimeout(FILLED_ANEW_MILLISECONDS);
  // A list that was closed may keep its rows, out of sight.
  return !(await row.first().isVisible());
}

const FILLED_ANEW_MILLISECONDS = 150;

/**
 * The list or box that stands open has the keys. A webview that was in front before asks for the focus once more when a
 * busy editor comes to it, and would take them.
 */
export async function holdFocus(page: Page): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  if (await widget.evaluate((place) => place.contains(document.activeElement))) return;
  await widget.locator('input[type="text"]').focus();
}

/**
 * Answers the box whose title or hint says this: waits until it takes keys, makes what it holds into the text, and takes
 * it with Enter, until something else stands there.
 */
export async function answerBox(page: Page, asked: string, text: string): Promise<void> {
  const widget = page.locator('.quick-input-widget', { hasText: asked });
  const input = page.locator('.quick-input-widget input[type="text"]');
  await widget.waitFor();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await holdFocus(page);
    if (await input.evaluate((box) => box === document.activeElement)) {
      await typeOver(page, text);
      if ((await input.inputValue()) === text) {
        await page.keyboard.press('Enter');
        try {
          await widget.waitFor({ state: 'hidden', timeout: 5000 });
          return;
        } catch {
          // Its Enter was lost.
        }
      }
    }
    await page.waitForTimeout(200);
  }
  throw new Error(`The box “${asked}” does not take “${text}”.`);
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
  await holdFocus(page);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await widget.locator('.quick-input-list [aria-checked="true"]').first().waitFor();
  const words = await rows.locator('.label-name').allTextContents();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return words;
}

/** Accepts the list of boxes that stands open with none of them ticked. */
export async function acceptNothing(page: Page): Promise<void> {
  const boxes = page.locator('.quick-input-widget .quick-input-list [aria-checked]');
  await boxes.first().waitFor();
  if ((await page.locator('.quick-input-list [aria-checked="true"]').count()) > 0) throw new Error('A line is ticked.');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await holdFocus(page);
    await page.keyboard.press('Enter');
    try {
      await boxes.first().waitFor({ state: 'hidden', timeout: 5000 });
      return;
    } catch {
      // A list that has only just opened may not listen yet.
    }
  }
  throw new Error('The list does not take that nothing is ticked.');
}
