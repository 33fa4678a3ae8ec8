import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../../scripts/editor/browser.mjs';
import { ensureNpmEditor } from '../../../scripts/editor/install.mjs';
import { startServer, type EditorServer } from '../../../scripts/editor/server.mjs';
import { CALM, writeSettings } from '../../../scripts/editor/settings.mjs';

export type Settings = Readonly<Record<string, unknown>>;

export interface EditorOptions {
  readonly settings?: Settings;
  /** For the extension host: LEADLINE_NOW, LEADLINE_DATA, HOME … */
  readonly environment?: NodeJS.ProcessEnv;
  /** Leave Restricted Mode on, as for a folder the user has not trusted. */
  readonly restricted?: boolean;
  /** A folder of installed extensions; without it the window runs the extension from this checkout. */
  readonly extensions?: string;
  /** A folder of extensions that run beside the one from this checkout. */
  readonly helpers?: string;
  /** A fontconfig file, for pictures that look the same on every machine. */
  readonly fontSettings?: string;
}

/** A server, the browser for its windows, and the folders both forget at the end. */
export interface RunningEditor {
  readonly origin: string;
  readonly browser: Browser;
  readonly userData: string;
  readonly settings: Settings;
  readonly developed: string | undefined;
  readonly stop: () => Promise<void>;
}

export async function startEditor(options: EditorOptions = {}): Promise<RunningEditor> {
  const temporary = mkdtempSync(join(tmpdir(), 'leadline-ui-'));
  const userData = join(temporary, 'user');
  const settings = { ...CALM, ...options.settings };
  writeSettings(userData, settings);
  const browser = await startBrowser(options.fontSettings === undefined ? {} : { fontSettings: options.fontSettings });
  let server: EditorServer;
  try {
    server = await startServer(await ensureNpmEditor(), {
      userData,
      extensions: options.extensions ?? options.helpers ?? join(temporary, 'extensions'),
      trustEverything: options.restricted !== true,
      env: { ...process.env, ...options.environment },
    });
  } catch (reason) {
    await browser.close();
    throw reason;
  }
  return {
    origin: server.origin,
    browser,
    userData,
    settings,
    developed: options.extensions === undefined ? resolve('.') : undefined,
    stop: async () => {
      await browser.close();
      await server.stop();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}
