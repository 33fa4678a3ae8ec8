import assert from 'node:assert/strict';
import { createGitCache } from '../../src/git/cache';
import { createRepository, now, readWhole, tomas } from './repository';

const day = 86_400_000;
const ago = (days: number): number => now - days * day;
const documents = { marked: [] };

describe('When documents last changed', () => {
  it('is asked of onboarding notes by anyone, and of nothing else', async () => {
    const repository = createRepository();
    repository.write('README.md', 'one\n');
    repository.write('docs/onboarding/first-day.md', 'one\n');
    repository.write('src/readme-parser.ts', 'one\n');
    repository.commit('One', { at: ago(300) });
    repository.write('README.md', 'two\n');
    repository.commit('Two', { at: ago(40), author: tomas });
    const { lastTouched } = await readWhole(repository.folder, { documents });
    assert.deepEqual(
      [...(lastTouched ?? [])].sort(),
      [
        ['README.md', ago(40)],
        ['docs/onboarding/first-day.md', ago(300)],
      ].sort(),
    );
    assert.equal((await readWhole(repository.folder)).lastTouched, undefined);
  });

  it('is asked of files the user marked in this repository, whatever their names look like', async () => {
    const repository = createRepository();
    const path = 'docs/*odd [name]\tand\nline.md';
    for (const [name, days] of [
      [path, 70],
      ['docs/other.md', 60],
      ['M', 50],
    ] as const) {
      repository.write(name, 'one\n');
      repository.commit(`at=${days}`, { at: ago(days) });
    }
    const { id } = await readWhole(repository.folder);
    const marked = [
      { repository: id, path },
      { repository: id, path: 'M' },
      { repository: 'another', path: 'docs/other.md' },
    ];
    const { lastTouched } = await readWhole(repository.folder, { documents: { marked } });
    assert.deepEqual(Object.fromEntries(lastTouched ?? []), { [path]: ago(70), M: ago(50) });
  });

  it('counts a merged change from the day it came to the main line, and a removed file not at all', async () => {
    const repository = createRepository();
    repository.write('README.md', 'one\n');
    repository.write('CONTRIBUTING.md', 'one\n');
    repository.commit('One', { at: ago(200) });
    repository.git('checkout', '--quiet', '-b', 'notes');
    repository.write('README.md', 'two\n');
    repository.commit('Two', { at: ago(100) });
    repository.git('checkout', '--quiet', 'main');
    repository.git('rm', '--quiet', 'CONTRIBUTING.md');
    repository.commit('Three', { at: ago(90) });
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'notes');
    const { lastTouched } = await readWhole(repository.folder, { documents });
    assert.deepEqual(Object.fromEntries(lastTouched ?? []), { 'README.md': now - 3_600_000 });
  });

  it('takes one walk, then only looks at what is new, and forgets what a rewritten history lost', async () => {
    const repository = createRepository();
    repository.write('README.md', 'one\n');
    repository.commit('One', { at: ago(100) });
    const cache = createGitCache();
    const walks: string[] = [];
    const cost = {
      processes: 0,
      bytes: 0,
      onProcess: (words: readonly string[]) => {
        if (words.includes('--name-status')) walks.push(words.filter((word) => word.startsWith('^')).join(' '));
      },
    };
    const told = async (): Promise<unknown> =>
      Object.fromEntries((await readWhole(repository.folder, { documents, cache, cost })).lastTouched ?? []);
    assert.deepEqual(await told(), { 'README.md': ago(100) });
    await told();
    assert.deepEqual(walks, ['']);
    const first = repository.git('rev-parse', 'HEAD');
    repository.write('CONTRIBUTING.md', 'one\n');
    repository.commit('Two', { at: ago(10) });
    assert.deepEqual(await told(), { 'README.md': ago(100), 'CONTRIBUTING.md': ago(10) });
    assert.deepEqual(walks, ['', `^${first}`]);
    repository.git('reset', '--quiet', '--hard', first);
    repository.commit('Another', { at: ago(5) });
    assert.deepEqual(await told(), { 'README.md': ago(100) });
  });
});
