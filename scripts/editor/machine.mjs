// @ts-check
// What the editor from npm needs of the machine: compilers for two native modules, and a browser to show it in.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Where Debian, Ubuntu and others put Chromium, and the names its relatives have; the first that is there is used. */
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Debian's package for each program we may miss. */
const PACKAGES = { chromium: 'chromium', python3: 'python3', make: 'make', 'g++': 'g++' };

/** @typedef {keyof typeof PACKAGES} Program */

/** @param {string} name @returns {string | undefined} */
export function findProgram(name) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder: look in the next.
    }
  }
  return undefined;
}

/** @returns {string | undefined} the browser's path; LEADLINE_BROWSER chooses another than the ones we look for */
export function findBrowser() {
  const chosen = process.env['LEADLINE_BROWSER'];
  if (chosen) return chosen;
  for (const name of BROWSERS) {
    const path = findProgram(name);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** @param {readonly Program[]} programs @returns {readonly Program[]} those that are not there */
export function missingPrograms(programs) {
  return programs.filter((name) => (name === 'chromium' ? findBrowser() : findProgram(name)) === undefined);
}

/**
 * Installs what is missing through apt-get when we may; otherwise fails with the exact command to type.
 * @param {readonly Program[]} programs
 */
export async function ensurePrograms(programs) {
  const missing = missingPrograms(programs);
  if (missing.length === 0) return;
  const packages = missing.map((name) => PACKAGES[name]);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || findProgram('apt-get') === undefined)
    throw new Error(
      `Missing: ${missing.join(', ')}. Please install them, on Debian or Ubuntu with:\n  sudo ${command}`,
    );
  console.log(`Installing ${missing.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, quiet: true });
  await run('apt-get', command.split(' ').slice(1), { env, quiet: true });
}
