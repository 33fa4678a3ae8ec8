import type { Page } from 'playwright-core';
import { writeSettings } from '../../../scripts/editor/settings.mjs';
import { windowUrl } from '../../../scripts/editor/window-url.mjs';
import type { RunningEditor, Settings } from './editor';

/** Themes by the names the settings know, with the class the workbench wears in each. */
const THEMES = {
  dark: { setting: 'Dark Modern', workbenchClass: 'vs-dark' },
  light: { setting: 'Light Modern', workbenchClass: 'vs' },
  highContrast: { setting: 'Default High Contrast', workbenchClass: 'hc-black' },
  highContrastLight: { setting: 'Default High Contrast Light', workbenchClass: 'hc-light' },
} as const;

export type Theme = keyof typeof THEMES;

export const ALL_THEMES = Object.keys(THEMES) as readonly Theme[];

/** Opens a window of its own (a second call is a second window with its own extension host) and waits for the workbench. */
export async function openWindow(
  editor: RunningEditor,
  folder: string,
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 900 },
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Page> {
  const page = await editor.browser.newPage({ viewport: size });
  await prepare(page);
  await goToWorkbench(editor, page, folder);
  return page;
}

async function goToWorkbench(editor: RunningEditor, page: Page, folder: string): Promise<void> {
  const extension = editor.developed === undefined ? {} : { extension: editor.developed };
  await page.goto(windowUrl(editor.origin, { folder, ...extension }));
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
}

/**
 * Two windows in front of one user: the one that was brought to the front has the focus and the other has lost it, as
 * on a desktop. (Windows opened alone all believe that they have it.)
 */
export async function openTwoWindows(editor: RunningEditor, folder: string): Promise<readonly [Page, Page]> {
  const context = await editor.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await goToWorkbench(editor, page, folder);
    return page;
  };
  const pages = [await open(), await open()] as const;
  for (const page of pages) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  }
  return pages;
}

/** Changes the theme of all windows, by the settings file, and waits until this one wears it. */
export async function setTheme(editor: RunningEditor, page: Page, theme: Theme): Promise<void> {
  changeSettings(editor, { 'workbench.colorTheme': THEMES[theme].setting });
  await page.locator(`.monaco-workbench.${THEMES[theme].workbenchClass}`).waitFor();
}

/** The settings the editor was started with, and these. */
export function changeSettings(editor: RunningEditor, settings: Settings): void {
  writeSettings(editor.userData, { ...editor.settings, ...settings });
}

/** Drags the sidebar's edge, as a hand would, until the sidebar is this wide. */
export async function setSidebarWidth(page: Page, width: number): Promise<void> {
  const sidebar = page.locator('.part.sidebar');
  for (let attempt = 0; attempt < 3; attempt++) {
    const box = await sidebar.boundingBox();
    if (box === null) throw new Error('The sidebar is not shown.');
    if (Math.round(box.width) === width) return;
    const edge = box.x + box.width;
    const y = box.y + box.height / 2;
    await page.mouse.move(edge, y);
    await page.mouse.down();
    await page.mouse.move(edge + (width - box.width), y, { steps: 4 });
    await page.mouse.up();
  }
  const reached = await sidebar.boundingBox();
  if (Math.round(reached?.width ?? 0) !== width)
    throw new Error(`The sidebar is ${String(reached?.width)} px wide, not ${width}.`);
}
