import assert from 'node:assert/strict';
import { tomas } from '../repository';
import { createHistory, day, host, mira } from './history';
import { inEveryZone, told } from './told';

const at = Date.UTC(2026, 2, 2, 9);

function harbour() {
  return createHistory({
    theirs: { message: 'Theirs', author: tomas, committer: host, at },
    asked: { message: 'Asked', author: tomas, committer: host, at: at + day },
    lined: {
      message: 'Lined\n\nReviewed-by: Ada Quill <ada@example.invalid>',
      author: tomas,
      committer: host,
      at: at + 2 * day,
    },
    mine: { message: 'Mine', at: at + 3 * day },
  });
}

describe('Notes in the repository', () => {
  it('of git-appraise show my review once a change and day, and not my answers on my own change', async () => {
    const history = harbour();
    const note = (reference: string, name: string, ...lines: readonly object[]): void => {
      const text = lines.map((line) => JSON.stringify(line)).join('\n');
      history.git('notes', `--ref=devtools/${reference}`, 'append', '-m', text, history.id(name));
    };
    const seconds = (days: number): string => String(Math.floor((at + days * day) / 1000));
    note('reviews', 'theirs', { timestamp: seconds(0), requester: 'tomas@example.invalid', reviewers: ['x'] });
    note(
      'discuss',
      'theirs',
      { timestamp: seconds(1), author: 'ada@example.invalid', description: 'Hm' },
      { timestamp: seconds(1.01), author: 'ada@example.invalid', resolved: true },
      { timestamp: seconds(1), author: 'mira@example.invalid', description: 'Yes' },
    );
    note('reviews', 'asked', {
      timestamp: seconds(1),
      requester: 'tomas@example.invalid',
      reviewers: ['ada@example.invalid'],
    });
    note('reviews', 'mine', { timestamp: seconds(3), requester: 'ada@example.invalid', reviewers: ['x'] });
    note('discuss', 'mine', { timestamp: seconds(4), author: 'ada@example.invalid', description: 'Done' });
    note('discuss', 'lined', { timestamp: seconds(2), author: 'ada@example.invalid', description: 'Good' });
    history.git('notes', '--ref=devtools/discuss', 'append', '-m', '{ not JSON', history.id('asked'));
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('theirs')), ['note.review review']);
      assert.deepEqual(told(report, history.id('asked')), []);
      assert.deepEqual(told(report, history.id('lined')), ['line.review review']);
      assert.deepEqual(told(report, history.id('mine')), ['commit.mine handsOn']);
      const [review] = report.activities.filter(({ rule }) => rule === 'note.review');
      assert.equal(review?.at, at + day);
      assert.equal(report.visibility[0]?.counts['reviewNotes'], 7);
    });
  });

  it('of Gerrit show my review and not that of another', async () => {
    const history = harbour();
    const footer = (who: string): string =>
      `Code-Review+2: ${who}\nVerified+1: Builder\nSubmitted-by: ${who}\n` +
      'Submitted-at: Tue, 03 Mar 2026 10:20:30 +0200\nReviewed-on: https://example.invalid/c/4\nProject: harbour';
    history.git('notes', '--ref=review', 'add', '-m', footer('Ada Quill <ada@example.invalid>'), history.id('theirs'));
    history.git('notes', '--ref=review', 'add', '-m', footer(`${mira.name} <${mira.email}>`), history.id('asked'));
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('theirs')), ['note.review review']);
      assert.deepEqual(told(report, history.id('asked')), []);
      assert.equal(report.activities.find(({ rule }) => rule === 'note.review')?.at, Date.UTC(2026, 2, 3, 8, 20, 30));
    });
  });

  it('of gtm give the minutes measured for a commit of mine, also after a squash', async () => {
    const history = harbour();
    history.git(
      'notes',
      '--ref=gtm-data',
      'add',
      '-m',
      '[ver:1,total:1800]\nsrc/a.ts:1800,1772442000:1800,m\n[ver:1,total:900]\nsrc/b.ts:900,1772445600:900,m',
      history.id('mine'),
    );
    history.git('notes', '--ref=gtm-data', 'add', '-m', '[ver:1,total:3600]', history.id('theirs'));
    await inEveryZone([history.folder], (report) => {
      const [mine, ...more] = report.activities.filter(({ commit }) => commit === history.id('mine'));
      assert.equal(mine?.source, 'measured');
      assert.equal(mine.minutes.mid, 45);
      assert.deepEqual(more, []);
      assert.deepEqual(told(report, history.id('theirs')), []);
    });
  });

  it('under other names are not read', async () => {
    const history = harbour();
    history.git('notes', 'add', '-m', 'Code-Review+2: Ada Quill <ada@example.invalid>', history.id('theirs'));
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('theirs')), []);
    });
  });
});
