// @ts-check
// The editor that tests and `npm start` use where no desktop VS Code is given: pinned, from the npm registry.
import { join } from 'node:path';
import { cacheFolder } from './folders.mjs';

/** VS Code 1.139 as a server with its web workbench: the same workbench and extension host as on the desktop. */
export const CODE_SERVER = '4.139.1';

/** The Node that this VS Code is built for; the machine's own Node stays as it is. */
export const EDITOR_NODE = '24.21.0';

export function editorFolder() {
  return join(cacheFolder(), `editor-${CODE_SERVER}-node-${EDITOR_NODE}`);
}
