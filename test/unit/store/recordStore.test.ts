import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from '../../../src/store/dataFolder';
import type { RecordBody } from '../../../src/engine/records/schema';
import { clockAt, freshFolder, valueOf } from './place';

const march = clockAt('2024-03-04T09:00:00Z');
const said: RecordBody = { type: 'log.added', kind: 'mentoring', minutes: 30, day: '2024-03-04', note: 'Größe 🙂' };
const writer = 'aaaaaaaaaaaa';
const fileIn = (folder: string): string => join(folder, 'records', `2024-03-${writer}.jsonl`);

describe('storing records', () => {
  it('writes one line a record into the file of the month and the process, readable by its owner alone', async () => {
    const folder = freshFolder();
    const { records } = openDataFolder({ folder, clock: march, writer });
    valueOf(await records.append([said, said]));
    const lines = readFileSync(fileIn(folder), 'utf8').split('\n');
    assert.deepEqual(JSON.parse(lines[0] ?? ''), {
      v: 1,
      id: `${writer}-1`,
      at: '2024-03-04T09:00:00.000Z',
      zone: 'Europe/Paris',
      ...said,
    });
    assert.deepEqual([lines.length, lines[2]], [3, '']);
    assert.equal(statSync(fileIn(folder)).mode & 0o777, 0o600);
    assert.equal(statSync(join(folder, 'records')).mode & 0o777, 0o700);
  });

  it('keeps the order of calls that do not wait for each other', async () => {
    const folder = freshFolder();
    const { records } = openDataFolder({ folder, clock: march });
    await Promise.all(Array.from({ length: 50 }, (_, index) => records.append([{ ...said, minutes: index + 1 }])));
    const read = await records.read();
    assert.deepEqual(
      read.records.map((record) => record.type === 'log.added' && record.minutes),
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it('names the failure when the folder cannot be written, and stores the same words once it can', async () => {
    const folder = freshFolder();
    // A file stands where the folder should be: that stops even the superuser.
    writeFileSync(join(folder, 'records'), '');
    const { records } = openDataFolder({ folder, clock: march });
    const failed = await records.append([said]);
    assert.deepEqual([failed.kind, failed.kind === 'failed' && failed.reason], ['failed', 'unwritable']);
    unlinkSync(join(folder, 'records'));
    valueOf(await records.append([said]));
    assert.equal((await records.read()).records.length, 1);
  });

  it('says that the disk is full', async function () {
    if (process.platform !== 'linux') this.skip();
    const folder = freshFolder();
    mkdirSync(join(folder, 'records'));
    symlinkSync('/dev/full', fileIn(folder));
    const { records } = openDataFolder({ folder, clock: march, writer });
    const failed = await records.append([said]);
    assert.equal(failed.kind === 'failed' && failed.reason, 'full');
    // After a write that fell short the next line starts on a line of its own.
    unlinkSync(fileIn(folder));
    writeFileSync(fileIn(folder), '{"v":1,"id":"torn');
    valueOf(await records.append([said]));
    const read = await records.read();
    assert.equal(read.records.length, 1);
    assert.deepEqual(
      read.setAside.map(({ reason, line }) => [reason, line]),
      [['badLine', 1]],
    );
  });

  it('keeps lines about people out of a chosen data folder', async () => {
    const [folder, privateFolder] = [freshFolder(), freshFolder()];
    const { records } = openDataFolder({ folder, privateFolder, clock: march });
    const skill: RecordBody = { type: 'skill.set', area: 'parser', person: 'Tomas', state: 'gap' };
    const ledger: RecordBody = {
      type: 'ledger.added',
      skill: 'profiling',
      horizon: 'year',
      who: 'Tomas',
      dueOn: '2025-01-01',
    };
    valueOf(await records.append([said, skill, ledger]));
    const written = readdirSync(join(folder, 'records')).map((name) =>
      readFileSync(join(folder, 'records', name), 'utf8'),
    );
    assert.ok(!written.join('').includes('Tomas'));
    assert.equal((await records.read()).records.length, 3);
  });

  it('refuses a line about people where there is no private folder, and says what was stored before it', async () => {
    const { records } = openDataFolder({ folder: freshFolder(), clock: march });
    const outcome = await records.append([said, { type: 'skill.removed', area: 'parser', person: 'Tomas' }]);
    assert.equal(outcome.kind === 'failed' && outcome.reason, 'noPrivateFolder');
    assert.equal(outcome.kind === 'failed' && outcome.stored.length, 1);
  });
});

describe('reading records', () => {
  it('of a folder that is not there gives nothing and no fault', async () => {
    const { records } = openDataFolder({ folder: join(freshFolder(), 'not', 'yet'), clock: march });
    assert.deepEqual(await records.read(), { records: [], setAside: [] });
  });

  it('sees what another process appended, also while it is in the middle of a line', async () => {
    const folder = freshFolder();
    const mine = openDataFolder({ folder, clock: march });
    const other = openDataFolder({ folder, clock: march, writer });
    valueOf(await other.records.append([said]));
    assert.equal((await mine.records.read()).records.length, 1);
    valueOf(await other.records.append([{ ...said, note: 'Übung' }]));
    const whole = readFileSync(fileIn(folder));
    // Cut inside a letter of two bytes.
    const cut = whole.lastIndexOf('Ü') + 1;
    writeFileSync(fileIn(folder), whole.subarray(0, cut));
    const torn = await mine.records.read();
    assert.deepEqual([torn.records.length, torn.setAside.map(({ reason }) => reason)], [1, ['tornLine']]);
    appendFileSync(fileIn(folder), whole.subarray(cut));
    const healed = await mine.records.read();
    assert.deepEqual([healed.records.length, healed.setAside.length], [2, 0]);
    const last = healed.records[1];
    assert.equal(last?.type === 'log.added' && last.note, 'Übung');
  });

  it('gives the very same answer while nothing changed', async () => {
    const { records } = openDataFolder({ folder: freshFolder(), clock: march });
    valueOf(await records.append([said]));
    assert.equal(await records.read(), await records.read());
  });

  it('forgets a file that was deleted and reads a replaced one again', async () => {
    const folder = freshFolder();
    const { records } = openDataFolder({ folder, clock: march, writer });
    valueOf(await records.append([said, said]));
    assert.equal((await records.read()).records.length, 2);
    const [first = ''] = readFileSync(fileIn(folder), 'utf8').split('\n');
    unlinkSync(fileIn(folder));
    assert.equal((await records.read()).records.length, 0);
    writeFileSync(fileIn(folder), `${first}\n`);
    assert.equal((await records.read()).records.length, 1);
  });

  it('reads the copies a syncing program leaves, without counting a record twice', async () => {
    const folder = freshFolder();
    const { records } = openDataFolder({ folder, clock: march, writer });
    valueOf(await records.append([said]));
    writeFileSync(join(folder, 'records', 'conflicted copy.jsonl'), readFileSync(fileIn(folder)));
    const ids = (await records.read()).records.map(({ id }) => id);
    assert.deepEqual(new Set(ids).size, 1);
  });

  it('counts a file that cannot be read and goes on', async function () {
    if (process.getuid?.() === 0) {
      // The superuser may read everything; a folder with the name of a file stops them, too.
      const folder = freshFolder();
      mkdirSync(join(folder, 'records', 'odd.jsonl'), { recursive: true });
      const { records } = openDataFolder({ folder, clock: march });
      valueOf(await records.append([said]));
      const read = await records.read();
      assert.deepEqual([read.records.length, read.setAside.map(({ reason }) => reason)], [1, ['unreadableFile']]);
      return;
    }
    const folder = freshFolder();
    const { records } = openDataFolder({ folder, clock: march, writer });
    valueOf(await records.append([said]));
    chmodSync(fileIn(folder), 0o000);
    const read = await records.read();
    assert.deepEqual(
      read.setAside.map(({ reason }) => reason),
      ['unreadableFile'],
    );
  });
});
