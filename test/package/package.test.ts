import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { installExtension } from '../../scripts/editor/install-extension.mjs';
import { ensureNpmEditor } from '../../scripts/editor/install.mjs';
import { startEditor } from '../ui/driver/editor';
import { runCommand } from '../ui/driver/palette';
import { openWindow } from '../ui/driver/window';
import { listZip } from './zip';

/**
 * Bytes. What is loaded at every start of the editor must stay tiny; the host's bundle is what a window loads once it
 * has settled, with what it shares with the other parts; git and report follow at the first reading, onDemand at the
 * first command, press or panel, calendar when a calendar file is imported. The libraries' part is the one we choose,
 * not write: it is counted over all that a window with an open view has loaded.
 */
const BUDGETS = {
  loadedAtStart: 5_000,
  // Taking names out, with the plain words that are no names, is 10 KB of it: notices and everything that leaves need it.
  hostBundle: 206_000,
  // 2.5 KB of it say an entry anew, and what makes days unlike others.
  onDemand: 158_000,
  git: 115_000,
  // 3 KB of it tell a clock that began or ended, a squash, and a line work comes in on from what they look like.
  report: 155_000,
  calendar: 55_000,
  loadedWithAnOpenView: 476_000,
  librariesLoadedWithAnOpenView: 140_000,
  package: 460_000,
};

/** Bundles of a window that shows a view. */
const OPEN_VIEW = ['extension', 'leadline', 'shared', 'git', 'report'];

/** What the extension cannot do without. */
const NEEDED = [
  'extension/package.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/changelog.md',
  'extension/LICENSE.txt',
  'extension/dist/third-party-notices.txt',
  'extension/dist/extension.cjs',
  'extension/dist/leadline.cjs',
  'extension/dist/onDemand.cjs',
  'extension/dist/shared.cjs',
  'extension/dist/git.cjs',
  'extension/dist/report.cjs',
  'extension/dist/calendar.cjs',
  'extension/dist/cli.cjs',
  'extension/dist/view/balance.js',
  'extension/dist/view/review.js',
  'extension/dist/view/leadline.css',
  'extension/dist/prompts/bank.json',
  'extension/media/icon.png',
  'extension/media/leadline.svg',
];

/** What else may ship; any other file is in the package by mistake. */
const MAY_SHIP = [
  /^\[Content_Types\]\.xml$/u,
  /^extension\.vsixmanifest$/u,
  /^extension\/dist\/view\/[\w-]+\.(?:js|css)$/u,
  /^extension\/dist\/prompts\/[\w-]+\.json$/u,
  /^extension\/media\/[\w/-]+\.(?:svg|png|md)$/u,
];

describe('The packaged extension', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-package-'));
  const vsix = join(temporary, 'leadline.vsix');

  before(() => {
    execFileSync(process.execPath, ['scripts/package.mjs', vsix], { stdio: ['ignore', 'ignore', 'inherit'] });
  });
  after(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  it('holds what it needs and nothing else', () => {
    const names = listZip(readFileSync(vsix)).map(({ name }) => name);
    const missing = NEEDED.filter((name) => !names.includes(name));
    const surplus = names.filter((name) => !NEEDED.includes(name) && !MAY_SHIP.some((shape) => shape.test(name)));
    assert.deepEqual({ missing, surplus }, { missing: [], surplus: [] });
  });

  it('stays within its budgets', () => {
    const sizeOf = (name: string): number => statSync(`dist/${name}.cjs`).size;
    const libraries = OPEN_VIEW.flatMap((name) => Object.values(metafile(name).outputs))
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([path]) => path.startsWith('node_modules/'))
      .map(([, { bytesInOutput }]) => bytesInOutput);
    const sizes: Readonly<Record<keyof typeof BUDGETS, number>> = {
      loadedAtStart: sizeOf('extension'),
      hostBundle: sizeOf('extension') + sizeOf('leadline') + sizeOf('shared'),
      onDemand: sizeOf('onDemand'),
      git: sizeOf('git'),
      report: sizeOf('report'),
      calendar: sizeOf('calendar'),
      loadedWithAnOpenView: sum(OPEN_VIEW.map(sizeOf)),
      librariesLoadedWithAnOpenView: sum(libraries),
      package: statSync(vsix).size,
    };
    console.log(`      ${JSON.stringify(sizes)}`);
    const over = Object.entries(BUDGETS).filter(([name, bytes]) => sizes[name as keyof typeof BUDGETS] > bytes);
    assert.deepEqual(over, []);
  });

  it('installs and activates in a real window', async () => {
    const extensions = join(temporary, 'extensions');
    const folder = join(temporary, 'folder');
    mkdirSync(folder);
    await installExtension(await ensureNpmEditor(), vsix, { extensions, userData: join(temporary, 'user') });
    const editor = await startEditor({ extensions });
    try {
      const page = await openWindow(editor, folder);
      await runCommand(page, 'Leadline: Show Log');
      await page.locator('.part.panel').getByText('Leadline is active.').first().waitFor();
    } finally {
      await editor.stop();
    }
  });
});

function metafile(name: string): Metafile {
  return JSON.parse(readFileSync(`out/meta/${name}.json`, 'utf8')) as Metafile;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
