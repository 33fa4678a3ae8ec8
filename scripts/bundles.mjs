// @ts-check
// What ships: one row per bundle. The build writes them; the architecture and package tests read their metafiles.
import { build } from 'esbuild';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @type {BuildOptions} the editor gives `vscode`; everything else is inside */
const HOST = { platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'] };

/** Below that of the oldest editor we support: VS Code 1.100 carries Chromium 132. */
const OLDEST_CHROMIUM = 'chrome128';

/** @type {BuildOptions} */
const PAGE = {
  platform: 'browser',
  target: OLDEST_CHROMIUM,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** @type {BuildOptions} */
const COMMAND_LINE = { ...HOST, external: [], banner: { js: '#!/usr/bin/env node' } };

/** @type {readonly { readonly name: string, readonly from: string, readonly to: string, readonly options: BuildOptions }[]} */
export const BUNDLES = [
  { name: 'extension', from: 'src/editor/extension.ts', to: 'dist/extension.cjs', options: HOST },
  { name: 'cli', from: 'src/cli/main.ts', to: 'dist/cli.cjs', options: COMMAND_LINE },
  { name: 'balance', from: 'src/view/main.tsx', to: 'dist/view/balance.js', options: PAGE },
  { name: 'review', from: 'src/view/review/main.tsx', to: 'dist/view/review.js', options: PAGE },
  { name: 'styles', from: 'src/view/leadline.css', to: 'dist/view/leadline.css', options: { target: OLDEST_CHROMIUM } },
];

/**
 * @param {(typeof BUNDLES)[number]} bundle
 * @param {BuildOptions} [more]
 */
export async function buildBundle({ from, to, options }, more = {}) {
  const result = await build({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
    ...more,
    metafile: true,
  });
  return { metafile: result.metafile, files: result.outputFiles };
}
