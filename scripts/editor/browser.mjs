// @ts-check
// Chromium as the editor's window: started without any of its own background traffic.
import { chromium } from 'playwright-core';
import { ensureOnMachine, findBrowser } from './machine.mjs';

/** Without these a closed network makes Chromium pile up refused connections; a root user needs --no-sandbox. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {{ readonly fontSettings?: string }} [options] fontSettings: a fontconfig file, for pictures in one font everywhere
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function startBrowser({ fontSettings } = {}) {
  await ensureOnMachine(['chromium']);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('Chromium was installed but is not on the PATH.');
  return chromium.launch({
    executablePath,
    headless: true,
    env: { ...process.env, ...(fontSettings === undefined ? {} : { FONTCONFIG_FILE: fontSettings }) },
    args: process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET,
  });
}
