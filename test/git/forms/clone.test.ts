import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ada, now, temporaryFolder, tomas } from '../repository';
import { createHistory, day, hour, host, minute, moveAt, type History, type Step } from './history';
import { inEveryZone, told } from './told';

const at = now - 5 * day;

/** The main line, and a branch of Tomas beside it. */
function withBranch(more: Readonly<Record<string, Step>> = {}, tip = 'theirs'): History {
  return createHistory(
    {
      base: { message: 'Base', author: tomas, at: at - 3 * day },
      theirs: { message: 'Theirs', author: tomas, at: at - 2 * day },
      ...more,
      main: { message: 'Main', author: tomas, at: at - day, on: ['base'] },
    },
    { branches: { topic: tip } },
  );
}

function visit(history: History, target: string, minutes = 30): void {
  moveAt(history, at, 'checkout', '--quiet', target);
  moveAt(history, at + minutes * minute, 'checkout', '--quiet', 'main');
}

describe('What only this clone remembers', () => {
  it('is a stay on another’s branch, and its mere passing or my own branch is nothing', async () => {
    const reviewed = withBranch();
    visit(reviewed, 'topic');
    const passed = withBranch();
    visit(passed, 'topic', 3);
    const own = withBranch({ mine: { message: 'Mine', at: at - day } }, 'mine');
    visit(own, 'topic');
    const worked = withBranch();
    moveAt(worked, at, 'checkout', '--quiet', 'topic');
    worked.commit('Mine', { at: at + 10 * minute });
    moveAt(worked, at + 40 * minute, 'checkout', '--quiet', 'main');
    await inEveryZone([reviewed.folder], (report) => {
      assert.deepEqual(told(report, reviewed.id('theirs')), ['reflog.branchVisit review']);
      const [visited] = report.activities;
      assert.equal(visited?.at, at);
      assert.equal(visited.reason, 'You checked out somebody else’s branch and stayed for 30 minutes.');
    });
    for (const history of [passed, own, worked])
      await inEveryZone([history.folder], (report) => {
        assert.deepEqual(told(report, history.id('theirs')), []);
      });
  });

  it('is a review on a pull request whose branch is gone again, by its number where it stays', async () => {
    const gone = withBranch();
    visit(gone, 'topic');
    gone.git('branch', '-D', 'topic');
    const marked = withBranch();
    marked.git('config', 'branch.topic.github-pr-owner-number', 'quay#harbour#12');
    visit(marked, 'topic');
    const detached = withBranch();
    detached.git('update-ref', 'refs/pull/12/head', detached.id('theirs'));
    detached.git('branch', '-D', 'topic');
    visit(detached, 'refs/pull/12/head');
    await inEveryZone([gone.folder], (report) => {
      assert.deepEqual(told(report, gone.id('theirs')), ['reflog.branchVisit review']);
    });
    await inEveryZone([marked.folder], (report) => {
      assert.deepEqual(told(report, marked.id('theirs')), ['reflog.branchVisit review']);
      assert.match(report.activities[0]?.reason ?? '', /pull request #12/u);
    });
    await inEveryZone([detached.folder], (report) => {
      assert.deepEqual(told(report, detached.id('theirs')), ['reflog.branchVisit review']);
    });
  });

  it('tells another’s pull request with a repair of mine at its end from one of my own', async () => {
    const theirs: Readonly<Record<string, Step>> = {
      more: { message: 'More', author: tomas, at: at - 30 * hour },
      repair: { message: 'Apply a suggestion', committer: host, at: at - 28 * hour },
    };
    const marked = withBranch(theirs, 'repair');
    marked.git('config', 'branch.topic.github-pr-owner-number', 'quay#harbour#12');
    visit(marked, 'topic');
    const plain = withBranch(theirs, 'repair');
    visit(plain, 'topic');
    const mine = createHistory(
      {
        base: { message: 'Base', author: tomas, at: at - 3 * day },
        mine: { message: 'Mine', at: at - 2 * day },
        main: { message: 'Main', author: tomas, at: at - day, on: ['base'] },
      },
      { branches: { topic: 'mine' } },
    );
    mine.git('config', 'branch.topic.github-pr-owner-number', 'quay#harbour#13');
    visit(mine, 'topic');
    const visits = async (history: History): Promise<number[]> => {
      const counts: number[] = [];
      await inEveryZone([history.folder], (report) =>
        counts.push(report.activities.filter(({ rule }) => rule === 'reflog.branchVisit').length),
      );
      return counts;
    };
    assert.deepEqual(await visits(marked), [1, 1, 1]);
    assert.deepEqual(await visits(plain), [0, 0, 0]);
    assert.deepEqual(await visits(mine), [0, 0, 0]);
  });

  it('counts amends and commits that a squash took away once, by the moments at which I worked', async () => {
    const history = createHistory({ base: { message: 'Base', author: tomas, at: at - day } });
    history.write('src/a.ts', 'one\n');
    history.commit('Keep commas', { at });
    history.write('src/a.ts', 'one\ntwo\n');
    const amended = moveAt(history, at + 20 * minute, 'commit', '--quiet', '--all', '--amend', '--no-edit');
    assert.equal(amended, '');
    const kept = history.git('rev-parse', 'HEAD');
    history.write('src/b.ts', 'one\n');
    const gone = history.commit('Fixup', { at: at + 60 * minute });
    history.write('src/c.ts', 'one\n');
    const alsoGone = history.commit('Fixup more', { at: at + 90 * minute });
    moveAt(history, at + 100 * minute, 'reset', '--quiet', '--soft', kept);
    moveAt(history, at + 101 * minute, 'commit', '--quiet', '--amend', '--no-edit');
    const squashed = history.git('rev-parse', 'HEAD');
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, squashed).filter((one) => one === 'commit.mine handsOn').length, 1);
      assert.ok(told(report, squashed).includes('reflog.amend handsOn'));
      assert.deepEqual(told(report, gone), ['reflog.leftBehind handsOn']);
      assert.deepEqual(told(report, alsoGone), ['reflog.leftBehind handsOn']);
      // 100 minutes of work, counted once: no more than its span and a usual start before it.
      const minutes = report.activities.reduce((sum, activity) => sum + activity.minutes.mid, 0);
      const first = 30;
      assert.ok(minutes > 60 && minutes <= 101 + first, String(minutes));
    });
  });

  it('counts a rebased branch once, whatever the reflog remembers of it', async () => {
    const history = withBranch();
    moveAt(history, at, 'checkout', '--quiet', '-b', 'mine', history.id('base'));
    history.write('src/mine.ts', 'one\n');
    const before = history.commit('Mine', { at: at + 10 * minute });
    moveAt(history, at + 60 * minute, 'rebase', '--quiet', 'main');
    const after = history.git('rev-parse', 'HEAD');
    assert.notEqual(before, after);
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, after), ['commit.mine handsOn']);
      assert.deepEqual(told(report, before), []);
    });
  });

  it('is one repository however many worktrees it has', async () => {
    const history = createHistory({
      base: { message: 'Base', author: tomas },
      mine: { message: 'Mine' },
      reviewed: { message: 'Theirs\n\nReviewed-by: Ada Quill <ada@example.invalid>', author: tomas, committer: host },
    });
    const side = join(temporaryFolder(), 'side');
    history.git('worktree', 'add', '--quiet', '-b', 'side', side);
    await inEveryZone([history.folder, side], (report) => {
      assert.equal(report.read.length, 1);
      assert.deepEqual(told(report, history.id('mine')), ['commit.mine handsOn']);
      assert.deepEqual(told(report, history.id('reviewed')), ['line.review review']);
    });
  });

  it('is what is not committed, not pushed and put away, with its size and age', async () => {
    const history = createHistory({
      base: { message: 'Base', author: tomas, files: { 'src/a.ts': 'one\n' } },
      pushed: { message: 'Pushed' },
      kept: { message: 'Kept here' },
    });
    history.git('update-ref', 'refs/remotes/origin/main', history.id('pushed'));
    history.write('src/b.ts', 'put away\n');
    history.git('stash', 'push', '--quiet', '--include-untracked');
    history.write('src/a.ts', 'one\ntwo\nthree\n');
    history.write('notes.txt', 'new\n');
    utimesSync(join(history.folder, 'src/a.ts'), now / 1000 - 7200, now / 1000 - 7200);
    await inEveryZone([history.folder], ({ read, activities }) => {
      const tree = read[0]?.workingTree;
      assert.ok(tree);
      assert.deepEqual([...tree.unpushedCommits], [history.id('kept')]);
      assert.equal(tree.stashes, 1);
      assert.equal(tree.oldestEditAt, now - 2 * hour);
      assert.deepEqual(tree.changes.map(({ path, added }) => [path, added]).sort(), [
        ['notes.txt', 1],
        ['src/a.ts', 2],
      ]);
      // A stash is not a commit anybody made.
      assert.deepEqual(
        activities.map(({ commit }) => commit).sort(),
        [history.id('pushed'), history.id('kept')].sort(),
      );
    });
    assert.equal(ada.email, history.git('config', 'user.email'));
  });
});
