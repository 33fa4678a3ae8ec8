import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { recordSchemas } from '../../src/engine/records/schema';
import { readRecordLines } from '../../src/engine/records/read';
import { openRepository, readWhole, temporaryFolder } from './repository';

interface Sample {
  readonly workspace: string;
  readonly repositories: readonly string[];
  readonly data: string;
  readonly now: string;
  readonly timeZone: string;
  readonly me: readonly string[];
}

function makeSample(...words: string[]): Sample {
  const output = execFileSync(process.execPath, [join('scripts', 'sample.mjs'), temporaryFolder(), ...words], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Sample;
}

const recordsOf = ({ data }: Sample): Readonly<Record<string, string>> => {
  const folder = join(data, 'records');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

describe('The sample workspace', function () {
  // Each sample starts some twenty processes; a busy machine takes its time.
  this.timeout(120_000);

  it('is the same on every run, byte for byte', () => {
    const [one, other] = [makeSample(), makeSample()];
    assert.deepEqual(recordsOf(one), recordsOf(other));
    assert.equal(readFileSync(one.workspace, 'utf8'), readFileSync(other.workspace, 'utf8'));
    const told = ({ repositories }: Sample): readonly string[] =>
      repositories.map((folder) => {
        const log = readFileSync(join(folder, '.git', 'logs', 'HEAD'), 'utf8');
        return openRepository(folder).git('for-each-ref') + log;
      });
    assert.deepEqual(told(one), told(other));
    assert.deepEqual(
      { ...one, workspace: '', repositories: [], data: '' },
      { ...other, workspace: '', repositories: [], data: '' },
    );
  });

  it('holds records of the present form, with the role chosen twenty weeks before its clock', () => {
    const sample = makeSample();
    const records = Object.entries(recordsOf(sample)).flatMap(([name, text]) => {
      const read = readRecordLines(text, name);
      assert.equal(read.records.length, text.trimEnd().split('\n').length);
      return read.records;
    });
    for (const record of records) v.parse(recordSchemas[record.type], record);
    const role = records.find(({ type }) => type === 'role.chosen');
    const weeks = (Date.parse(sample.now) - Date.parse(role?.at ?? '')) / (7 * 86_400_000);
    assert.equal(Math.round(weeks), 20);
    assert.ok(records.some(({ type }) => type === 'bands.confirmed'));
    assert.ok(records.every(({ at }) => at <= sample.now));
  });

  it('is half a year of a small team in two styles, with everything a week may hold', async () => {
    const sample = makeSample();
    const clock = Date.parse(sample.now);
    const options = { now: clock, from: clock - 26 * 7 * 86_400_000, workingTree: true };
    const [api, charts] = await Promise.all(sample.repositories.map((folder) => readWhole(folder, options)));
    assert.ok(api && charts);
    assert.deepEqual(
      sample.repositories.map((folder) => basename(folder)),
      ['harbour-api', 'tide-charts'],
    );
    const squashed = api.commits.filter(({ message }) => / \(#\d+\)$/mu.test(message));
    assert.ok(squashed.length > 100 && api.commits.every(({ parents }) => parents.length < 2));
    const merges = charts.commits.filter(({ parents }) => parents.length === 2);
    assert.ok(merges.some(({ author }) => author.email === sample.me[0]));
    assert.ok(charts.tags.length > 3);
    const messages = [...api.commits, ...charts.commits].map(({ message }) => message).join('\n');
    for (const line of ['Reviewed-by: Ada Quill', 'Co-authored-by: Lio Brandt', 'Co-authored-by: Copilot'])
      assert.ok(messages.includes(line));
    assert.ok(api.commits.some(({ author }) => author.name === 'renovate[bot]'));
    assert.ok([...api.changes.values()].flat().some(({ path }) => path.startsWith('docs/adr/')));
    for (const { branches, me, fetchedAt, workingTree } of [api, charts]) {
      assert.equal(me.email, sample.me[0]);
      assert.equal(fetchedAt, clock - 7_200_000);
      assert.deepEqual(workingTree.changes, []);
      assert.ok(
        branches.some(
          ({ name, mergedIntoMainLine }) => name.startsWith('refs/remotes/') && mergedIntoMainLine === false,
        ),
      );
    }
    assert.ok([...api.commits, ...charts.commits].every(({ authored }) => authored.instant <= clock));
  });

  it('moves with the clock it is given, on any weekday', async () => {
    const sample = makeSample('--now', '2026-07-07T06:30:00Z');
    const clock = Date.parse(sample.now);
    const evidence = await readWhole(sample.repositories[0] ?? '', { now: clock, from: clock - 4 * 86_400_000 });
    assert.ok(evidence.commits.length > 3);
    assert.ok(evidence.commits.every(({ authored }) => authored.instant <= clock));
  });
});
