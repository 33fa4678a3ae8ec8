import assert from 'node:assert/strict';
import { createGitCache } from '../../src/git/cache';
import { ada, createRepository, inZone, now, readWhole, tomas, zones } from './repository';

const day = 86_400_000;

describe('Commits of a real repository', () => {
  for (const zone of zones)
    it(`keep instant and written zone, read on a machine in ${zone}`, () =>
      inZone(zone, async () => {
        const repository = createRepository();
        repository.commit('One', { at: `${(now - day) / 1000} +0530`, committedAt: `${now / 1000 - 60} -0330` });
        const [commit] = (await readWhole(repository.folder)).commits;
        assert.deepEqual(commit?.authored, { instant: now - day, offsetMinutes: 330 });
        assert.deepEqual(commit.committed, { instant: now - 60_000, offsetMinutes: -210 });
      }));

  it('come whole and once, whatever their messages imitate', async () => {
    const repository = createRepository();
    const forged = 'id=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
    const messages = [
      `Real\n\n${forged}\nparents=\nan=Eve\nae=eve@example.invalid\nad=1700000000 +0000\nm=forged`,
      'òò fields òòòòòò and \u001e\u001f\u0001 control',
      '',
      '1\t1\tsrc/forged.ts',
      'commit 0000000000000000000000000000000000000000\nAuthor: Eve <eve@example.invalid>',
    ];
    const ids = messages.map((message, index) => repository.commit(message, { at: now - day + index * 1000 }));
    const { commits, setAside, changes } = await readWhole(repository.folder);
    assert.deepEqual(
      commits.map(({ id }) => id),
      [...ids].reverse(),
    );
    assert.deepEqual(
      commits.map(({ message }) => message),
      [...messages].reverse(),
    );
    assert.ok(commits.every(({ author }) => author.email === ada.email));
    assert.deepEqual([...changes.values()].flat(), []);
    assert.deepEqual(setAside, []);
  });

  it('are read with an empty address, a ten-year-old author date and a date in the future', async () => {
    const repository = createRepository();
    repository.commit('No address', { author: { name: 'Nobody', email: '' }, committer: ada });
    repository.commit('Rebased', { at: now - 3650 * day, committedAt: now - day });
    repository.commit('Ahead of time', { at: now + 400 * day });
    const { commits } = await readWhole(repository.folder);
    assert.deepEqual(commits.map(({ message }) => message).sort(), ['Ahead of time', 'No address', 'Rebased']);
    assert.equal(commits.find(({ message }) => message === 'No address')?.author.email, '');
    assert.equal(commits.find(({ message }) => message === 'Rebased')?.authored.instant, now - 3650 * day);
  });

  it('are read behind one that a machine without a date made, once and again, and after a branch is gone', async () => {
    const repository = createRepository();
    const before = ['First', 'Second'].map((message, index) =>
      repository.commit(message, { at: now - (20 - index) * day }),
    );
    const lost = repository.commit('Lost its date', { at: now - 18 * day, committedAt: '1000000000 +0000' });
    repository.git('branch', 'side');
    const after = repository.commit('Third', { at: now - 10 * day });
    const cache = createGitCache();
    const read = async () => (await readWhole(repository.folder, { cache })).commits.map(({ id }) => id);
    assert.deepEqual(await read(), [after, ...before.toReversed(), lost]);
    const last = repository.commit('Fourth', { at: now - 9 * day });
    repository.git('branch', '-D', 'side');
    assert.deepEqual(await read(), [last, after, ...before.toReversed(), lost]);
  });

  it('of a branch long left are no reason to look further', async () => {
    const repository = createRepository();
    repository.commit('Long ago', { at: now - 900 * day });
    const old = repository.commit('Still long ago', { at: now - 899 * day });
    const today = repository.commit('Back again', { at: now - day });
    const { commits } = await readWhole(repository.folder);
    assert.deepEqual(
      commits.map(({ id }) => id),
      [today],
    );
    assert.notEqual(old, today);
  });

  it('written in Latin-1 are turned into readable text, and broken bytes do no harm', async () => {
    const repository = createRepository();
    repository.git('config', 'i18n.commitEncoding', 'ISO-8859-1');
    repository.write('message', Buffer.from('Caf\xe9', 'latin1'));
    const latin = repository.commit('x');
    repository.git('commit', '--quiet', '--allow-empty', '-F', 'message');
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    const who = `${ada.name} <${ada.email}> ${now / 1000 - 60} +0000`;
    const head = `tree ${tree}\nparent ${latin}\nauthor ${who}\ncommitter ${who}\n\n`;
    // Bytes that are no UTF-8, in a commit that claims nothing else.
    repository.write('raw', Buffer.concat([Buffer.from(head), Buffer.from('Caf\xe9\n', 'latin1')]));
    repository.git('update-ref', 'refs/heads/broken', repository.git('hash-object', '-t', 'commit', '-w', 'raw'));
    const { commits, setAside } = await readWhole(repository.folder);
    assert.deepEqual(commits.map(({ message }) => message).sort(), ['Café', 'Caf\ufffd', 'x']);
    assert.deepEqual(setAside, []);
  });

  it('of every branch are read once; notes and stashes are no history', async () => {
    const repository = createRepository();
    repository.write('a', 'one\n');
    const first = repository.commit('First');
    repository.git('checkout', '--quiet', '-b', 'side');
    const second = repository.commit('Second', { author: tomas });
    repository.git('update-ref', 'refs/remotes/origin/side', second);
    repository.git('update-ref', 'refs/pull/7/head', first);
    repository.git('notes', '--ref=review', 'add', '-m', 'a note', first);
    repository.write('a', 'two\n');
    repository.git('stash', 'push', '--quiet');
    const { commits, workingTree } = await readWhole(repository.folder);
    assert.deepEqual(new Set(commits.map(({ id }) => id)), new Set([first, second]));
    assert.equal(commits.length, 2);
    assert.equal(workingTree.stashes, 1);
  });

  it('of a detached HEAD belong to it', async () => {
    const repository = createRepository();
    repository.commit('First');
    repository.git('checkout', '--quiet', '--detach');
    const loose = repository.commit('Loose');
    const { commits, workingTree } = await readWhole(repository.folder);
    assert.ok(commits.some(({ id }) => id === loose));
    assert.equal(workingTree.currentBranch, undefined);
  });
});

describe('Changed files of a real repository', () => {
  it('are read for my commits only, under the names they have', async () => {
    const names = ['tab\there', 'line\nbreak', '"quoted"', 'a => b', 'back\\slash', 'ünï', ' lead', '{x => y}/z'];
    const repository = createRepository();
    for (const name of names) repository.write(name, 'one\ntwo\n');
    const mine = repository.commit('Odd names');
    repository.write('theirs', 'x\n');
    const theirs = repository.commit('Theirs', { author: tomas });
    const { changes } = await readWhole(repository.folder);
    assert.deepEqual(new Set(changes.get(mine)?.map(({ path }) => path)), new Set(names));
    assert.ok(changes.get(mine)?.every(({ added, deleted }) => added === 2 && deleted === 0));
    assert.equal(changes.has(theirs), false);
  });

  it('show a rename as a rename, a binary file without lines and white space apart', async () => {
    const repository = createRepository();
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
    repository.write('old', lines.join('\n'));
    repository.write('image', Buffer.from([0, 1, 2]));
    repository.write('shape', lines.map((text) => `${text};`).join('\n'));
    const first = repository.commit('First');
    repository.git('mv', 'old', 'new => name');
    repository.write('shape', lines.map((text) => `    ${text};`).join('\n'));
    const second = repository.commit('Second');
    const { changes } = await readWhole(repository.folder);
    const image = changes.get(first)?.find(({ path }) => path === 'image');
    assert.deepEqual([image?.added, image?.deleted], [undefined, undefined]);
    const moved = changes.get(second)?.find(({ path }) => path === 'new => name');
    assert.deepEqual([moved?.from, moved?.added, moved?.deleted], ['old', 0, 0]);
    const shape = changes.get(second)?.find(({ path }) => path === 'shape');
    assert.deepEqual([shape?.added, shape?.addedIgnoringSpace, shape?.deletedIgnoringSpace], [30, 0, 0]);
  });

  it('follow .mailmap: an address it joins to mine is mine', async () => {
    const repository = createRepository();
    repository.write('.mailmap', `${ada.name} <${ada.email}> <ada@old.example.invalid>\n`);
    const id = repository.commit('From the old machine', { author: { name: 'A.', email: 'ada@old.example.invalid' } });
    const { commits, changes, mailmap } = await readWhole(repository.folder);
    assert.deepEqual(commits[0]?.author, ada);
    assert.ok(changes.has(id));
    assert.equal(mailmap[0]?.writtenEmail, 'ada@old.example.invalid');
  });
});
