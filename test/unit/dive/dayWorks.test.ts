import assert from 'node:assert/strict';
import { dayWorksOf } from '../../../src/engine/dive/from/dayWorks';
import type { Commit } from '../../../src/engine/evidence/evidence';
import { identifyPeople } from '../../../src/engine/people/identify';
import { dayMs } from '../../../src/engine/time/now';
import { calendar, commit, evidenceOf, helper, id, mira, noon, repository, settings, tomas } from '../activity/history';

/** Landings that are counted where the main line holds these commits, the newest last. */
function landed(commits: readonly Commit[]): number {
  const tip = commits.at(-1)?.id ?? '';
  const branch = {
    name: 'refs/heads/main',
    tip,
    tipAuthor: tomas,
    tipAt: noon,
    mergedIntoMainLine: true,
    pullRequest: undefined,
    upstream: undefined,
  };
  const one = repository(commits.toReversed(), { mainLine: branch.name, branches: [branch] });
  const days = dayWorksOf({
    repositories: [one],
    people: identifyPeople(evidenceOf(one), [], [], settings),
    activities: [],
    log: [],
    calendar,
    spikeBranches: [],
    until: noon + dayMs,
  });
  return days.reduce((sum, day) => sum + day.projectLanded, 0);
}

describe('What others landed on a day', () => {
  const first = commit({ id: id('a'), author: mira, after: 1 });

  it('holds the work of people, and none of the updates a bot made by itself', () => {
    const update = commit({ id: id('b'), author: helper, parents: [id('a')], after: 2 });
    assert.equal(landed([first, update]), 1);
  });

  it('holds what a bot merged for a person, and not what it merged for itself', () => {
    const merged = (author: typeof mira): readonly Commit[] => [
      first,
      commit({ id: id('w'), author, parents: [id('a')], after: 3 }),
      commit({ id: id('m'), author: helper, parents: [id('a'), id('w')], after: 4, message: 'Merge update' }),
    ];
    assert.equal(landed(merged(tomas)), 2);
    assert.equal(landed(merged(helper)), 1);
  });
});
