import assert from 'node:assert/strict';
import { readBlame } from '../../../src/engine/evidence/blame';
import type { Commit, Person } from '../../../src/engine/evidence/evidence';
import { commitsById } from '../../../src/engine/evidence/history';
import { rangesOf, readRemovedLines } from '../../../src/engine/evidence/removedLines';
import { replacementOf } from '../../../src/engine/evidence/replacements';

const [one = '', two = '', three = ''] = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
const day = 86_400_000;
const commit = (id: string, email: string, at: number): Commit => ({
  id,
  parents: [],
  author: { name: email, email },
  authored: { instant: at, offsetMinutes: 0 },
  committer: { name: email, email },
  committed: { instant: at, offsetMinutes: 0 },
  message: '',
});
const isMine = ({ email }: Person): boolean => email === 'ada';

describe('Removed lines of a patch', () => {
  it('are counted by their hunks, so that contents which look like headers stay contents', () => {
    const patch = [
      `\0id=${one}`,
      '',
      'diff --git a/x b/x',
      '--- a/x',
      '+++ b/x',
      '@@ -5,4 +5,2 @@ text',
      '--- a/forged',
      '-',
      `-\0id=${two}`,
      '-last',
      '+@@ -1,9 +1,9 @@',
      '+++ b/forged',
      'diff --git a/y b/y',
      '--- /dev/null',
      '+++ b/y',
      '@@ -0,0 +1 @@',
      '+new',
    ].join('\n');
    const read = readRemovedLines(patch);
    assert.deepEqual([...read.keys()], [one]);
    assert.deepEqual(read.get(one), [{ path: 'x', lines: [5, 7, 8] }]);
  });

  it('are asked about in joined ranges', () => {
    assert.deepEqual(rangesOf([1, 2, 3, 7, 9, 10]), [
      [1, 3],
      [7, 7],
      [9, 10],
    ]);
  });
});

describe('Blame', () => {
  it('counts only the lines asked for and leaves out what is older than asked', () => {
    const entry = (id: string, final: number, count: number, more = ''): string =>
      `${id} 1 ${final} ${count}\nauthor x\nsummary ${two} 1 1 1\n${more}filename f\n`;
    const text = entry(one, 1, 5) + entry(two, 6, 2, 'boundary\n') + entry(one, 8, 1);
    assert.deepEqual([...readBlame(text, [2, 3, 6, 7, 8])], [[one, 3]]);
  });
});

describe('A replacement', () => {
  const commits = commitsById([
    commit(one, 'tomas', 90 * day),
    commit(two, 'mina', 95 * day),
    commit(three, 'ada', 96 * day),
  ]);
  const replaced = [
    { writtenIn: one, path: 'x', lines: 8 },
    { writtenIn: two, path: 'x', lines: 5 },
    { writtenIn: two, path: 'y', lines: 5 },
    { writtenIn: three, path: 'y', lines: 50 },
  ];

  it('is of the one other person who lost most lines', () => {
    const found = replacementOf({ where: 'workingTree', at: 100 * day, replaced }, commits, isMine, 14 * day);
    assert.deepEqual(found, {
      where: 'workingTree',
      at: 100 * day,
      lines: 10,
      writtenIn: [two],
      writtenAt: 95 * day,
      files: 2,
    });
  });

  it('is none when the lines are old, my own or of nobody known', () => {
    const old = replacementOf({ where: one, at: 120 * day, replaced }, commits, isMine, 14 * day);
    assert.equal(old, undefined);
    const unknown = [{ writtenIn: 'd'.repeat(40), path: 'x', lines: 30 }];
    assert.equal(replacementOf({ where: one, at: 100 * day, replaced: unknown }, commits, isMine, 14 * day), undefined);
  });
});
