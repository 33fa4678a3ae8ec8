// Every state of the design in three themes, from the pages as they ship with the example figures of the tests.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewSnapshot } from '../../src/protocol/review';
import type { Snapshot } from '../../src/protocol/snapshot';
import { openPages } from './view/harness';
import { panelStates, sidebarStates, throughStates, type States } from './view/states';
import { themeNamed } from './view/themes';

const THEMES = ['dark', 'light', 'hc'] as const;

/** The usual widths of a sidebar and of an editor beside it. */
const SIDEBAR_WIDTH = 320;
const PANEL_WIDTH = 900;

export async function takeStatePictures(folder: string, fontSettings: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const pages = await openPages({ fontSettings });
  const photograph = async (states: States<Snapshot | ReviewSnapshot>, width: number): Promise<void> => {
    for (const theme of THEMES) {
      const options = { theme: themeNamed(theme), width, height: 200 };
      await throughStates(pages.open, states, options, async ({ page }, state) => {
        await page.screenshot({ path: join(folder, `${state}.${theme}.png`), fullPage: true, animations: 'disabled' });
      });
    }
  };
  try {
    await photograph(sidebarStates, SIDEBAR_WIDTH);
    await photograph(panelStates, PANEL_WIDTH);
  } finally {
    await pages.close();
  }
}
