// @ts-check
// npm start [-- PATH] [--no-editor]: prints this week's balance for PATH, then opens PATH with Leadline in a real editor.
// Uses nothing but Node's own modules until the dependencies are there.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './editor/run.mjs';

const USAGE = 'npm start [-- PATH] [-- --no-editor]   Without PATH a sample workspace is made and opened.';

/**
 * @typedef {{
 *   readonly open: string,
 *   readonly repositories: readonly string[],
 *   readonly data?: string,
 *   readonly now?: string,
 *   readonly timeZone?: string,
 * }} Place what to open; data, now and zone only for the sample, whose clock stands still
 */

const { path, editor } = readWords();
await ensureDependencies();
await run(process.execPath, ['scripts/build.mjs']);
const { samplePlace } = await import('./sample-place.mjs');
/** @type {Place} */
const place = path === undefined ? await samplePlace() : { open: path, repositories: [path] };
const weekShown = await printWeek(place);
if (editor) {
  const { openEditor } = await import('./editor/open.mjs');
  try {
    await openEditor(place);
  } catch (reason) {
    console.error(`\nThe editor was not opened. ${reason instanceof Error ? reason.message : String(reason)}`);
    process.exitCode = 1;
  }
}
if (!weekShown) process.exitCode = 1;

function readWords() {
  try {
    const { values, positionals } = parseArgs({
      options: { 'no-editor': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [given, ...tooMany] = positionals;
    if (tooMany.length > 0) throw new Error(`One path only, not ${positionals.length}.`);
    if (given !== undefined && !existsSync(given)) throw new Error(`There is nothing at ${given}.`);
    // `npm start --no-editor`, its own `--` forgotten, reaches us as npm configuration.
    const editor = !values['no-editor'] && process.env['npm_config_editor'] !== 'false';
    return { path: given === undefined ? undefined : resolve(given), editor };
  } catch (reason) {
    console.error(`${reason instanceof Error ? reason.message : String(reason)}\n${USAGE}`);
    process.exit(2);
  }
}

/** @param {Place} place @returns {Promise<boolean>} whether the table was printed; if not, the command line has said why */
async function printWeek({ repositories, data, now, timeZone }) {
  const words = ['dist/cli.cjs', 'week'];
  for (const repository of repositories) words.push('--repo', repository);
  if (data !== undefined) words.push('--data', data);
  if (now !== undefined) words.push('--now', now);
  if (timeZone !== undefined) words.push('--tz', timeZone);
  try {
    await run(process.execPath, words);
    return true;
  } catch {
    return false;
  }
}
