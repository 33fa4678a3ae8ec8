// Every state of the design in three themes, from the pages as they ship with the example figures of the tests.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewSnapshot } from '../../src/protocol/review';
import type { Snapshot } from '../../src/protocol/snapshot';
import { openPages } from './view/harness';
import { panelStates, sidebarStates, type States } from './view/states';
import { themeNamed } from './view/themes';

const THEMES = ['dark', 'light', 'hc'] as const;

/** The usual widths of a sidebar and of an editor beside it. */
const SIDEBAR_WIDTH = 320;
const PANEL_WIDTH = 900;

export async function takeStatePictures(folder: string, fontSettings: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const pages = await openPages({ fontSettings });
  const photograph = async (states: States<Snapshot | ReviewSnapshot>, width: number): Promise<void> => {
    const [first] = states;
    if (first === undefined) return;
    for (const name of THEMES) {
      const { page, show } = await pages.open({ snapshot: first[1](), theme: themeNamed(name), width, height: 200 });
      for (const [state, example] of states) {
        await show(example());
        await page.screenshot({ path: join(folder, `${state}.${name}.png`), fullPage: true, animations: 'disabled' });
      }
      await page.context().close();
    }
  };
  try {
    await photograph(sidebarStates, SIDEBAR_WIDTH);
    await photograph(panelStates, PANEL_WIDTH);
  } finally {
    await pages.close();
  }
}
