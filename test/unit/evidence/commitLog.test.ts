import assert from 'node:assert/strict';
import { readCommitLog, readZonedTime } from '../../../src/engine/evidence/commitLog';
import { readFirstCommits } from './firstCommits';

const id = 'a'.repeat(40);
const fields = [
  'id=' + id,
  'parents=',
  'an=Ada',
  'ae=',
  'ad=1700000000 +0100',
  'cn=Ada',
  'ce=',
  'cd=1700000000 +0100',
  'm=x\n',
];
const text = (parts: readonly string[]): string => parts.map((part) => `${part}\0`).join('');

describe('The text of git log', () => {
  it('with an empty address and an empty message keeps its fields apart', () => {
    const { commits, setAside } = readCommitLog(text([...fields.slice(0, 8), 'm=']));
    assert.deepEqual(commits[0]?.author, { name: 'Ada', email: '' });
    assert.deepEqual(
      commits.map(({ message }) => message),
      [''],
    );
    assert.deepEqual(setAside, []);
  });

  it('that is torn or lost a field sets that record aside and reads the next one', () => {
    const other = fields.with(0, `id=${'b'.repeat(40)}`);
    const torn = readCommitLog(text([...fields.slice(0, 5), ...other]) + 'id=cccc');
    assert.deepEqual(
      torn.commits.map((commit) => commit.id),
      ['b'.repeat(40)],
    );
    assert.deepEqual(torn.setAside, [{ what: 'unreadable commit', count: 2 }]);
  });

  it('never counts a commit twice', () => {
    assert.equal(readCommitLog(text([...fields, ...fields])).commits.length, 1);
  });

  it('sets a commit aside whose date is no date', () => {
    for (const date of ['', 'soon', '9999999999999999 +0000', '1e400 +0000'])
      assert.deepEqual(readCommitLog(text(fields.with(4, `ad=${date}`))).setAside, [
        { what: 'commit without a date', count: 1 },
      ]);
  });

  it('reads zones east, west and odd', () => {
    assert.deepEqual(readZonedTime('1700000000 +0545'), { instant: 1_700_000_000_000, offsetMinutes: 345 });
    assert.deepEqual(readZonedTime('1700000000 -0330'), { instant: 1_700_000_000_000, offsetMinutes: -210 });
    assert.deepEqual(readZonedTime('-1 +0000'), { instant: -1000, offsetMinutes: 0 });
  });
});

describe('The pass over the whole history', () => {
  it('keeps the first time of each person and passes over clocks that were never set', () => {
    const first = readFirstCommits([
      ['ada@example.invalid', 'Ada', '300'],
      ['ADA@example.invalid', 'Ada', '200'],
      ['', 'Nobody', '50'],
      ['tomas@example.invalid', 'Tomas', '0'],
      ['tomas@example.invalid', 'Tomas', 'never'],
    ]);
    assert.deepEqual(
      [...first],
      [
        ['ada@example.invalid', 200_000],
        ['nobody', 50_000],
      ],
    );
  });
});
