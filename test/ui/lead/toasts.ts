import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureNpmEditor } from '../../../scripts/editor/install.mjs';

/**
 * A built editor runs an extension from a checkout only with its test driver, and with that driver it draws no message:
 * the one condition that says so is left out of the script the window is served. Everything else is the editor's own.
 */
export async function letToastsAppear(page: Page): Promise<void> {
  const script = await (served ??= scriptWithToasts());
  await page.route(/\/vs\/code\/browser\/workbench\/workbench\.js$/u, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}

let served: Promise<Buffer> | undefined;

async function scriptWithToasts(): Promise<Buffer> {
  const { server } = await ensureNpmEditor();
  const file = join(dirname(server), 'vs', 'code', 'browser', 'workbench', 'workbench.js');
  const script = await readFile(file, 'utf8');
  const condition = 'this.isNotificationsCenterVisible&&!this.environmentService.enableSmokeTestDriver&&';
  if (!script.includes(condition)) throw new Error('The editor has changed: its messages would not be drawn.');
  return Buffer.from(script.replace(condition, 'this.isNotificationsCenterVisible&&'));
}
