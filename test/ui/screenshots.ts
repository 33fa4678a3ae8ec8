// Pictures of the product in a running editor, on the sample workspace: node scripts/screenshots.mjs [FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ensureOnMachine } from '../../scripts/editor/machine.mjs';
import { environmentFor, sampleSettings } from '../../scripts/editor/open.mjs';
import { samplePlace } from '../../scripts/sample-place.mjs';
import { startEditor } from './driver/editor';
import { runCommand } from './driver/palette';
import { webviewFrame } from './driver/webview';
import { takeStatePictures } from './state-pictures';
import { openWindow, setSidebarWidth, setTheme, type Theme } from './driver/window';

const THEMES = ['dark', 'light', 'highContrast'] as const satisfies readonly Theme[];
/** The usual width in every theme, the others in one. */
const SIDEBAR_WIDTHS: Readonly<Record<(typeof THEMES)[number], readonly number[]>> = {
  dark: [240, 320, 480],
  light: [320],
  highContrast: [320],
};

/** Tall enough that the whole Balance view, and the whole weekly panel, fit without scrolling. */
const WINDOW = { width: 1440, height: 3400 };

/** Space kept below the last line of a page. */
const MARGIN = 16;

/** The README's picture: a window as people have it. */
const README_WINDOW = { width: 1280, height: 860 };

export async function takeScreenshots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const place = await samplePlace();
  const fonts = await fontSettings();
  await takeStatePictures(join(folder, 'states'), fonts);
  const editor = await startEditor({
    settings: sampleSettings(place.data),
    environment: environmentFor(place),
    fontSettings: fonts,
  });
  try {
    const page = await openWindow(editor, place.open, WINDOW);
    await runCommand(page, 'Leadline: Show Balance');
    const balance = await webviewFrame(page, 'view');
    await balance.getByText('Your stated week').waitFor();
    for (const theme of THEMES) {
      await setTheme(editor, page, theme);
      for (const width of SIDEBAR_WIDTHS[theme]) {
        await setSidebarWidth(page, width);
        await photograph(page, balance, '.part.sidebar', join(folder, `balance.${width}.${theme}.png`));
      }
    }
    await setSidebarWidth(page, 320);
    await runCommand(page, 'Leadline: Open Weekly Review');
    const review = await webviewFrame(page, 'panel');
    await review.getByText('Day by day').waitFor();
    for (const theme of THEMES) {
      await setTheme(editor, page, theme);
      await photograph(page, review, '.part.editor', join(folder, `review.${theme}.png`));
    }
    await setTheme(editor, page, 'dark');
    await page.setViewportSize(README_WINDOW);
    await settle(page);
    await page.screenshot({ path: join(folder, 'readme.png') });
  } finally {
    await editor.stop();
  }
}

/** One part of the window, down to the end of what the page in it shows. */
async function photograph(page: Page, webview: Frame, part: string, path: string): Promise<void> {
  await settle(page);
  const box = await page.locator(part).boundingBox();
  const outer = await webview.parentFrame()?.frameElement();
  const frame = await outer?.boundingBox();
  if (!box || !frame) throw new Error(`${part} is not shown.`);
  const content = await webview.evaluate(() =>
    Math.max(...[...document.body.querySelectorAll('*')].map((element) => element.getBoundingClientRect().bottom)),
  );
  const height = Math.min(box.height, frame.y - box.y + content + MARGIN);
  await page.screenshot({ path, clip: { ...box, height } });
}

/** Inter looks much like the fonts of the desktops; Debian's own choice, DejaVu, is a quarter wider. */
async function fontSettings(): Promise<string> {
  await ensureOnMachine(['the font Inter']);
  const alias = ['system-ui', 'sans-serif']
    .map(
      (family) => `<alias binding="strong"><family>${family}</family><prefer><family>Inter</family></prefer></alias>`,
    )
    .join('');
  const file = join(tmpdir(), 'leadline-fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>${alias}</fontconfig>`,
  );
  return file;
}

/** No pointer over anything, and two frames for the page to draw itself at its new size and colours. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  const frames = page.frames();
  await Promise.all(
    frames.map((frame) =>
      frame
        .evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
        // A frame may be hidden or going away; it is not in the picture then.
        .catch(() => undefined),
    ),
  );
  await page.waitForTimeout(400);
}
