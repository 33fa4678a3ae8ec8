// @ts-check
// Starts VS Code from npm as a server on 127.0.0.1 and waits until it can be opened in a browser.
import { spawn } from 'node:child_process';

/** A loaded machine needs a few seconds; past this something is wrong. */
const START_MILLISECONDS = 60_000;

/**
 * @typedef {{
 *   readonly userData: string,
 *   readonly extensions: string,
 *   readonly trustEverything: boolean,
 *   readonly port?: number,
 *   readonly env?: NodeJS.ProcessEnv,
 *   readonly log?: (line: string) => void,
 * }} ServerOptions  trustEverything: no Restricted Mode; port 0 (the default) lets the system choose
 * @typedef {{ readonly port: number, readonly origin: string, readonly stop: () => Promise<void>, readonly ended: Promise<void> }} EditorServer
 */

/**
 * @param {import('./install.mjs').NpmEditor} editor
 * @param {ServerOptions} options
 * @returns {Promise<EditorServer>}
 */
export async function startServer(editor, options) {
  const words = [
    editor.server,
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--user-data-dir', options.userData, '--extensions-dir', options.extensions],
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    // Only this makes a built workbench honour the extension paths in the page's payload.
    '--enable-smoke-test-driver',
    ...(options.trustEverything ? ['--disable-workspace-trust'] : []),
  ];
  // A group of its own, so that the extension hosts end with the server.
  const server = spawn(editor.node, words, {
    env: cleanEnvironment(options.env ?? process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    server.once('exit', () => {
      resolve();
    });
  });
  const stop = async () => {
    killGroup(server.pid, 'SIGTERM');
    const hard = setTimeout(() => {
      killGroup(server.pid, 'SIGKILL');
    }, 3000);
    await ended;
    clearTimeout(hard);
    killGroup(server.pid, 'SIGKILL');
  };
  try {
    const port = await listeningPort(server, options.log);
    return { port, origin: `http://127.0.0.1:${port}`, stop, ended };
  } catch (reason) {
    await stop();
    throw reason;
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} server
 * @param {((line: string) => void) | undefined} log
 * @returns {Promise<number>}
 */
function listeningPort(server, log) {
  return new Promise((resolve, reject) => {
    let all = '';
    const tooLate = setTimeout(() => {
      reject(new Error(`VS Code did not start within ${START_MILLISECONDS / 1000} s.\n${all}`));
    }, START_MILLISECONDS);
    const read = (/** @type {Buffer} */ chunk) => {
      const text = chunk.toString();
      if (all.length < 20_000) all += text;
      for (const line of text.split('\n')) if (line.trim() !== '') log?.(line);
      const port = /Extension host agent listening on (\d+)/u.exec(all)?.[1];
      if (port === undefined) return;
      clearTimeout(tooLate);
      resolve(Number(port));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`VS Code ended with ${String(code)} before it listened.\n${all}`));
    });
  });
}

/** An editor started from a terminal of another editor must not take itself for that one's child. */
export function cleanEnvironment(/** @type {NodeJS.ProcessEnv} */ env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/u.test(name)),
  );
}

/** @param {number | undefined} pid @param {NodeJS.Signals} signal */
function killGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}
