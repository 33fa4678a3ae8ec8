#!/usr/bin/env node
// @ts-check
// Stands where @vscode/test-electron expects an editor's executable: opens one window from the arguments it is given,
// lets the tests run in its extension host, and ends with their code.
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { startBrowser } from './browser.mjs';
import { ensureNpmEditor } from './install.mjs';
import { startServer } from './server.mjs';
import { windowUrl } from './window-url.mjs';

/** One suite takes seconds; a window that hangs must not hang the whole run. */
const LIMIT_MILLISECONDS = 240_000;

const HAND_MILLISECONDS = 10_000;

/** @typedef {{ folder?: string, extension?: string, tests?: string, userData?: string, extensions?: string }} Wanted */

const words = process.argv.slice(2);
const desktop = process.env['LEADLINE_DESKTOP_EDITOR'];
// runTests always asks for no Restricted Mode; LEADLINE_RESTRICTED=1 takes that word back.
const restricted = process.env['LEADLINE_RESTRICTED'] === '1';
process.exitCode = desktop ? await openDesktop(desktop) : await openServed(wantedFrom(words));

/** @param {string} executable @returns {Promise<number>} */
function openDesktop(executable) {
  const kept = restricted ? words.filter((word) => word !== '--disable-workspace-trust') : words;
  return new Promise((done) => {
    const editor = spawn(executable, kept, { stdio: 'inherit' });
    editor.once('error', (reason) => {
      console.error(String(reason));
      done(1);
    });
    editor.once('exit', (code) => {
      done(code ?? 1);
    });
  });
}

/** @param {Wanted} wanted @returns {Promise<number>} */
async function openServed(wanted) {
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-window-'));
  const editor = await ensureNpmEditor();
  /** @type {string[]} what the editor says of itself: long, and of interest only where the tests themselves say nothing */
  const lines = [];
  const server = await startServer(editor, {
    userData: wanted.userData ?? join(temporary, 'user'),
    extensions: wanted.extensions ?? join(temporary, 'extensions'),
    trustEverything: !restricted,
    log: (line) => {
      lines.push(`[server] ${line}`);
    },
  });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    /** @type {Promise<number>} */
    const ended = new Promise((done) => {
      void page.exposeFunction('codeAutomationExit', done);
      setTimeout(() => {
        console.error(`The window did not end within ${LIMIT_MILLISECONDS / 1000} s.`);
        done(1);
      }, LIMIT_MILLISECONDS).unref();
      page.once('crash', () => {
        console.error('The window crashed.');
        done(1);
      });
      void server.ended.then(() => {
        done(1);
      });
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ parts) => {
      lines.push(`[window] ${type}: ${format(...parts)}`);
    });
    await page.goto(windowUrl(server.origin, wanted));
    // A hand on the mouse: after a minute without one the editor takes its user to be away.
    let step = 0;
    const hand = setInterval(() => {
      step += 1;
      void page.mouse.move(400 + (step % 10), 5).catch(() => undefined);
    }, HAND_MILLISECONDS);
    const code = await ended;
    clearInterval(hand);
    const log = process.env['LEADLINE_EDITOR_LOG'];
    if (log) writeFileSync(log, lines.join('\n'));
    return code;
  } finally {
    await browser.close();
    await server.stop();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} given @returns {Wanted} */
function wantedFrom(given) {
  /** @type {Wanted} */
  const wanted = {};
  for (const word of given) {
    const [name = '', value = ''] = /^--([^=]+)=(.*)$/su.exec(word)?.slice(1) ?? [];
    if (name === 'extensionDevelopmentPath') wanted.extension = resolve(value);
    else if (name === 'extensionTestsPath') wanted.tests = resolve(value);
    else if (name === 'user-data-dir') wanted.userData = resolve(value);
    else if (name === 'extensions-dir') wanted.extensions = resolve(value);
    else if (name === 'folder-uri') wanted.folder = value;
    else if (!word.startsWith('-')) wanted.folder = resolve(word);
  }
  return wanted;
}
