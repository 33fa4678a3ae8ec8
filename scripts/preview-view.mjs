// @ts-check
// Pictures of the webview pages with invented weeks, without the editor:
// node scripts/preview-view.mjs [EXAMPLE…] [--theme dark,light,hc,hc-light] [--width 240,320] [--zoom 2] [--themes DIR]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleForNode } from './bundle.mjs';

await bundleForNode([join('test', 'ui', 'view', 'preview.ts')], join('out', 'preview-script'), {
  outbase: join('test', 'ui', 'view'),
});
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', join('out', 'preview-script', 'preview.mjs'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
