import assert from 'node:assert/strict';
import { readChanges, readDiffChanges } from '../../../src/engine/evidence/changes';

const id = 'a'.repeat(40);

describe('The changed files of git log', () => {
  it('are read with renames, binary files and odd names', () => {
    const { byCommit, setAside } = readChanges(
      `id=${id}\0\n1\t2\ta\tb\n"c"\0-\t-\timage\0` + '3\t0\t\0old => x\0new\0',
    );
    assert.deepEqual(byCommit.get(id), [
      { path: 'a\tb\n"c"', from: undefined, added: 1, deleted: 2 },
      { path: 'image', from: undefined, added: undefined, deleted: undefined },
      { path: 'new', from: 'old => x', added: 3, deleted: 0 },
    ]);
    assert.deepEqual(setAside, []);
  });

  it('keep a file whose name looks like a commit, also as the end of a rename', () => {
    const name = `id=${'b'.repeat(40)}`;
    const { byCommit } = readChanges(`id=${id}\0\n1\t0\t${name}\0` + `2\t0\t\0${name}\0${name}\0`);
    assert.deepEqual([...byCommit.keys()], [id]);
    assert.deepEqual(
      byCommit.get(id)?.map(({ path }) => path),
      [name, name],
    );
  });

  it('that are torn or make no sense are counted, and a commit told twice counts once', () => {
    const { byCommit, setAside } = readChanges(
      `id=${id}\0\n1\t0\ta\0nonsense\0` + `x\t0\tb\0id=${id}\0\n9\t9\ta\0` + '4\t0\t\0half',
    );
    assert.deepEqual(byCommit.get(id), [{ path: 'a', from: undefined, added: 1, deleted: 0 }]);
    assert.deepEqual(setAside, [{ what: 'unreadable file change', count: 3 }]);
  });

  it('of a diff without a commit are read the same way', () => {
    assert.deepEqual(readDiffChanges('1\t1\ta\\b\0'), {
      changes: [{ path: 'a\\b', from: undefined, added: 1, deleted: 1 }],
      unread: 0,
    });
    assert.deepEqual(readDiffChanges(''), { changes: [], unread: 0 });
  });
});
