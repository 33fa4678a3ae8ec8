// @ts-check
// Runs the tests that need only Node (and git): node scripts/test-node.mjs FOLDER… [-- mocha arguments]
// Each folder of test/ is a tier; every *.test.ts in it is bundled and handed to mocha.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { bundleForNode } from './bundle.mjs';

const words = process.argv.slice(2);
const split = words.indexOf('--');
const places = split < 0 ? words : words.slice(0, split);
const mochaWords = split < 0 ? [] : words.slice(split + 1);

const files = places.flatMap((place) =>
  place.endsWith('.ts')
    ? [place]
    : readdirSync(join('test', place), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join('test', place, name)),
);
// A folder of its own, so that two runs in one checkout do not pull the bundles from under each other.
const outdir = join('out', 'test', `node-${process.pid}`);
process.once('exit', () => {
  rmSync(outdir, { recursive: true, force: true });
});
await bundleForNode(files, outdir, { outbase: 'test' });
const bundles = readdirSync(outdir, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join(outdir, name));
if (bundles.length === 0) {
  console.error(`No test found in ${places.join(', ')}.`);
  process.exit(1);
}
const run = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    join('node_modules', 'mocha', 'bin', 'mocha.js'),
    '--timeout',
    '20000',
    // A skipped or lonely test is a failure: nothing is left out silently.
    '--forbid-pending',
    '--forbid-only',
    '--reporter',
    join('scripts', 'testing', 'counting-reporter.cjs'),
    ...mochaWords,
    ...bundles,
  ],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
