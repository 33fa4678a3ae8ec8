// @ts-check
// node scripts/run-bench.mjs NAME [arguments]: bundles bench/NAME.ts and runs it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleForNode } from './bundle.mjs';

const [name, ...words] = process.argv.slice(2);
await bundleForNode([join('bench', `${name}.ts`)], join('out', 'bench'), { outbase: 'bench' });
const run = spawnSync(process.execPath, ['--enable-source-maps', join('out', 'bench', `${name}.mjs`), ...words], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
