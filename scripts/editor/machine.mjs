// @ts-check
// What the editor from npm needs of the machine: compilers for two native modules, and a browser to show it in.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Where Debian, Ubuntu and others put Chromium, and the names its relatives have; the first that is there is used. */
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * What we may miss: whether it is there, and Debian's package for it.
 * @type {Readonly<Record<Need, { readonly package: string, readonly isThere: () => boolean }>>}
 */
const NEEDS = {
  chromium: { package: 'chromium', isThere: () => findBrowser() !== undefined },
  python3: { package: 'python3', isThere: () => findProgram('python3') !== undefined },
  make: { package: 'make', isThere: () => findProgram('make') !== undefined },
  'g++': { package: 'g++', isThere: () => findProgram('g++') !== undefined },
  'the font Inter': { package: 'fonts-inter', isThere: () => existsSync('/usr/share/fonts/opentype/inter') },
};

/** @typedef {'chromium' | 'python3' | 'make' | 'g++' | 'the font Inter'} Need */

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

/**
 * Installs what is missing through apt-get when we may; otherwise fails with the exact command to type.
 * @param {readonly Need[]} needs
 */
export async function ensureOnMachine(needs) {
  const missing = needs.filter((need) => !NEEDS[need].isThere());
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.map((need) => NEEDS[need].package).join(' ')}`;
  if (process.getuid?.() !== 0 || findProgram('apt-get') === undefined)
    throw new Error(`Missing: ${missing.join(', ')}. Please install, on Debian or Ubuntu with:\n  sudo ${command}`);
  console.log(`Installing ${missing.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, quiet: true });
  await run('apt-get', command.split(' ').slice(1), { env, quiet: true });
}
