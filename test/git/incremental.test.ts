import assert from 'node:assert/strict';
import type { ReadRepository } from '../../src/engine/evidence/evidence';
import { createGitCache } from '../../src/git/cache';
import { readFirstCommits } from '../../src/git/readFirstCommits';
import { createRepository, now, readWhole, tomas } from './repository';

const day = 86_400_000;
const replacements = { lookBackDays: 14, recentDays: 14, minimumLines: 3 };

const plain = (evidence: ReadRepository): unknown => ({
  ...evidence,
  changes: [...evidence.changes].sort(([a], [b]) => a.localeCompare(b)),
  onMainLine: [...evidence.onMainLine].sort(),
});

describe('A second reading', () => {
  it('reads nothing again when nothing is new', async () => {
    const repository = createRepository();
    repository.write('a', 'one\n');
    repository.commit('One');
    const cache = createGitCache();
    const first = { processes: 0, bytes: 0 };
    const before = await readWhole(repository.folder, { cache, cost: first });
    const second = { processes: 0, bytes: 0 };
    const after = await readWhole(repository.folder, { cache, cost: second });
    assert.deepEqual(plain(after), plain(before));
    assert.ok(second.processes <= 3, `${second.processes} processes`);
    assert.ok(second.bytes < first.bytes);
  });

  it('after a commit, an amend, a merge and a removed branch shows what a first one would', async () => {
    const repository = createRepository();
    const cache = createGitCache();
    let minute = 0;
    const at = (): number => now - day + 60_000 * minute++;
    const same = async (): Promise<void> => {
      const options = { workingTree: true, replacements, documents: { marked: [] } };
      const cached = await readWhole(repository.folder, { ...options, cache });
      assert.deepEqual(plain(cached), plain(await readWhole(repository.folder, options)));
    };
    repository.write('a', 'one\ntwo\nthree\nfour\n');
    repository.commit('One', { at: at(), author: tomas });
    await same();
    repository.write('a', '1\n2\n3\n4\n');
    repository.commit('Two', { at: at() });
    await same();
    repository.commit('Two, better', { at: at(), words: ['--amend'] });
    await same();
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.write('b', 'b\n');
    repository.commit('On the side', { at: at() });
    await same();
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'side');
    await same();
    repository.git('branch', '--quiet', '-D', 'side');
    repository.git('tag', '-a', '-m', 'first', 'v1');
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    await same();
    repository.git('tag', '-d', 'v1');
    await same();
    repository.git('notes', '--ref=review', 'add', '-m', 'Code-Review+2: Ada Quill', 'HEAD');
    await same();
  });

  it('reads only the new commit after one', async () => {
    const repository = createRepository();
    for (let index = 0; index < 30; index++) {
      repository.write('a', `${index}\n`);
      repository.commit(`Number ${index}`, { at: now - day + index * 60_000 });
    }
    const cache = createGitCache();
    const first = { processes: 0, bytes: 0 };
    await readWhole(repository.folder, { cache, cost: first });
    repository.write('a', 'new\n');
    repository.commit('New');
    const second = { processes: 0, bytes: 0 };
    const { commits, changes } = await readWhole(repository.folder, { cache, cost: second });
    assert.equal(commits.length, 31);
    assert.equal(changes.size, 31);
    assert.ok(second.bytes < first.bytes / 2, `${second.bytes} of ${first.bytes} bytes`);
  });

  it('in another session reads no diff again; what is kept names nobody and quotes nothing', async () => {
    const files = new Map<string, string>();
    const store = {
      read: (key: string) => Promise.resolve(files.get(key)),
      write: (key: string, text: string) => Promise.resolve(void files.set(key, text)),
    };
    const repository = createRepository();
    repository.write('a', 'one\n');
    repository.commit('A secret plan');
    repository.write('theirs/path', 'one\n');
    repository.commit('Their words', { author: tomas });
    const words: string[] = [];
    const cost = { processes: 0, bytes: 0, onProcess: (list: readonly string[]) => words.push(list.join(' ')) };
    const before = createGitCache({ store, salt: 'one install' });
    await readWhole(repository.folder, { cache: before });
    await readFirstCommits(repository.folder, { cache: before, trusted: true });
    const after = createGitCache({ store, salt: 'one install' });
    const evidence = await readWhole(repository.folder, { cache: after, cost });
    assert.equal(evidence.changes.size, 1);
    assert.ok(words.every((line) => !line.includes('--numstat') && !line.includes('--max-parents')));
    assert.deepEqual([...(evidence.firstCommits?.keys() ?? [])].sort(), [
      'ada@example.invalid',
      'tomas@example.invalid',
    ]);
    const text = [...files].join('\n');
    for (const secret of ['tomas', 'Tomas', 'ada@', 'secret', 'Their words', 'theirs/path', repository.folder])
      assert.ok(!text.includes(secret), secret);
  });

  it('makes do with a damaged or foreign cache', async () => {
    const repository = createRepository();
    repository.write('a', 'one\n');
    repository.commit('One');
    for (const text of [
      '',
      '{',
      'null',
      '{"form":1}',
      '{"form":9,"changes":[]}',
      '{"form":1,"changes":[[1]],"spaceChecked":4}',
    ]) {
      const store = { read: () => Promise.resolve(text), write: () => Promise.reject(new Error('full')) };
      const evidence = await readWhole(repository.folder, { cache: createGitCache({ store }) });
      assert.equal(evidence.changes.size, 1, text);
    }
  });
});

describe('First commits', () => {
  it('name the first appearance of each person, and later passes add only the new', async () => {
    const repository = createRepository();
    repository.commit('Long ago', { at: now - 900 * day });
    repository.commit('Later', { at: now - day });
    const cache = createGitCache({ salt: 'x' });
    assert.equal((await readWhole(repository.folder, { cache })).firstCommits, undefined);
    assert.equal(await readFirstCommits(repository.folder, { cache, trusted: true }), true);
    repository.commit('Hello', { at: now - 3_600_000, author: tomas });
    const cost = { processes: 0, bytes: 0 };
    await readFirstCommits(repository.folder, { cache, trusted: true, cost });
    const { firstCommits } = await readWhole(repository.folder, { cache });
    assert.equal(firstCommits?.get('ada@example.invalid'), now - 900 * day);
    assert.equal(firstCommits.get('tomas@example.invalid'), now - 3_600_000);
    assert.ok(cost.bytes < 400, `${cost.bytes} bytes`);
  });
});
