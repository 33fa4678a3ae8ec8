import assert from 'node:assert/strict';
import { played } from './played';

const merge = { parents: 2 };
const bors = { author: 'bors', authorEmail: 'bors@example.invalid', parents: 2 };

describe('What merge bots write', () => {
  it('names every reviewer of an automatic merge', () => {
    assert.deepEqual(played('Auto merge of #12 - ada:commas, r=tomas,mira\n\nTeach it', bors), [
      'review mira',
      'review tomas',
    ]);
  });

  it('reads the older form and an account with @', () => {
    assert.deepEqual(played('auto merge of #12 : ada/parser/commas, r=@tomas', bors), ['review tomas']);
  });

  it('knows an approval of one’s own change from a review', () => {
    assert.deepEqual(played('Auto merge of #12 - ada:commas, r=tomas,ada', bors), ['review tomas', 'self_approve ada']);
  });

  it('reads each change of a batch by itself, and no authors as co-authors', () => {
    const message = [
      'Merge #12 #13',
      '',
      '12: Keep commas r=tomas a=ada',
      '13: Drop tabs r=mira a=mira',
      '',
      'Co-authored-by: Ada Quill <ada@example.invalid>',
    ].join('\n');
    assert.deepEqual(played(message, bors), ['review tomas', 'self_approve mira']);
  });

  it('gives a rollup to its reviewers and not to whoever made the rollup', () => {
    assert.deepEqual(played('Rollup merge of #12 - tomas:commas, r=mira', merge), ['review mira']);
  });

  it('is not taken from a person who merges under a number', () => {
    assert.deepEqual(played('Merge #12: Keep commas\n\nIt keeps them.', merge), ['integrate Ada Quill']);
  });

  it('does not read r= out of a description', () => {
    assert.deepEqual(played('Keep commas\n\nbors r=tomas please, 12: old title r=tomas a=ada'), []);
  });
});

describe('Merges', () => {
  it('gives a merge of a branch to the person who merged', () => {
    for (const subject of [
      'Merge pull request #4 from tomas/commas',
      "Merge branch 'commas'",
      "Merge branch 'commas' into 'main'",
      "Merge remote-tracking branch 'tomas/commas'",
      "Merge branch 'develop' into main",
    ]) {
      assert.deepEqual(played(subject, merge), ['integrate Ada Quill'], subject);
    }
  });

  it('knows a branch that is only brought up to date', () => {
    for (const subject of [
      "Merge branch 'main' into commas",
      "Merge branch 'main' of https://example.invalid/parser",
      "Merge remote-tracking branch 'origin/main' into commas",
      "Merge remote-tracking branch 'origin/main'",
      "Merge branch 'main' into develop",
      "Merge branch 'commas' of example.invalid:parser into commas",
      'Merge upstream/main',
      'Merge main into commas',
    ]) {
      assert.deepEqual(played(subject, merge), ['sync_merge Ada Quill'], subject);
    }
  });

  it('gives the trial merge of a host to nobody', () => {
    assert.deepEqual(played(`Merge ${'a'.repeat(40)} into ${'b'.repeat(40)}`, merge), []);
  });

  it('gives a merge by a bot to nobody', () => {
    assert.deepEqual(played('Merge pull request #4 from tomas/commas', { ...merge, author: 'mergify[bot]' }), []);
  });
});

describe('A committer who is not the author', () => {
  const later = { committer: 'Tomas Reed', committerEmail: 'tomas@example.invalid', secondsApart: 7200 };

  it('integrated the change when hours lie between', () => {
    assert.deepEqual(played('Keep commas', later), ['integrate Tomas Reed']);
  });

  it('is the pair of a change that both sign within a minute', () => {
    const message = 'Keep commas\n\nSigned-off-by: Ada Quill\nSigned-off-by: Tomas Reed';
    assert.deepEqual(played(message, { ...later, secondsApart: 20 }), ['pair Tomas Reed']);
  });

  it('is nobody when it is the host’s own account or a queue', () => {
    assert.deepEqual(played('Keep commas (#4)', { ...later, committer: 'GitHub' }), []);
    assert.deepEqual(played('Keep commas', { ...later, committer: 'Commit Bot' }), []);
    assert.deepEqual(played('Keep commas', { ...later, committer: 'Parser LUCI CQ' }), []);
  });

  it('only rebased shared work when the co-author commits it, unless a review let it in', () => {
    const shared = 'Keep commas\n\nCo-authored-by: Tomas Reed <tomas@example.invalid>';
    assert.deepEqual(played(shared, later), ['coauthor Tomas Reed']);
    assert.deepEqual(played(`${shared}\nReviewed-by: Mira Voss`, later), [
      'coauthor Tomas Reed',
      'integrate Tomas Reed',
      'review Mira Voss',
    ]);
  });

  it('is told by a line where the author is the one who put it in', () => {
    assert.deepEqual(played('Keep commas\n\nPatch by Tomas Reed!'), ['integrate Ada Quill']);
    assert.deepEqual(
      played('Keep commas\n\nPatch from Ada Quill <ada@example.invalid>.', { ...later, secondsApart: 0 }),
      ['integrate Tomas Reed'],
    );
    assert.deepEqual(played('Keep commas\n\nPatch by a kind stranger who would rather not be named in here'), []);
  });
});
