// @ts-check
// The editor that tests and `npm start` use where no desktop VS Code is given: pinned, from the npm registry.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** VS Code 1.139 as a server with its web workbench: the same workbench and extension host as on the desktop. */
export const CODE_SERVER = '4.139.1';

/** The Node that this VS Code is built for; the machine's own Node stays as it is. */
export const EDITOR_NODE = '24.21.0';

/** Downloads are kept outside the checkout, so that a fresh clone finds them again. */
export function cacheFolder() {
  const chosen = process.env['LEADLINE_CACHE'];
  if (chosen) return chosen;
  const caches = process.env['XDG_CACHE_HOME'];
  return join(caches ? caches : join(homedir(), '.cache'), 'leadline');
}

export function editorFolder() {
  return join(cacheFolder(), `editor-${CODE_SERVER}-node-${EDITOR_NODE}`);
}
