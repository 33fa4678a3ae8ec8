// node scripts/sample.mjs DIR [--now ISO]: writes the sample workspace and prints where everything is, as JSON.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultNow } from './sample/clock.mjs';
import { writeSample } from './sample/workspace.mjs';

const { values, positionals } = parseArgs({ options: { now: { type: 'string' } }, allowPositionals: true });
const [folder] = positionals;
const now = values.now ?? defaultNow;
if (folder === undefined || Number.isNaN(Date.parse(now))) {
  console.error('node scripts/sample.mjs DIR [--now ISO]');
  process.exit(2);
}
console.log(JSON.stringify(writeSample(resolve(folder), new Date(Date.parse(now)).toISOString()), undefined, 2));
