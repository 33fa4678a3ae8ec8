// @ts-check
// node scripts/test-host.mjs [SCENARIO…]: the tests that run inside a real extension host, one window per scenario.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { bundleForNode } from './bundle.mjs';
import { ensureOnMachine } from './editor/machine.mjs';
import { ensureNpmEditor } from './editor/install.mjs';
import { environmentFor, sampleSettings } from './editor/open.mjs';
import { CALM, writeSettings } from './editor/settings.mjs';
import { CODE_SERVER } from './editor/versions.mjs';
import { samplePlace } from './sample-place.mjs';

/**
 * @typedef {{
 *   readonly restricted?: boolean,
 *   readonly open: 'sample' | 'empty folder' | 'nothing' | 'virtual folder',
 *   readonly helpers?: readonly string[],
 * }} Scenario restricted: as in a folder the user has not trusted; helpers: test extensions that run beside ours
 */

/** @type {Readonly<Record<string, Scenario>>} how each scenario's window is opened; its tests are test/host/<name>/*.test.ts */
const SCENARIOS = {
  trusted: { open: 'sample' },
  clocks: { open: 'sample' },
  restricted: { open: 'sample', restricted: true },
  virtual: { open: 'virtual folder', helpers: ['test/host/virtual/file-system'] },
  plain: { open: 'empty folder' },
  nothing: { open: 'nothing' },
};

const chosen = process.argv.slice(2);
const scenarios = Object.entries(SCENARIOS).filter(([name]) => chosen.length === 0 || chosen.includes(name));
const desktop = await desktopEditor();
if (desktop === undefined) {
  await ensureOnMachine(['chromium']);
  await ensureNpmEditor();
}
console.log(
  desktop === undefined
    ? `Extension host: VS Code from npm (code-server ${CODE_SERVER}) in Chromium.`
    : `Extension host: desktop VS Code at ${desktop}.`,
);
const suites = await bundle();
/** How long each window's activation took; the last window looks at all of them. */
const activations = join(mkdtempSync(join(tmpdir(), 'leadline-activations-')), 'milliseconds.txt');
const total = { passed: 0, failed: 0 };
for (const [name, scenario] of scenarios) await runScenario(name, scenario);
tellActivations();
const file = process.env['LEADLINE_TEST_COUNTS'];
if (file) writeFileSync(file, JSON.stringify(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** The last window's test holds the middle one to its budget; here is what was measured. */
function tellActivations() {
  if (!existsSync(activations)) return;
  const all = readFileSync(activations, 'utf8').trim().split('\n').map(Number);
  const middle = all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)];
  console.log(`Loading and activating: ${middle} ms in the middle one of ${all.length} windows (${all.join(', ')}).`);
}

/** Desktop VS Code only when asked for: nothing is downloaded by default. */
async function desktopEditor() {
  const { VSCODE_EXECUTABLE_PATH: given, LEADLINE_DOWNLOAD_EDITOR: download } = process.env;
  if (given) return given;
  return download === '1' ? downloadAndUnzipVSCode() : undefined;
}

async function bundle() {
  const folder = resolve('out', 'test', 'host');
  rmSync(folder, { recursive: true, force: true });
  const files = readdirSync(join('test', 'host'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') || name === 'run.ts')
    .map((name) => join('test', 'host', name));
  await bundleForNode(files, folder, { outbase: join('test', 'host'), format: 'cjs' });
  return folder;
}

/** @param {string} name @param {Scenario} scenario */
async function runScenario(name, { restricted = false, open, helpers = [] }) {
  console.log(`\n— ${name} —`);
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-host-'));
  const counts = join(temporary, 'counts.json');
  const userData = join(temporary, 'user');
  const extensions = join(temporary, 'extensions');
  const place = await placeFor(open, temporary);
  writeSettings(userData, place.data === undefined ? CALM : sampleSettings(place.data));
  // An unpacked extension in the extensions folder counts as installed.
  for (const helper of helpers) cpSync(helper, join(extensions, basename(helper)), { recursive: true });
  const output = join(temporary, 'output.txt');
  const editorLog = resolve('out', `host-${name}.log`);
  writeFileSync(output, '');
  try {
    await runTests({
      vscodeExecutablePath: resolve('scripts', 'editor', 'launcher.mjs'),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: join(suites, 'run.cjs'),
      launchArgs: [...place.words, `--user-data-dir=${userData}`, `--extensions-dir=${extensions}`],
      extensionTestsEnv: {
        ...environmentFor(place),
        LEADLINE_SUITE: join(suites, name),
        LEADLINE_REPORTER: resolve('scripts', 'testing', 'counting-reporter.cjs'),
        LEADLINE_TEST_COUNTS: counts,
        LEADLINE_TEST_OUTPUT: output,
        LEADLINE_EDITOR_LOG: editorLog,
        LEADLINE_ACTIVATIONS: activations,
        LEADLINE_RESTRICTED: restricted ? '1' : '0',
        LEADLINE_DESKTOP_EDITOR: desktop,
      },
    });
  } catch (reason) {
    // A failing test is counted below; a window that ended before its tests did counts as one failure.
    if (!existsSync(counts)) {
      console.error(`${String(reason)}\nWhat the editor said is in ${editorLog}.`);
      total.failed += 1;
    }
  }
  console.log(readFileSync(output, 'utf8'));
  if (existsSync(counts)) {
    const one = JSON.parse(readFileSync(counts, 'utf8'));
    total.passed += one.passed;
    total.failed += one.failed;
  }
  rmSync(temporary, { recursive: true, force: true });
}

/**
 * @param {Scenario['open']} open
 * @param {string} temporary
 * @returns {Promise<{ words: string[], data?: string, now?: string, timeZone?: string }>} words: what the editor is given
 */
async function placeFor(open, temporary) {
  switch (open) {
    case 'sample': {
      const { open: workspace, ...sample } = await samplePlace(join(temporary, 'sample'));
      return { words: [workspace], ...sample };
    }
    case 'empty folder': {
      const folder = join(temporary, 'empty folder');
      mkdirSync(folder);
      return { words: [folder] };
    }
    case 'virtual folder':
      return { words: ['--folder-uri=leadline-test:/a folder without files on disk'] };
    case 'nothing':
      return { words: [] };
  }
}
