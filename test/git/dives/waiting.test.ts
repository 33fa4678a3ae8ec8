import assert from 'node:assert/strict';
import { at, today, workingDaysUpTo } from '../../unit/dive/sample';
import {
  before,
  divingDay,
  ines,
  lastDays,
  steadyDay,
  steadyUntil,
  type Story,
  tellStory,
  tomas,
  usualMorning,
} from './story';
import { diveOf, idsOf } from './written';

describe('the scenarios of the domain, with what waits for the lead', () => {
  it('12 two waiting branches and five hours of coding speak as of the fetch; after a stale fetch nothing', async () => {
    const story = tellStory();
    for (const day of workingDaysUpTo(before(3), 55)) usualMorning(story, day);
    story.waiting('index', before(4), tomas);
    story.waiting('cache', before(4), ines);
    for (const day of lastDays(3)) for (const hour of [9.5, 10.25, 11, 11.75, 12.5]) story.commit(day, hour);
    const found = await diveOf(story);
    assert.deepEqual([found.state, found.notice?.signals], ['diving', ['S3']]);
    assert.match(
      found.notice?.message ?? '',
      /^Two branches from others have been quiet for \w+ working days \(as of your last fetch\)/u,
    );
    // What it was on the days the last fetch could still tell does not change with its age; today nobody knows.
    const stale = await diveOf(story, {}, { fetchedAt: at(before(2)) });
    assert.deepEqual([stale.depth, stale.wouldSpeak, stale.waiting], ['diving', false, undefined]);
    assert.ok(!idsOf(stale).includes('S3'));
    assert.match(stale.limits.join(' '), /the last fetch is more than 24 h old/u);
    const never = await diveOf(story, {}, { fetchedAt: at(before(4)) });
    assert.deepEqual([never.depth, never.wouldSpeak, never.waiting], ['surface', false, undefined]);
  });
  it('12 and a branch merged just now, or mine that others built on, leaves the dive its three clear days', async () => {
    const story = tellStory();
    for (const day of workingDaysUpTo(before(4), 55)) usualMorning(story, day);
    const branch = story.waiting('index', before(5), tomas);
    for (const day of lastDays(4)) divingDay(story, day);
    story.commit(today, 17.25, {
      message: "Merge branch 'index'\n",
      parents: [story.tip(), branch],
      files: story.filesOf(branch),
    });
    const merged = await diveOf(story);
    assert.deepEqual([merged.depth, merged.waiting, merged.wouldSpeak], ['diving', undefined, false]);

    const mine = tellStory();
    steadyUntil(mine, before(5));
    const main = mine.tip();
    const own = mine.commit(before(4), 9, { message: 'Begin the tree\n', parents: [main], aside: true });
    const theirs = mine.commit(before(4), 12, { by: ines, message: 'Use the tree\n', parents: [own], aside: true });
    mine.reference('refs/heads/tree', own);
    mine.reference('refs/remotes/origin/tree', own);
    mine.reference('refs/remotes/origin/use-tree', theirs);
    for (const day of workingDaysUpTo(before(1), 4)) steadyDay(mine, day);
    assert.equal((await diveOf(mine, { now: at(before(1), 17.5) })).depth, 'diving');
    mine.commit(today, 10, { message: "Merge branch 'tree'\n", parents: [mine.tip(), own], files: mine.filesOf(own) });
    const landed = await diveOf(mine);
    assert.deepEqual([landed.depth, idsOf(landed)], ['diving', []]);
  });
  it('12 and a branch I looked at, or whose work has landed since, does not wait', async () => {
    const told = async (more: (story: Story, branch: number) => void): Promise<boolean> => {
      const story = tellStory();
      for (const day of workingDaysUpTo(before(3), 55)) usualMorning(story, day);
      const branch = story.waiting('index', before(4));
      for (const day of lastDays(3)) divingDay(story, day);
      more(story, branch);
      return idsOf(await diveOf(story)).includes('S3');
    };
    assert.ok(await told(() => undefined));
    assert.ok(
      !(await told((story, branch) => {
        story.checkout(before(1), 13, 'main', 'index', branch);
        story.checkout(before(1), 14, 'index', 'main');
      })),
    );
    assert.ok(!(await told((story) => story.commit(today, 12, { by: tomas, message: 'Finish index (#12)\n' }))));
  });
});
