import assert from 'node:assert/strict';
import { readAttributes } from '../../../src/engine/evidence/attributes';
import { findMainLine, unpushedCommits } from '../../../src/engine/evidence/branches';
import { readConfiguration } from '../../../src/engine/evidence/configuration';
import { readGitVersion } from '../../../src/engine/evidence/gitVersion';
import { mapPerson, readMailmap } from '../../../src/engine/evidence/mailmap';
import { readNotes } from '../../../src/engine/evidence/notes';
import { readReferences, type Reference } from '../../../src/engine/evidence/references';
import { readReflog, readReflogFile } from '../../../src/engine/evidence/reflog';
import { readRevisionsFile } from '../../../src/engine/evidence/revisionsFile';

const id = 'a'.repeat(40);
const reference = (name: string, symbolic?: string): Reference => ({
  name,
  id,
  symbolic,
  upstream: undefined,
  type: 'commit',
  author: undefined,
  committedAt: 1,
  target: undefined,
  tagger: undefined,
  taggedAt: undefined,
});

describe('The reflog', () => {
  it('is read as git prints it and as its file holds it, newest first', () => {
    const printed = `id=${id}\0at=HEAD@{1700000000 +0100}\0action=commit: a @{1 +0000}\0`;
    const file = `${'0'.repeat(40)} ${id} Ada > Q <a@example.invalid> 1600000000 +0100\tcommit (initial): first\n${id} ${id} Ada <a@example.invalid> 1700000000 +0100\tcommit: a @{1 +0000}\n`;
    assert.deepEqual(readReflog(printed).entries, [{ id, at: 1_700_000_000_000, action: 'commit: a @{1 +0000}' }]);
    assert.deepEqual(
      readReflogFile(file).entries.map(({ at }) => at),
      [1_700_000_000_000, 1_600_000_000_000],
    );
  });

  it('counts lines it cannot read', () => {
    assert.deepEqual(readReflogFile('torn li').setAside, [{ what: 'unreadable reflog line', count: 1 }]);
    assert.deepEqual(readReflog(`id=${id}\0at=HEAD@{soon}\0action=x\0`).setAside, [
      { what: 'unreadable reflog line', count: 1 },
    ]);
  });
});

describe('References', () => {
  it('tell tags from branches and keep who made them', () => {
    const line = `name=refs/tags/v1\0id=${id}\0type=tag\0an=\0ae=\0cd=\0target=${id}\0tn=Ada = Q\0te=<ada@example.invalid>\0td=1700000000 +0000`;
    const { references, setAside } = readReferences(`${line}\nnot a reference\n`);
    assert.deepEqual(references[0]?.tagger, { name: 'Ada = Q', email: 'ada@example.invalid' });
    assert.equal(references[0].taggedAt, 1_700_000_000_000);
    assert.deepEqual(setAside, [{ what: 'unreadable reference', count: 1 }]);
  });

  it('name the main line by the remote HEAD, then by usual names, then by being the only one', () => {
    const remote = [
      reference('refs/heads/main'),
      reference('refs/remotes/origin/dev'),
      reference('refs/remotes/origin/HEAD', 'refs/remotes/origin/dev'),
    ];
    assert.equal(findMainLine(remote, undefined), 'refs/remotes/origin/dev');
    assert.equal(
      findMainLine([reference('refs/heads/topic'), reference('refs/heads/master')], undefined),
      'refs/heads/master',
    );
    assert.equal(findMainLine([reference('refs/heads/mine'), reference('refs/heads/x')], 'mine'), 'refs/heads/mine');
    assert.equal(findMainLine([reference('refs/heads/only')], undefined), 'refs/heads/only');
    assert.equal(findMainLine([reference('refs/heads/a'), reference('refs/heads/b')], undefined), undefined);
  });

  it('without any remote leave nothing unpushed', () => {
    assert.deepEqual(unpushedCommits(id, [], new Map(), { name: undefined, commits: new Set() }), []);
  });
});

describe('The configuration', () => {
  it('gives who I am and what git would start, and drops the rest', () => {
    const read = readConfiguration(
      'user.email\nold@example.invalid\0user.email\nada@example.invalid\0user.name\nAda\nQ\0remote.origin.url\nhttps://user:secret@example.invalid\0core.fsmonitor\0filter.lfs.clean\ngit-lfs clean\0branch.a.b.github-pr-owner-number\nq#h#1\0',
    );
    assert.deepEqual(read.me, { name: 'Ada\nQ', email: 'ada@example.invalid' });
    assert.equal(read.fileSystemMonitor, true);
    assert.equal(read.filters, true);
    assert.equal(read.partialClone, false);
    assert.equal(read.pullRequests.get('a.b'), 'q#h#1');
    assert.ok(!JSON.stringify(read).includes('secret'));
  });

  it('knows a partial clone by any of its marks', () => {
    for (const text of [
      'extensions.partialclone\norigin\0',
      'remote.o.promisor\ntrue\0',
      'remote.o.partialclonefilter\nblob:none\0',
    ])
      assert.equal(readConfiguration(text).partialClone, true);
    assert.equal(readConfiguration('remote.o.promisor\nfalse\0core.fsmonitor\nfalse\0').partialClone, false);
  });
});

describe('Small files', () => {
  it('.mailmap joins names and addresses as git does', () => {
    const entries = readMailmap(
      '# people\nAda Quill <ada@example.invalid> <old@example.invalid>\n<t@example.invalid> <tomas@laptop>\nMina <m@example.invalid> Build <shared@example.invalid>\nbroken <line\n',
    );
    assert.deepEqual(mapPerson({ name: 'x', email: 'OLD@example.invalid' }, entries), {
      name: 'Ada Quill',
      email: 'ada@example.invalid',
    });
    assert.deepEqual(mapPerson({ name: 'T', email: 'tomas@laptop' }, entries), {
      name: 'T',
      email: 't@example.invalid',
    });
    assert.equal(mapPerson({ name: 'build', email: 'shared@example.invalid' }, entries).name, 'Mina');
    assert.equal(mapPerson({ name: 'Other', email: 'shared@example.invalid' }, entries).name, 'Other');
  });

  it('.gitattributes give generated and vendored paths, and whether a filter runs', () => {
    const read = readAttributes([
      {
        folder: '',
        text: '*.pb.go linguist-generated\n[attr]x linguist-vendored\n!no linguist-vendored\n/third/* linguist-vendored\n',
      },
      { folder: 'web', text: '/dist linguist-generated=true\n"a \\"b\\"" linguist-generated\nx filter=lfs\n' },
    ]);
    assert.deepEqual(read.generated, ['*.pb.go', '/web/dist', '/web/**/a "b"']);
    assert.deepEqual(read.vendored, ['/third/*']);
    assert.equal(read.filters, true);
    assert.deepEqual(readAttributes([{ folder: '', text: '*.snap export-ignore\n' }]), {
      generated: [],
      vendored: [],
      filters: false,
    });
  });

  it('with ignored revisions hold full commit ids and comments', () => {
    assert.deepEqual(readRevisionsFile(`# sweep\n${id} # formatted\nabc\n`), [id]);
  });

  it('notes keep their text and commits without one are passed over', () => {
    const other = 'b'.repeat(40);
    assert.deepEqual(readNotes('refs/notes/review', `id=${id}\0note=a\nb\n\0id=${other}\0note=\0`), [
      { reference: 'refs/notes/review', commit: id, text: 'a\nb' },
    ]);
  });

  it('the version of git is read in the forms of all systems', () => {
    assert.equal(readGitVersion('git version 2.24.9')?.supported, false);
    assert.equal(readGitVersion('git version 2.25.0\n')?.supported, true);
    assert.equal(readGitVersion('git version 2.39.5 (Apple Git-154)')?.supported, true);
    assert.equal(readGitVersion('git version 3.0.0.windows.1')?.text, '3.0.0.windows.1');
    assert.equal(readGitVersion('hub version 2'), undefined);
  });
});
