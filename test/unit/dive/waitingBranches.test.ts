import assert from 'node:assert/strict';
import { waitingBranchesOf } from '../../../src/engine/dive/from/waitingBranches';
import type { Branch } from '../../../src/engine/evidence/evidence';
import { identifyPeople } from '../../../src/engine/people/identify';
import { dayMs } from '../../../src/engine/time/now';
import { ada, evidenceOf, helper, id, noon, repository, settings, tomas } from '../activity/history';

function branch(name: string, tip: string, more: Partial<Branch> = {}): Branch {
  return {
    name: `refs/remotes/${name}`,
    tip: id(tip),
    tipAuthor: tomas,
    tipAt: noon - 3 * dayMs,
    mergedIntoMainLine: false,
    pullRequest: undefined,
    upstream: undefined,
    ...more,
  };
}

function waiting(...branches: readonly Branch[]): readonly string[] {
  const one = repository([], { branches, mainLine: 'refs/remotes/origin/main' });
  const people = identifyPeople(evidenceOf(one), [], [], settings);
  return waitingBranchesOf(one, people).map(({ branch: name }) => name);
}

describe('Branches that wait', () => {
  it('are those of other people that the main line does not hold', () => {
    assert.deepEqual(
      waiting(
        branch('origin/parser', 'a'),
        branch('origin/mine', 'b', { tipAuthor: ada }),
        branch('origin/updates', 'c', { tipAuthor: helper }),
        branch('origin/done', 'd', { mergedIntoMainLine: true }),
      ),
      ['refs/remotes/origin/parser'],
    );
  });

  it('are no lines that everybody stands on', () => {
    assert.deepEqual(waiting(branch('origin/release/2.3', 'a'), branch('origin/staging', 'b')), []);
  });

  it('are one branch where two remotes hold the same', () => {
    const both = [branch('origin/parser', 'a'), branch('mirror/parser', 'a')];
    assert.deepEqual(waiting(...both), ['refs/remotes/origin/parser']);
  });
});
