// @ts-check
// npm run screenshots [-- FOLDER]: pictures of the product in a running editor, by default into docs/screenshots.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './editor/run.mjs';

await ensureDependencies();
const { bundleForNode } = await import('./bundle.mjs');
await run(process.execPath, ['scripts/build.mjs']);
const outdir = join('out', 'screenshots');
await bundleForNode([join('test', 'ui', 'screenshots.ts')], outdir, { outbase: join('test', 'ui') });
const { takeScreenshots } = await import(pathToFileURL(resolve(outdir, 'screenshots.mjs')).href);
const folder = process.argv[2] ?? join('docs', 'screenshots');
await takeScreenshots(folder);
console.log(`Pictures are in ${folder}.`);
