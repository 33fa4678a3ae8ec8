// @ts-check
// Opens a folder or workspace with Leadline, run from this checkout: on the desktop where there is one, else served.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { cacheFolder, keptFolder } from './folders.mjs';
import { ensureNpmEditor } from './install.mjs';
import { findProgram } from './machine.mjs';
import { startServer } from './server.mjs';
import { CALM, writeSettings } from './settings.mjs';
import { windowUrl } from './window-url.mjs';

/** Tried first, so that the address stays the same from one start to the next. */
const USUAL_PORT = 8424;

/** @param {import('../start.mjs').Place} place */
export async function openEditor(place) {
  const desktop = process.env['VSCODE_EXECUTABLE_PATH'] ?? findProgram('code');
  await (desktop ? openDesktop(desktop, place) : openServed(place));
}

/** @param {string} executable @param {import('../start.mjs').Place} place @returns {Promise<void>} */
function openDesktop(executable, place) {
  const words = [`--extensionDevelopmentPath=${resolve('.')}`, place.open];
  if (place.data !== undefined) {
    // The sample's clock and records must not reach the windows of the user's own editor.
    const userData = join(cacheFolder(), 'sample-desktop');
    writeSettings(userData, sampleSettings(place.data));
    words.push('--user-data-dir', userData);
  }
  return new Promise((done, reject) => {
    const editor = spawn(executable, words, { env: environmentFor(place), stdio: 'ignore', detached: true });
    editor.once('error', reject);
    editor.once('spawn', () => {
      editor.unref();
      console.log(`\nOpening ${place.open} in ${executable}.`);
      done();
    });
  });
}

/** @param {import('../start.mjs').Place} place */
async function openServed(place) {
  const editor = await ensureNpmEditor();
  const home = place.data === undefined ? join(keptFolder(), 'window') : join(cacheFolder(), 'sample-window');
  const userData = join(home, 'user');
  if (place.data !== undefined) writeSettings(userData, sampleSettings(place.data));
  else if (!existsSync(join(userData, 'User', 'settings.json'))) writeSettings(userData, CALM);
  const server = await startServer(editor, {
    userData,
    extensions: join(home, 'extensions'),
    // Whoever names a folder here has had git run in it for the table already; a window that asks again shows nothing.
    trustEverything: true,
    port: (await isFree(USUAL_PORT)) ? USUAL_PORT : 0,
    env: environmentFor(place),
  });
  const url = windowUrl(server.origin, { folder: place.open, extension: resolve('.') });
  console.log(`\nVS Code with Leadline is ready. Open this address in a browser on this machine:\n\n  ${url}\n`);
  console.log('Ctrl+C ends it.');
  const stop = () => void server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await server.ended;
}

/** @param {string} data the sample's records */
export function sampleSettings(data) {
  return { ...CALM, 'leadline.dataFolder': data };
}

/**
 * How a window is told the sample's clock and zone; the records are for the command line in its terminal.
 * @param {Pick<import('../start.mjs').Place, 'data' | 'now' | 'timeZone'>} place
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor({ data, now, timeZone }) {
  return {
    ...process.env,
    ...(data === undefined ? {} : { LEADLINE_DATA: data }),
    // The sample's clock runs on from its moment, the same in every window.
    ...(now === undefined ? {} : { LEADLINE_NOW: now, LEADLINE_NOW_SINCE: String(Date.now()) }),
    ...(timeZone === undefined ? {} : { TZ: timeZone }),
  };
}

/** @param {number} port @returns {Promise<boolean>} */
function isFree(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => {
      done(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        done(true);
      });
    });
  });
}
