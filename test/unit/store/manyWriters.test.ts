import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { openDataFolder } from '../../../src/store/dataFolder';
import { clockAt, freshFolder } from './place';

const run = promisify(execFile);
const writers = ['one', 'two', 'three', 'four'];
const each = 500;

describe('several processes writing at once', () => {
  it('lose not one of two thousand records, tear no answer, and only one wins a claim', async () => {
    const [folder, place] = [freshFolder(), freshFolder()];
    const script = join(place, 'writer.mjs');
    await build({
      entryPoints: ['test/unit/store/writerProcess.ts'],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const ends = await Promise.all(writers.map((name) => run(process.execPath, [script, folder, name, String(each)])));
    const words = ends.map(({ stdout }): unknown => JSON.parse(stdout));
    const claims = words.map((word) => typeof word === 'object' && word !== null && 'claimed' in word && word.claimed);
    assert.equal(claims.filter((claimed) => claimed === true).length, 1);
    for (const word of words) assert.equal(typeof word === 'object' && word !== null && 'lost' in word && word.lost, 0);

    const { records } = openDataFolder({ folder, clock: clockAt('2024-03-04T09:00:00Z') });
    const read = await records.read();
    assert.deepEqual(read.setAside, []);
    const cues = new Set(read.records.map((record) => record.type === 'urge.felt' && record.cue));
    assert.equal(cues.size, writers.length * each);

    const journal = readFileSync(join(folder, 'journal', '2024-W10.md'), 'utf8');
    const answers = journal.split(/^## /mu).slice(1);
    assert.equal(answers.length, (writers.length * each) / 50);
    for (const answer of answers) assert.equal(answer.split('words ').length, 301);
  });
});
