import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { BUNDLES, buildBundle } from '../../../scripts/bundles.mjs';
import { startBrowser } from '../../../scripts/editor/browser.mjs';
import type { Intent } from '../../../src/protocol/intent';
import type { ReviewSnapshot } from '../../../src/protocol/review';
import type { Snapshot } from '../../../src/protocol/snapshot';
import type { Theme } from './themes';

/** The pages as they ship, in a real Chromium, under the policy they ship with; only the editor around them is ours. */
export interface Pages {
  readonly open: (options: OpenOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly snapshot: Snapshot | ReviewSnapshot;
  readonly theme: Theme;
  readonly width: number;
  readonly height?: number;
  /** Doubled pixels, for pictures. */
  readonly scale?: number;
  /** 2 is the editor's 200 %: half as many CSS pixels. */
  readonly zoom?: number;
  readonly reducedMotion?: boolean;
  /** What the page had kept when it was last shown. */
  readonly state?: unknown;
}

export interface OpenPage {
  readonly page: Page;
  /** What the page has asked for, `ready` left out. */
  readonly intents: () => Promise<readonly Intent[]>;
  readonly show: (snapshot: unknown) => Promise<void>;
  readonly state: () => Promise<unknown>;
  /** What the policy refused, and what the page threw. */
  readonly complaints: readonly string[];
}

const origin = 'https://leadline.invalid';
const nonce = 'test0123456789abcdef';
const policy = `default-src 'none'; style-src ${origin}; script-src 'nonce-${nonce}'; img-src ${origin}; font-src 'none'`;

export async function openPages(browserOptions: Parameters<typeof startBrowser>[0] = {}): Promise<Pages> {
  const folder = join('out', 'view');
  mkdirSync(folder, { recursive: true });
  for (const bundle of BUNDLES.filter(({ to }) => to.startsWith('dist/view/'))) {
    await buildBundle(bundle, { outfile: bundle.to.replace('dist/view', folder) });
  }
  const browser = await startBrowser(browserOptions);
  return {
    open: (options) => openPage(browser, folder, options),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, folder: string, options: OpenOptions): Promise<OpenPage> {
  const { snapshot, theme, width, height = 900, scale = 1, zoom = 1 } = options;
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: scale * zoom,
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') {
      await route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': policy },
        body: html(snapshot.view, theme),
      });
    } else {
      const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
      await route.fulfill({ contentType, body: await readFile(join(folder, name), 'utf8') });
    }
  });
  await page.addInitScript(actAsEditor, { snapshot, variables: theme.variables, state: options.state });
  await page.goto(`${origin}/`);
  await page.waitForSelector('h1');
  return {
    page,
    complaints,
    intents: () => page.evaluate(() => (window as unknown as Stage).leadlineStage.intents as Intent[]),
    state: () => page.evaluate(() => (window as unknown as Stage).leadlineStage.state),
    show: async (next) => {
      await page.evaluate((message) => {
        window.postMessage(message, '*');
      }, next);
      // Preact draws in a microtask after the message; two frames later it is on screen.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    },
  };
}

interface Stage {
  leadlineStage: { intents: unknown[]; state: unknown };
  acquireVsCodeApi: () => unknown;
}

/** Runs in the page before its own script: what the editor gives a webview, and nothing more. */
function actAsEditor(given: {
  readonly snapshot: unknown;
  readonly variables: Readonly<Record<string, string>>;
  readonly state: unknown;
}): void {
  const stage = window as unknown as Stage;
  stage.leadlineStage = { intents: [], state: given.state };
  stage.acquireVsCodeApi = () => ({
    postMessage: (message: { type?: unknown }) => {
      if (message.type === 'ready') window.postMessage(given.snapshot, '*');
      else stage.leadlineStage.intents.push(message);
    },
    getState: () => stage.leadlineStage.state,
    setState: (state: unknown) => {
      stage.leadlineStage.state = state;
    },
  });
  const paint = (): void => {
    for (const [name, value] of Object.entries(given.variables)) {
      document.documentElement.style.setProperty(name, value);
    }
    const ground = document.body.classList.contains('in-editor') ? 'editor' : 'sideBar';
    document.documentElement.style.background = `var(--vscode-${ground}-background)`;
  };
  document.addEventListener('DOMContentLoaded', paint);
}

function html(view: 'balance' | 'review', theme: Theme): string {
  const place = view === 'review' ? 'in-editor ' : '';
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leadline</title>` +
    `<link rel="stylesheet" href="${origin}/leadline.css"></head>` +
    `<body class="${place}${theme.classes}"><div id="leadline"></div>` +
    `<script nonce="${nonce}" src="${origin}/${view}.js"></script></body></html>`
  );
}
