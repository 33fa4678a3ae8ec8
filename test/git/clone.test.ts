import assert from 'node:assert/strict';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRepositories } from '../../src/git/findRepositories';
import { ada, createRepository, now, readWhole, temporaryFolder, tomas } from './repository';

const day = 86_400_000;
const replacements = { lookBackDays: 14, recentDays: 14, minimumLines: 10 };
const lines = (count: number, word: string): string =>
  Array.from({ length: count }, (_, index) => `${word} ${index};\n`).join('');

describe('The repositories of a workspace', () => {
  it('are found around, inside and nested in its folders, each once', async () => {
    const top = temporaryFolder();
    const outer = createRepository(join(top, 'outer'));
    outer.commit('One');
    const nested = createRepository(join(top, 'outer', 'libraries', 'inner'));
    createRepository(join(top, 'projects', 'one'));
    mkdirSync(join(top, 'outer', 'src', 'deep'), { recursive: true });
    mkdirSync(join(top, 'nothing'));
    const found = await findRepositories([
      join(top, 'outer', 'src', 'deep'),
      join(top, 'outer'),
      join(top, 'projects'),
      join(top, 'nothing'),
    ]);
    assert.deepEqual(
      found.repositories.map(({ folder }) => folder),
      [outer.folder, nested.folder, join(top, 'projects', 'one')],
    );
    assert.deepEqual(
      found.unread.map((one) => [one.label, one.kind === 'unread' && one.reason]),
      [['nothing', 'notARepository']],
    );
  });

  it('count worktrees of one repository once, and read either of them', async () => {
    const top = temporaryFolder();
    const main = createRepository(join(top, 'main'));
    main.commit('One');
    main.git('worktree', 'add', '--quiet', '-b', 'side', join(top, 'side'));
    const { repositories } = await findRepositories([top]);
    assert.equal(repositories.length, 1);
    const [one, other] = [await readWhole(main.folder), await readWhole(join(top, 'side'))];
    assert.equal(one.id, other.id);
    assert.equal(other.workingTree.currentBranch, 'side');
  });

  it('give two clones of one history the same id', async () => {
    const one = createRepository();
    one.commit('One');
    const folder = join(temporaryFolder(), 'other');
    one.git('clone', '--quiet', one.folder, folder);
    one.commit('Two');
    assert.equal((await readWhole(one.folder)).id, (await readWhole(folder)).id);
  });

  it('may be bare', async () => {
    const one = createRepository();
    one.commit('One');
    const folder = join(temporaryFolder(), 'bare.git');
    one.git('clone', '--quiet', '--bare', one.folder, folder);
    const evidence = await readWhole(folder, { workingTree: true });
    assert.equal(evidence.commits.length, 1);
    assert.equal(evidence.workingTree.state, 'notVisible');
  });
});

describe('This clone', () => {
  it('shows branches with their tips, pull requests, upstreams and whether they were merged', async () => {
    const repository = createRepository();
    const base = repository.commit('Base');
    repository.git('checkout', '--quiet', '-b', 'topic');
    const tip = repository.commit('Topic', { author: tomas, at: now - 2 * day });
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    repository.git('update-ref', 'refs/remotes/origin/topic', tip);
    repository.git('update-ref', 'refs/remotes/origin/old', base);
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    repository.git('config', 'remote.origin.url', 'https://example.invalid/harbour.git');
    repository.git('config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    repository.git('config', 'branch.topic.remote', 'origin');
    repository.git('config', 'branch.topic.merge', 'refs/heads/topic');
    repository.git('config', 'branch.topic.github-pr-owner-number', 'quay#harbour#12');
    const { branches, mainLine, onMainLine } = await readWhole(repository.folder);
    assert.equal(mainLine, 'refs/remotes/origin/main');
    assert.deepEqual([...onMainLine], [base]);
    const topic = branches.find(({ name }) => name === 'refs/heads/topic');
    assert.deepEqual(topic, {
      name: 'refs/heads/topic',
      tip,
      tipAuthor: tomas,
      tipAt: now - 2 * day,
      mergedIntoMainLine: false,
      pullRequest: 'quay#harbour#12',
      upstream: 'refs/remotes/origin/topic',
    });
    assert.equal(branches.find(({ name }) => name === 'refs/remotes/origin/old')?.mergedIntoMainLine, true);
    assert.equal(
      branches.some(({ name }) => name.endsWith('/HEAD')),
      false,
    );
  });

  it('shows tags, notes, the reflog, what was ignored and when it last heard from its remote', async () => {
    const repository = createRepository();
    const one = repository.commit('One', { at: now - 5 * day });
    repository.git('tag', 'light');
    repository.git('tag', '-a', '-m', 'heavy', 'heavy');
    repository.git('notes', '--ref=gtm-data', 'add', '-m', '[ver:1,total:60]', one);
    repository.git('notes', '--ref=devtools/reviews', 'add', '-m', '{"requester":"ada"}', one);
    repository.git('notes', '--ref=commits', 'add', '-m', 'not evidence', one);
    repository.write('ignored', `# sweeps\n${one}\nnonsense\n`);
    repository.git('config', 'blame.ignoreRevsFile', 'ignored');
    repository.commit('Two');
    repository.commit('Two, better', { words: ['--amend'] });
    const fetchHead = join(repository.folder, '.git', 'FETCH_HEAD');
    writeFileSync(fetchHead, '');
    utimesSync(fetchHead, now / 1000, now / 1000);
    const evidence = await readWhole(repository.folder);
    assert.deepEqual(
      evidence.tags.map(({ name, target, tagger }) => [name, target, tagger?.email]),
      [
        ['heavy', one, ada.email],
        ['light', one, undefined],
      ],
    );
    assert.deepEqual(
      evidence.notes.map(({ reference, commit, text }) => [reference, commit, text]),
      [
        ['refs/notes/devtools/reviews', one, '{"requester":"ada"}'],
        ['refs/notes/gtm-data', one, '[ver:1,total:60]'],
      ],
    );
    assert.deepEqual(
      evidence.headReflog.map(({ action }) => action),
      ['commit (amend): Two, better', 'commit: Two', 'commit (initial): One'],
    );
    assert.deepEqual([...evidence.ignoredRevisions], [one]);
    assert.equal(evidence.fetchedAt, now);
  });

  it('shows what is not committed, not pushed and under way', async () => {
    const repository = createRepository();
    repository.write('a', 'one\n');
    const shared = repository.commit('Shared', { at: now - 2 * day });
    repository.git('update-ref', 'refs/remotes/origin/main', shared);
    const own = repository.commit('Own');
    repository.write('a', 'one\ntwo\n');
    repository.write('new file', 'x\ny');
    utimesSync(join(repository.folder, 'new file'), now / 1000 - 3600, now / 1000 - 3600);
    writeFileSync(join(repository.folder, '.git', 'MERGE_HEAD'), `${shared}\n`);
    const { workingTree } = await readWhole(repository.folder, { workingTree: true });
    assert.equal(workingTree.state, 'read');
    assert.deepEqual(
      workingTree.changes.map(({ path, added, deleted }) => [path, added, deleted]),
      [
        ['a', 1, 0],
        ['new file', 2, 0],
      ],
    );
    assert.deepEqual(workingTree.unpushedCommits, [own]);
    assert.equal(workingTree.operation, 'merge');
    assert.equal(workingTree.currentBranch, 'main');
    assert.equal(workingTree.oldestEditAt, now - 3_600_000);
    assert.equal((await readWhole(repository.folder)).workingTree.state, 'notAsked');
  });

  it('tells a rebase that met a conflict from one that stopped for a commit to be changed', async () => {
    const operation = async (repository: ReturnType<typeof createRepository>): Promise<unknown> =>
      (await readWhole(repository.folder, { workingTree: true })).workingTree.operation;
    const repository = createRepository();
    repository.write('a', 'one\n');
    const base = repository.commit('Base');
    repository.write('a', 'two\n');
    const second = repository.commit('Second');
    repository.git('-c', 'sequence.editor=sed -i s/pick/edit/', 'rebase', '-i', base);
    assert.equal(await operation(repository), 'edit');
    repository.git('rebase', '--abort');
    repository.git('checkout', '-q', '-b', 'topic', base);
    repository.write('a', 'three\n');
    repository.commit('Third');
    assert.throws(() => repository.git('rebase', second));
    assert.equal(await operation(repository), 'rebase');
    repository.git('rebase', '--abort');
    assert.throws(() => repository.git('cherry-pick', second));
    assert.equal(await operation(repository), 'cherryPick');
  });

  it('shows since when others build on an unmerged branch of mine', async () => {
    const repository = createRepository();
    const base = repository.commit('Base', { at: now - 9 * day });
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    repository.git('checkout', '--quiet', '-b', 'mine');
    repository.commit('Mine', { at: now - 5 * day });
    repository.git('checkout', '--quiet', '-b', 'theirs');
    repository.commit('On top', { at: now - 3 * day, author: tomas });
    const top = repository.commit('Further', { at: now - 2 * day, author: tomas });
    repository.git('update-ref', 'refs/remotes/origin/theirs', top);
    const { workingTree } = await readWhole(repository.folder);
    assert.deepEqual(workingTree.builtOnByOthers, [{ branch: 'refs/remotes/origin/theirs', since: now - 3 * day }]);
  });

  it('shows attributes of nested folders, without the ones that were taken back', async () => {
    const repository = createRepository();
    repository.write(
      '.gitattributes',
      '*.gen linguist-generated\nvendor/** linguist-vendored=true\nkept.gen -linguist-generated\n',
    );
    repository.write('web/.gitattributes', 'bundle.js linguist-generated=true\n"odd name" linguist-vendored\n');
    repository.commit('One');
    const { attributes } = await readWhole(repository.folder);
    assert.deepEqual(attributes.generated, ['*.gen', '/web/**/bundle.js']);
    assert.deepEqual(attributes.vendored, ['vendor/**', '/web/**/odd name']);
  });
});

describe('Replaced lines of others', () => {
  it('are found when recent and by one other person, also before they are committed', async () => {
    const repository = createRepository();
    repository.write('budget.ts', lines(60, 'old'));
    repository.commit('Long ago', { author: tomas, at: now - 60 * day });
    repository.write('budget.ts', lines(60, 'old') + lines(40, 'fresh'));
    const fresh = repository.commit('Fresh', { author: tomas, at: now - 5 * day });
    repository.write(
      'budget.ts',
      lines(60, 'old') + lines(20, 'mine') + '  fresh 20;\n' + lines(40, 'fresh').split('\n').slice(21).join('\n'),
    );
    const mine = repository.commit('Mine', { at: now - day });
    const evidence = await readWhole(repository.folder, { replacements });
    assert.deepEqual(evidence.replacements, [
      { where: mine, at: now - day, lines: 20, writtenIn: [fresh], writtenAt: now - 5 * day, files: 1 },
    ]);
    repository.write('budget.ts', lines(60, 'old') + lines(20, 'mine'));
    const open = await readWhole(repository.folder, { replacements, workingTree: true });
    assert.deepEqual(
      open.replacements?.map(({ where, lines: count }) => [where, count]),
      [
        [mine, 20],
        ['workingTree', 20],
      ],
    );
  });

  it('are not found in old lines, in my own, in a sweep, a revert or an ignored revision', async () => {
    const repository = createRepository();
    repository.write('old', lines(30, 'old'));
    repository.commit('Old', { author: tomas, at: now - 60 * day });
    repository.write('mine', lines(30, 'mine'));
    repository.commit('Own', { at: now - 4 * day });
    repository.write('reverted', lines(30, 'r'));
    repository.write('ignored', lines(30, 'i'));
    for (let index = 0; index < 25; index++) repository.write(`sweep/${index}`, lines(30, 's'));
    repository.commit('Theirs', { author: tomas, at: now - 3 * day });
    repository.write('old', lines(30, 'new'));
    repository.write('mine', lines(30, 'again'));
    repository.commit('Over old and own lines', { at: now - day });
    for (let index = 0; index < 25; index++) repository.write(`sweep/${index}`, lines(30, 'swept'));
    repository.commit('Sweep', { at: now - day });
    repository.write('reverted', '');
    repository.commit('Revert "Theirs"', { at: now - day });
    repository.write('ignored', lines(30, 'formatted'));
    const formatted = repository.commit('Format', { at: now - day });
    const list = join(temporaryFolder(), 'revisions');
    writeFileSync(list, `${formatted}\n`);
    repository.git('config', 'blame.ignoreRevsFile', list);
    assert.deepEqual((await readWhole(repository.folder, { replacements })).replacements, []);
  });
});
