import assert from 'node:assert/strict';
import type { ReflogEntry } from '../../../src/engine/evidence/evidence';
import { marksOfReflog, type KnownCommit } from '../../../src/engine/hours/reflogMarks';

const start = Date.parse('2024-03-05T09:00:00Z');
const at = (minutes: number): number => start + minutes * 60_000;

/** As git lists them: newest first. */
function reflog(...oldestFirst: readonly (readonly [minutes: number, id: string, action: string])[]): ReflogEntry[] {
  return oldestFirst.map(([minutes, id, action]) => ({ id, at: at(minutes), action })).reverse();
}

function marks(entries: readonly ReflogEntry[], commits: readonly KnownCommit[]): readonly (readonly unknown[])[] {
  const found = marksOfReflog('server', entries, commits, () => ({ day: '2024-03-05', offsetMinutes: 60 }));
  return found.map((mark) => [(mark.at - start) / 60_000, mark.amend, mark.countsFor]);
}

describe('work that only the reflog remembers', () => {
  it('is a mark at each amend, counted for the commit that lives on', () => {
    const entries = reflog(
      [0, 'a1', 'commit: parser'],
      [30, 'a2', 'commit (amend): parser'],
      [50, 'a3', 'commit (amend): parser with tests'],
    );
    // An amend keeps the author time of the first commit.
    assert.deepEqual(marks(entries, [{ id: 'a3', authoredAt: at(0) }]), [
      [30, true, 'a3'],
      [50, true, 'a3'],
    ]);
  });

  it('follows an amended commit through a later rebase by its author time', () => {
    const entries = reflog([0, 'a1', 'commit: parser'], [30, 'a2', 'commit (amend): parser']);
    assert.deepEqual(marks(entries, [{ id: 'rebased', authoredAt: at(0) }]), [[30, true, 'rebased']]);
  });

  it('is a mark for each commit that a squash took in', () => {
    const entries = reflog([0, 'a', 'commit: one'], [40, 'b', 'commit: two'], [80, 'c', 'commit: three']);
    assert.deepEqual(marks(entries, [{ id: 'squashed', authoredAt: at(0) }]), [
      [40, false, undefined],
      [80, false, undefined],
    ]);
  });

  it('adds nothing for commits that are still there', () => {
    const entries = reflog([0, 'a', 'commit (initial): one'], [40, 'b', 'commit: two']);
    assert.deepEqual(
      marks(entries, [
        { id: 'a', authoredAt: at(0) },
        { id: 'b', authoredAt: at(40) },
      ]),
      [],
    );
  });

  it('adds nothing for moving about, pulling and replaying', () => {
    const entries = reflog(
      [0, 'x', 'clone: from elsewhere'],
      [10, 'y', 'checkout: moving from main to topic'],
      [20, 'z', 'pull: Fast-forward'],
      [30, 'w', 'rebase (pick): somebody else'],
      [40, 'v', 'reset: moving to HEAD~1'],
    );
    assert.deepEqual(marks(entries, []), []);
  });

  it('knows an amend of a commit that came from elsewhere', () => {
    const entries = reflog([0, 'pulled', 'pull: Fast-forward'], [25, 'mine', 'commit (amend): pulled, better']);
    assert.deepEqual(marks(entries, [{ id: 'mine', authoredAt: at(-600) }]), [[25, true, 'mine']]);
  });

  it('leaves out what lies outside the days that are counted', () => {
    const entries = reflog([0, 'a', 'commit: one']);
    assert.deepEqual(
      marksOfReflog('server', entries, [], () => undefined),
      [],
    );
  });
});
