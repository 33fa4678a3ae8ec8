import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from '../../../src/store/dataFolder';
import { clockAt, freshFolder, valueOf } from './place';

const march = clockAt('2024-03-04T09:00:00Z');

describe('the journal', () => {
  it('appends answers to the file of their week and leaves hand edits as they are', async () => {
    const folder = freshFolder();
    const { journal } = openDataFolder({ folder, clock: march });
    assert.equal(valueOf(await journal.append('2024-W10', '\n\n## one\n')), '2024-W10.md');
    const path = join(folder, 'journal', '2024-W10.md');
    appendFileSync(path, 'my own line without an end');
    valueOf(await journal.append('2024-W10', '\n\n## two\n'));
    assert.equal(readFileSync(path, 'utf8'), '\n\n## one\nmy own line without an end\n\n## two\n');
  });

  it('lists only files of weeks, oldest first, and reads nothing outside itself', async () => {
    const folder = freshFolder();
    const { journal } = openDataFolder({ folder, clock: march });
    assert.deepEqual(await journal.list(), []);
    for (const week of ['2024-W11', '2023-W52']) valueOf(await journal.append(week, 'x\n'));
    writeFileSync(join(folder, 'journal', 'notes.md'), 'mine');
    assert.deepEqual(await journal.list(), ['2023-W52.md', '2024-W11.md']);
    writeFileSync(join(folder, 'secret.md'), 'secret');
    assert.equal(await journal.read('../secret.md'), undefined);
    assert.equal(await journal.read('2023-W52.md'), 'x\n');
  });

  it('says that the disk is full', async function () {
    if (process.platform !== 'linux') this.skip();
    const folder = freshFolder();
    mkdirSync(join(folder, 'journal'));
    symlinkSync('/dev/full', join(folder, 'journal', '2024-W10.md'));
    const { journal } = openDataFolder({ folder, clock: march });
    const failed = await journal.append('2024-W10', 'words');
    assert.deepEqual(failed, { kind: 'failed', reason: 'full', detail: 'ENOSPC' });
  });
});

describe('a claim', () => {
  it('is won once a day and slot, whoever asks', async () => {
    const folder = freshFolder();
    const [one, other] = [openDataFolder({ folder, clock: march }), openDataFolder({ folder, clock: march })];
    assert.deepEqual(
      [
        await one.claim('2024-03-04', 'message'),
        await other.claim('2024-03-04', 'message'),
        await other.claim('2024-03-04', 'weekly/../prompt'),
        await other.claim('2024-03-05', 'message'),
      ],
      [true, false, true, true],
    );
  });

  it('is not given when the folder cannot be written', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'claims'), '');
    assert.equal(await openDataFolder({ folder, clock: march }).claim('2024-03-04', 'message'), false);
  });
});

describe('the cache', () => {
  it('gives back what was put in, and nothing when it is gone or cannot be written', async () => {
    const folder = freshFolder();
    const { cache } = openDataFolder({ folder, clock: march });
    assert.equal(await cache.read('roots/../x'), undefined);
    await cache.write('roots/../x', 'text');
    assert.equal(await cache.read('roots/../x'), 'text');
    writeFileSync(join(folder, 'file'), '');
    const broken = openDataFolder({ folder: join(folder, 'file'), clock: march }).cache;
    await broken.write('a', 'b');
    assert.equal(await broken.read('a'), undefined);
  });

  it('keeps one salt for an installation', async () => {
    const folder = freshFolder();
    const salts = await Promise.all([1, 2, 3].map(() => openDataFolder({ folder, clock: march }).cache.salt()));
    const later = await openDataFolder({ folder, clock: march }).cache.salt();
    assert.match(later, /^[0-9a-f]{32}$/u);
    // Whoever came while the first was still writing has a salt of its own for this run only.
    assert.ok(salts.includes(later));
    assert.notEqual(later, await openDataFolder({ folder: freshFolder(), clock: march }).cache.salt());
  });
});

describe('watching the data folder', () => {
  const watch = { pollMilliseconds: 20, settleMilliseconds: 5 };

  it('tells of what another window wrote, also into a folder that was not there', async () => {
    const folder = join(freshFolder(), 'later');
    const data = openDataFolder({ folder, clock: march, watch });
    const told = new Promise<void>((resolve) => {
      const stop = data.watch(() => {
        stop();
        resolve();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    valueOf(await openDataFolder({ folder, clock: march }).records.append([{ type: 'urge.felt' }]));
    await told;
  });

  it('says nothing while nothing changes, nor after it was stopped', async () => {
    const folder = freshFolder();
    const data = openDataFolder({ folder, clock: march, watch });
    valueOf(await data.records.append([{ type: 'urge.felt' }]));
    let calls = 0;
    const stop = data.watch(() => {
      calls += 1;
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    stop();
    valueOf(await data.records.append([{ type: 'urge.felt' }]));
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.equal(calls, 0);
  });
});
