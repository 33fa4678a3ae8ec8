import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { now, openRepository, temporaryFolder, testEnvironment, tomas } from '../repository';
import { ada } from '../repository';
import { createHistory, day, hour, host, type Step } from './history';
import { inEveryZone, told } from './told';

const at = now - 10 * day;
const steps: Readonly<Record<string, Step>> = {
  base: { message: 'Base', author: tomas, at },
  mine: { message: 'Mine', at: at + hour },
  reviewed: {
    message: 'Theirs\n\nReviewed-by: Ada Quill <ada@example.invalid>',
    author: tomas,
    committer: host,
    at: at + 2 * hour,
  },
};

function minutesOf(report: { readonly activities: readonly { readonly minutes: { readonly mid: number } }[] }): number {
  return report.activities.reduce((sum, { minutes }) => sum + minutes.mid, 0);
}

describe('One change that history holds several times', () => {
  it('counts once when two clones hold the same commit', async () => {
    const one = createHistory(steps);
    const folder = join(temporaryFolder(), 'copy');
    execFileSync('git', ['clone', '--quiet', one.folder, folder], { env: testEnvironment() });
    openRepository(folder).git('config', 'user.email', ada.email);
    const alone: number[] = [];
    await inEveryZone([one.folder], (report) => alone.push(minutesOf(report)));
    await inEveryZone([one.folder, folder], (report) => {
      assert.deepEqual(told(report, one.id('mine')), ['commit.mine handsOn']);
      assert.deepEqual(told(report, one.id('reviewed')), ['line.review review']);
      assert.equal(minutesOf(report), alone.shift());
      assert.equal(report.read.length, 2);
    });
  });

  it('counts once in a fork that went on by itself', async () => {
    const one = createHistory({ ...steps, here: { message: 'Here', at: at + day } });
    const fork = createHistory({ ...steps, there: { message: 'There', at: at + 2 * day } });
    await inEveryZone([one.folder, fork.folder], (report) => {
      assert.equal(one.id('mine'), fork.id('mine'));
      assert.deepEqual(told(report, one.id('mine')), ['commit.mine handsOn']);
      assert.deepEqual(told(report, one.id('here')), ['commit.mine handsOn']);
      assert.deepEqual(told(report, fork.id('there')), ['commit.mine handsOn']);
    });
  });

  it('counts once in a twin whose history was written anew, and once left behind by a rebase', async () => {
    const one = createHistory(steps);
    const rewritten = createHistory({
      root: { message: 'A root of its own', author: tomas, at: at - day },
      mine: { ...steps['mine'], message: 'Mine', files: { 'moved/mine.ts': 'export {};\n' } },
      reviewed: { message: 'x', ...steps['reviewed'] },
    });
    const rebased = createHistory(
      {
        base: { message: 'Base', author: tomas, at },
        left: { message: 'Mine', at: at + hour },
        other: { message: 'Other', author: tomas, at: at + 3 * hour, on: ['base'] },
        mine: { message: 'Mine (#7)', at: at + hour, committedAt: at + 4 * hour, on: ['other'] },
      },
      { branches: { topic: 'left' } },
    );
    await inEveryZone([one.folder, rewritten.folder], (report) => {
      const both = [...told(report, one.id('mine')), ...told(report, rewritten.id('mine'))];
      assert.deepEqual(both.sort(), ['commit.mine handsOn', 'commit.twin –']);
      const reviews = [...told(report, one.id('reviewed')), ...told(report, rewritten.id('reviewed'))];
      assert.deepEqual(reviews.sort(), ['commit.twin –', 'line.review review']);
    });
    await inEveryZone([rebased.folder], (report) => {
      assert.deepEqual(told(report, rebased.id('mine')), ['commit.mine handsOn']);
      assert.deepEqual(told(report, rebased.id('left')), ['commit.twin –']);
    });
  });
});
