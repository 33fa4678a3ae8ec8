import assert from 'node:assert/strict';
import { measuredMinutes, notedParts } from '../../../src/engine/evidence/roles/notes';

const commit = 'a'.repeat(40);

describe('Notes that tools leave in a repository', () => {
  it('adds up the seconds gtm measured, over all recordings of one commit', () => {
    const text = '[ver:1,total:600]\nsrc/a.ts:600,1700000000:600,m\n[ver:1,total:90]\nsrc/b.ts:90,1700000300:90,m\n';
    const notes = [{ reference: 'refs/notes/gtm-data', commit, text }];
    assert.deepEqual([...measuredMinutes(notes)], [[commit, 11.5]]);
  });

  it('does not read minutes out of other notes', () => {
    assert.equal(measuredMinutes([{ reference: 'refs/notes/commits', commit, text: '[ver:1,total:600]' }]).size, 0);
  });

  it('reads who reviewed from Gerrit’s notes, and no machine’s vote', () => {
    const text = [
      'Code-Review+2: Tomas Reed <tomas@example.invalid>',
      'Verified+1: Builder <builder@example.invalid>',
      'Submitted-by: Mira Voss <mira@example.invalid>',
      'Submitted-at: Wed, 06 Mar 2024 12:00:00 +0000',
    ].join('\n');
    const found = notedParts([{ reference: 'refs/notes/review', commit, text }]);
    assert.deepEqual(
      found.map(({ part, who, at }) => [part, who.name, at]),
      [
        ['review', 'Tomas Reed', Date.UTC(2024, 2, 6, 12)],
        ['submit', 'Mira Voss', Date.UTC(2024, 2, 6, 12)],
      ],
    );
  });

  it('reads comments of git-appraise and who asked for them, and passes over broken lines', () => {
    const notes = [
      { reference: 'refs/notes/devtools/reviews', commit, text: '{"requester":"ada@example.invalid","reviewers":[]}' },
      {
        reference: 'refs/notes/devtools/discuss',
        commit,
        text: '{"timestamp":"1709726400","author":"tomas@example.invalid","description":"fine"}\n{"author":\n[]\n',
      },
    ];
    assert.deepEqual(
      notedParts(notes).map(({ who, at, requester }) => [who.email, at, requester?.email]),
      [['tomas@example.invalid', 1709726400_000, 'ada@example.invalid']],
    );
  });
});
