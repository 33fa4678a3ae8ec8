import type { RecordOf } from '../../../src/engine/records/schema';
import { panelOf } from '../driver/keys';
import { acceptQuickPick, runCommand } from '../driver/palette';
import type { ClocksWindow } from './shared';

/** Turns editor time on as the user does: on the tuner, which says what is read, and once more in plain words. */
export async function turnSensingOn({ page }: ClocksWindow): Promise<void> {
  await pressOnTuner(page, 'Turn on');
  await acceptQuickPick(page, 'Yes, count editor time');
  await page.locator('.statusbar-item', { hasText: 'Editor time is counted' }).waitFor();
  await runCommand(page, 'View: Close Editor');
}

/** Whatever it had seen by then is written. */
export async function turnSensingOff({ page }: ClocksWindow): Promise<void> {
  await pressOnTuner(page, 'Turn off');
  await page.locator('.statusbar-item', { hasText: 'Editor time is not counted' }).waitFor();
  await runCommand(page, 'View: Close Editor');
}

/** What the editor saw from beginning to end of some work. */
export async function seenWhile(
  window: ClocksWindow,
  work: () => Promise<void>,
): Promise<readonly RecordOf<'editor.minutes'>[]> {
  const before = new Set((await window.lead.said('editor.minutes')).map(({ id }) => id));
  await turnSensingOn(window);
  await work();
  await turnSensingOff(window);
  return (await window.lead.said('editor.minutes')).filter(({ id }) => !before.has(id));
}

async function pressOnTuner(page: ClocksWindow['page'], button: string): Promise<void> {
  await runCommand(page, 'Leadline: Tune Your Week');
  await panelOf(page).enter('button', button);
}
