// node scripts/build.mjs: everything that ships, from src/ into dist/. The metafile of each bundle goes to out/meta/.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const HOST = { platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'] };
const PAGE = { platform: 'browser', target: 'chrome128', format: 'iife', jsx: 'automatic', jsxImportSource: 'preact' };

/** What is built from what; `options` are esbuild's. */
const BUNDLES = [
  { name: 'extension', from: 'src/editor/extension.ts', to: 'dist/extension.cjs', options: HOST },
  {
    name: 'cli',
    from: 'src/cli/main.ts',
    to: 'dist/cli.cjs',
    options: { ...HOST, external: [], banner: { js: '#!/usr/bin/env node' } },
  },
  { name: 'view', from: 'src/view/main.tsx', to: 'dist/view/balance.js', options: PAGE },
  { name: 'review', from: 'src/view/review/main.tsx', to: 'dist/view/review.js', options: PAGE },
];

rmSync('dist', { recursive: true, force: true });
mkdirSync(join('out', 'meta'), { recursive: true });
for (const { name, from, to, options } of BUNDLES) {
  if (!existsSync(from)) {
    console.log(`${from} does not exist yet: ${to} is not built.`);
    continue;
  }
  const { metafile } = await build({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  writeFileSync(join('out', 'meta', `${name}.json`), JSON.stringify(metafile));
}
// Data files: read when they are needed, so that they cost nothing at start.
if (existsSync('src/engine/prompts'))
  cpSync('src/engine/prompts', 'dist/prompts', {
    recursive: true,
    filter: (path) => !path.includes('.') || path.endsWith('.json'),
  });
