// @ts-check
// What ships: one row per bundle. The build writes them; the architecture and package tests read their metafiles.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { withoutExplanations } from './without-explanations.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @type {BuildOptions} the editor gives `vscode`; everything else is inside */
const HOST = { platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'], charset: 'utf8' };

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

/** Tables of settings, and of what prompts may ask about: only the command line lists those. */
const SETTINGS = /[\\/]src[\\/]engine[\\/].*(?:[sS]ettings|[\\/]general)\.ts$/;
const SETTINGS_AND_VARIABLES = /[\\/]src[\\/]engine[\\/].*(?:[sS]ettings|[\\/]general|Descriptions)\.ts$/;

/**
 * Parts of the extension that are bundles of their own, loaded when first needed, so that starting the editor costs next
 * to nothing: the work itself, then what the first reading takes (running git, and the chain from evidence to a report),
 * and reading calendar files, which few windows ever do. What two of them are built on is a bundle of its own.
 * @type {Readonly<Record<string, string>>}
 */
const LATER = {
  'src/editor/leadline.ts': './leadline.cjs',
  'src/editor/onDemand.ts': './onDemand.cjs',
  'src/editor/gitReading.ts': './git.cjs',
  'src/editor/reportMaking.ts': './report.cjs',
  'src/editor/calendarFile.ts': './calendar.cjs',
};

const SHARED_FROM = 'src/editor/sharedParts.ts';

/** Modules of which a window holds one copy, in a bundle that several others ask for. */
const SHARED = [...readFileSync(SHARED_FROM, 'utf8').matchAll(/^export \* from '(?<path>[^']+)';$/gmu)].map((match) =>
  resolve('src/editor', `${match.groups?.['path'] ?? ''}.ts`),
);

/** @type {import('esbuild').Plugin} */
const sharedOnce = {
  name: 'shared once',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) =>
      SHARED.includes(resolve(resolveDir, `${path}.ts`)) ? { path: './shared.cjs', external: true } : undefined,
    );
  },
};

/** @type {BuildOptions} */
const EDITOR = {
  ...HOST,
  // Loads with require, because that is how the editor hands out `vscode`.
  supported: { 'dynamic-import': false },
  plugins: [
    withoutExplanations(SETTINGS_AND_VARIABLES),
    {
      name: 'later',
      setup(build) {
        build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
          if (kind !== 'dynamic-import') return undefined;
          const later = Object.entries(LATER).find(([from]) => resolve(from) === resolve(resolveDir, `${path}.ts`));
          return later && { path: later[1], external: true };
        });
      },
    },
  ],
};

/** @type {BuildOptions} */
const EDITOR_WITH_SHARED = { ...EDITOR, plugins: [...(EDITOR.plugins ?? []), sharedOnce] };

/** @type {BuildOptions} */
const COMMAND_LINE = {
  ...HOST,
  external: [],
  banner: { js: '#!/usr/bin/env node' },
  plugins: [withoutExplanations(SETTINGS), besideTheExtension(), sharedOnce],
};

/**
 * The command line ships beside the extension and runs git and makes reports through the same bundles: one copy in the
 * package, not two.
 * @returns {import('esbuild').Plugin}
 */
function besideTheExtension() {
  return {
    name: 'beside the extension',
    setup(build) {
      build.onResolve({ filter: /^(?:\.\.\/)+git\// }, () => ({ path: './git.cjs', external: true }));
      build.onResolve({ filter: /^(?:\.\.\/)+app\/(?:load|retell)Report$/ }, () => ({
        path: './report.cjs',
        external: true,
      }));
    },
  };
}

/** @type {readonly { readonly name: string, readonly from: string, readonly to: string, readonly options: BuildOptions }[]} */
export const BUNDLES = [
  { name: 'extension', from: 'src/editor/extension.ts', to: 'dist/extension.cjs', options: EDITOR },
  { name: 'leadline', from: 'src/editor/leadline.ts', to: 'dist/leadline.cjs', options: EDITOR_WITH_SHARED },
  { name: 'onDemand', from: 'src/editor/onDemand.ts', to: 'dist/onDemand.cjs', options: EDITOR_WITH_SHARED },
  { name: 'shared', from: SHARED_FROM, to: 'dist/shared.cjs', options: EDITOR },
  { name: 'git', from: 'src/editor/gitReading.ts', to: 'dist/git.cjs', options: EDITOR },
  { name: 'report', from: 'src/editor/reportMaking.ts', to: 'dist/report.cjs', options: EDITOR_WITH_SHARED },
  { name: 'calendar', from: 'src/editor/calendarFile.ts', to: 'dist/calendar.cjs', options: EDITOR_WITH_SHARED },
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
