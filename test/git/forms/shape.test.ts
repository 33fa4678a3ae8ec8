import assert from 'node:assert/strict';
import { ada, now, tomas } from '../repository';
import { createHistory, day, dependabot, hour, host, mira } from './history';
import { inEveryZone, told } from './told';

describe('The shape of history', () => {
  it('tells merges of others’ work from own merges, bots’ work and branches brought up to date', async () => {
    const history = createHistory({
      base: { message: 'Base', author: tomas },
      theirs: { message: 'Theirs', author: tomas },
      ofOthers: { message: 'Merge pull request #4 from tomas/parser', on: ['base', 'theirs'] },
      own: { message: 'Own', on: ['ofOthers'] },
      ofMine: { message: 'Merge pull request #5 from ada/dots', on: ['ofOthers', 'own'] },
      bots: { message: 'Bump x from 1 to 2', author: dependabot, on: ['ofMine'] },
      ofBots: { message: 'Merge pull request #6 from dependabot/npm/x', on: ['ofMine', 'bots'] },
      beside: { message: 'Beside', on: ['ofMine'] },
      sync: { message: "Merge branch 'main' into beside", on: ['beside', 'ofBots'] },
      silentSync: { message: 'Bring it up to date', on: ['sync', 'ofBots'] },
      after: { message: 'After', on: ['silentSync'] },
      byOther: { message: "Merge branch 'beside'", author: tomas, on: ['ofBots', 'after'] },
      upstream: { message: "Merge remote-tracking branch 'upstream/main'", on: ['byOther', 'theirs'] },
      late: { message: 'Late', author: mira, on: ['base'] },
      conflicts: { message: "Merge branch 'late'\n\nConflicts:\n\tsrc/a.ts", on: ['upstream', 'late'] },
    });
    await inEveryZone([history.folder], (report) => {
      const expected = {
        ofOthers: ['merge.ofOthers integration'],
        ofMine: ['merge.own –'],
        ofBots: ['merge.ofBots –'],
        sync: ['merge.sync –'],
        byOther: [],
        upstream: ['merge.sync –'],
        conflicts: ['merge.conflict integration'],
        own: ['commit.mine handsOn'],
        theirs: [],
      };
      for (const [name, what] of Object.entries(expected)) assert.deepEqual(told(report, history.id(name)), what, name);
    });
  });

  it('does not take a merge whose work was already there for a merge of others', async () => {
    const history = createHistory({
      base: { message: 'Base', author: tomas },
      theirs: { message: 'Theirs', author: tomas },
      own: { message: 'Own', on: ['base'] },
      // Both sides hold what Tomas did; the second adds only mine.
      first: { message: 'Merge parser', author: tomas, on: ['base', 'theirs'] },
      mixed: { message: 'Take parser in', on: ['own', 'theirs'] },
      second: { message: 'Merge dots', on: ['first', 'mixed'] },
    });
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('second')), ['merge.own –']);
    });
  });

  it('knows an integrator of others’ patches, one sitting being one piece of work', async () => {
    const at = now - 10 * day;
    const patch = (index: number) => ({
      message: `Patch ${index}`,
      author: tomas,
      committer: ada,
      at: at + index * 1000,
      committedAt: at + day + index * 1000,
    });
    const history = createHistory({ a: patch(1), b: patch(2), c: patch(3) });
    await inEveryZone([history.folder], (report) => {
      for (const name of ['a', 'b', 'c'])
        assert.deepEqual(told(report, history.id(name)), ['commit.integrated integration'], name);
      const minutes = report.activities
        .filter(({ rule }) => rule === 'commit.integrated')
        .reduce((sum, activity) => sum + activity.minutes.mid, 0);
      assert.equal(minutes, report.settings['allowance.mergeOfOthers']);
    });
  });

  it('credits nobody for a squash, a merge queue or a rebase on the host’s pages, and keeps the work its author’s', async () => {
    const history = createHistory({
      theirs: { message: 'Keep commas (#4)', author: tomas, committer: host },
      mine: { message: 'Keep dots (#5)', committer: host },
      queued: {
        message: 'Merge pull request #6 from quay/parser',
        author: {
          name: 'github-merge-queue[bot]',
          email: '118344674+github-merge-queue[bot]@users.noreply.github.com',
        },
        committer: host,
        on: ['mine', 'theirs'],
      },
      rebased: { message: 'Keep dashes', at: now - 15 * day, committedAt: now - 12 * day, committer: host },
      straight: { message: 'Keep spaces' },
    });
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('theirs')), []);
      assert.deepEqual(told(report, history.id('queued')), []);
      for (const name of ['mine', 'rebased', 'straight'])
        assert.deepEqual(told(report, history.id(name)), ['commit.mine handsOn'], name);
    });
  });

  it('takes work rebased long after it was made for the week in which it was made', async () => {
    const made = Date.UTC(2026, 1, 4, 12);
    const history = createHistory({
      base: { message: 'Base', author: tomas },
      rebased: { message: 'Mine', at: made, committedAt: now - day },
    });
    await inEveryZone([history.folder], (report) => {
      const [activity] = report.activities.filter(({ commit }) => commit === history.id('rebased'));
      assert.ok(activity);
      assert.equal(activity.at, made);
      // Noon UTC is the next day in Auckland, where it is after midnight, and the same day elsewhere.
      assert.equal(activity.day, report.calendar.dayOf(made));
    });
  });

  it('counts a cherry-pick, a backport and a pick of another’s commit where the change stands first', async () => {
    const at = now - 12 * day;
    const first = createHistory({
      base: { message: 'Base', author: tomas },
      mine: { message: 'Keep commas', at },
    });
    const id = first.id('mine');
    const history = createHistory(
      {
        base: { message: 'Base', author: tomas },
        mine: { message: 'Keep commas', at },
        plain: { message: 'Keep commas', at, committedAt: at + day, on: ['base'] },
        backport: {
          message: `[1.x] Keep commas there\n\n(cherry picked from commit ${id})`,
          at: at + 2 * day,
          on: ['plain'],
        },
        theirs: { message: 'Theirs', author: tomas, at: at + hour, on: ['base'] },
        ofTheirs: {
          message: 'Theirs',
          author: tomas,
          committer: ada,
          at: at + hour,
          committedAt: at + 3 * day,
          on: ['backport'],
        },
        main: { message: 'Main', author: tomas, on: ['mine'] },
      },
      { branches: { '1.x': 'ofTheirs', theirs: 'theirs' } },
    );
    assert.equal(history.id('mine'), id);
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, id), ['commit.mine handsOn']);
      assert.deepEqual(told(report, history.id('plain')), ['commit.twin –']);
      assert.deepEqual(told(report, history.id('backport')), ['commit.twin –']);
      assert.deepEqual(told(report, history.id('ofTheirs')), ['commit.integrated integration']);
    });
  });

  it('keeps reverts small, and what is put in again is work', async () => {
    const long = Array.from({ length: 400 }, (_, index) => `line ${index}\n`).join('');
    const history = createHistory({
      base: { message: 'Base', author: tomas, files: { 'src/a.ts': long } },
      back: { message: 'Revert "Base"\n\nThis reverts commit 4.', files: { 'src/a.ts': undefined } },
      again: { message: 'Reland "Base"', files: { 'src/a.ts': long } },
      reverted: { message: 'Revert "Revert "Base""', files: { 'src/b.ts': long } },
    });
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('back')), ['commit.revert handsOn']);
      assert.deepEqual(told(report, history.id('again')), ['commit.mine handsOn']);
      assert.deepEqual(told(report, history.id('reverted')), ['commit.mine handsOn']);
    });
  });

  it('counts a release once, by its commit or by its tag', async () => {
    const history = createHistory({
      base: { message: 'Base', author: tomas },
      bumped: { message: 'Release 2.0.0', files: { 'package.json': '{"version":"2.0.0"}\n' } },
      other: { message: 'Other', author: tomas },
    });
    for (const [name, words] of [
      ['v2.0.0', ['-a', '-m', 'two', history.id('bumped')]],
      ['v2.1.0', ['-a', '-m', 'two one', history.id('other')]],
      ['v2.1', ['-a', '-m', 'two one', history.id('other')]],
      ['light', [history.id('base')]],
    ] as const)
      history.git('tag', name, ...words);
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('bumped')), ['commit.versionBump integration']);
      assert.deepEqual(told(report, history.id('other')), ['tag.release integration']);
      assert.deepEqual(told(report, history.id('base')), []);
    });
  });

  it('counts a tag that another person set as theirs', async () => {
    const history = createHistory({ base: { message: 'Base', author: tomas } }, { me: mira });
    // The helper's git tags as Ada.
    history.git('tag', '-a', '-m', 'one', 'v1.0.0');
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('base')), []);
      assert.equal(report.people.me[0]?.address, mira.email);
    });
    assert.notEqual(mira.email, ada.email);
  });
});
