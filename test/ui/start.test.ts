import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../scripts/editor/browser.mjs';
import { runCommand } from './driver/palette';

describe('npm start', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-start-'));
  const repository = join(temporary, 'a repository');

  before(() => {
    mkdirSync(repository);
    const git = (...words: string[]): unknown => execFileSync('git', ['-C', repository, ...words], { stdio: 'ignore' });
    git('init');
    git('config', 'user.name', 'Ada Quill');
    git('config', 'user.email', 'ada@example.invalid');
    writeFileSync(join(repository, 'code.ts'), 'export const one = 1;\n');
    git('add', '.');
    git('commit', '-m', 'Begin');
  });
  after(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  it('says what it takes when it is given a path that is not there', () => {
    const { status, stderr } = start([join(temporary, 'nowhere')]);
    assert.equal(status, 2);
    assert.match(stderr, /There is nothing at .*nowhere/u);
    assert.match(stderr, /npm start \[-- PATH\]/u);
  });

  it('prints the week and stops there when no editor is wanted', () => {
    const { status, stdout } = start([repository, '--no-editor'], { PATH: pathWithout('code') });
    assert.equal(status, 0);
    assert.match(stdout, /hands-on/iu);
    assert.doesNotMatch(stdout, /http:/u);
  });

  it('opens the path in the desktop editor where there is one', async () => {
    const words = join(temporary, 'words.json');
    const desktop = join(temporary, 'desktop-editor');
    writeFileSync(
      desktop,
      `#!${process.execPath}\nrequire('node:fs').writeFileSync(${JSON.stringify(words)}, JSON.stringify(process.argv.slice(2)));`,
    );
    chmodSync(desktop, 0o755);
    const { status, stdout } = start([repository], { VSCODE_EXECUTABLE_PATH: desktop });
    assert.equal(status, 0);
    assert.match(stdout, /Opening .*a repository/u);
    assert.deepEqual(await readSoon(words), [`--extensionDevelopmentPath=${process.cwd()}`, repository]);
  });

  it('serves the editor on this machine only, with Leadline in it, where there is none', async () => {
    const child = spawn(process.execPath, ['scripts/start.mjs', repository], {
      env: {
        ...process.env,
        VSCODE_EXECUTABLE_PATH: '',
        PATH: pathWithout('code'),
        XDG_DATA_HOME: join(temporary, 'kept'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let browser: Browser | undefined;
    try {
      const url = await printedAddress(child);
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\//u);
      browser = await startBrowser();
      const page = await browser.newPage();
      await page.goto(url);
      await runCommand(page, 'Leadline: Show Log');
      await page.locator('.part.panel').getByText('Leadline is active.').first().waitFor();
    } finally {
      await browser?.close();
      child.kill('SIGINT');
      await new Promise((ended) => child.once('exit', ended));
    }
  });
});

function start(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/start.mjs', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}

/** The PATH with every folder that holds this program left out. */
function pathWithout(program: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.filter((folder) => spawnSync('test', ['-x', join(folder, program)]).status !== 0).join(delimiter);
}

async function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, reject) => {
    let all = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      all += chunk.toString();
      const url = /http:\/\/\S+/u.exec(all)?.[0];
      if (url !== undefined) found(url);
    });
    child.once('exit', () => {
      reject(new Error(`npm start ended without an address:\n${all}`));
    });
  });
}

async function readSoon(file: string): Promise<unknown> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
  throw new Error(`${file} was not written.`);
}
