import assert from 'node:assert/strict';
import { createGitCache } from '../../src/git/cache';
import { readTouched } from '../../src/git/readTouched';
import { ada, createRepository, now, readWhole, tomas } from './repository';

const trusted = { trusted: true };

describe('Which files commits touched', () => {
  it('is read of the named commits alone, by names and whatever those look like', async () => {
    const repository = createRepository();
    repository.write('src/one.ts', 'one\n');
    const first = repository.commit('One');
    const odd = 'docs/*odd [name]\tand\nid=0123456789012345678901234567890123456789';
    repository.write(odd, 'two\n');
    repository.write('M', 'two\n');
    const second = repository.commit('Two', { author: tomas });
    const touched = await readTouched(repository.folder, [second], trusted);
    assert.deepEqual([...(touched ?? [])], [[second, ['M', odd]]]);
    assert.deepEqual([...((await readTouched(repository.folder, [first, second], trusted)) ?? [])].length, 2);
  });

  it('tells both names of a moved file, and nothing of a merge', async () => {
    const repository = createRepository();
    repository.write('src/one.ts', 'one\ntwo\nthree\n');
    repository.commit('One');
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.git('mv', 'src/one.ts', 'src/two.ts');
    const moved = repository.commit('Move');
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'side');
    const merge = repository.git('rev-parse', 'HEAD').trim();
    const touched = await readTouched(repository.folder, [moved, merge], trusted);
    assert.deepEqual(touched?.get(moved), ['src/one.ts', 'src/two.ts']);
    assert.deepEqual(touched.get(merge) ?? [], []);
  });

  it('runs no git in a folder that is not trusted, and none for no commit', async () => {
    const repository = createRepository();
    repository.write('a', 'one\n');
    const one = repository.commit('One');
    const cost = { processes: 0, bytes: 0 };
    assert.equal(await readTouched(repository.folder, [one], { trusted: false, cost }), undefined);
    assert.deepEqual(await readTouched(repository.folder, [], { trusted: true, cost }), new Map());
    assert.deepEqual(await readTouched(repository.folder, ['--all'], { trusted: true, cost }), new Map());
    assert.equal(cost.processes, 0);
  });

  it('is not told when a commit is not there', async () => {
    const repository = createRepository();
    repository.write('a', 'one\n');
    repository.commit('One');
    assert.equal(await readTouched(repository.folder, ['0'.repeat(39) + '1'], trusted), undefined);
  });
});

describe('Files that others touched lately', () => {
  const day = 86_400_000;
  const ago = (days: number): number => now - days * day;

  it('are read of their recent commits alone, and at the next look only of what is new', async () => {
    const repository = createRepository();
    const write = (path: string, days: number, author = tomas): string => {
      repository.write(path, `${days}\n`);
      return repository.commit(`At ${days}`, { at: ago(days), author });
    };
    write('src/old.ts', 120);
    write('src/mine.ts', 50, ada);
    const theirs = write('src/queue/pull.ts', 40);
    const cache = createGitCache();
    const touchedSince = ago(90);
    const first = await readWhole(repository.folder, { touchedSince, cache });
    assert.deepEqual([...(first.touched ?? [])], [[theirs, ['src/queue/pull.ts']]]);

    const newer = write('docs/queue.md', 1);
    const asked: string[] = [];
    const onProcess = (words: readonly string[], input: string | undefined): void => {
      if (words.includes('--no-walk=unsorted')) asked.push(input ?? '');
    };
    const second = await readWhole(repository.folder, {
      touchedSince,
      cache,
      cost: { processes: 0, bytes: 0, onProcess },
    });
    assert.deepEqual(Object.fromEntries(second.touched ?? []), {
      [theirs]: ['src/queue/pull.ts'],
      [newer]: ['docs/queue.md'],
    });
    assert.ok(asked.some((input) => input.includes(newer)) && asked.every((input) => !input.includes(theirs)));
  });

  it('are not looked at unless somebody asks', async () => {
    const repository = createRepository();
    repository.write('a.ts', 'a\n');
    repository.commit('One', { author: tomas });
    assert.equal((await readWhole(repository.folder)).touched, undefined);
  });
});
