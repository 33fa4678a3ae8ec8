import assert from 'node:assert/strict';
import { checkoutOf } from '../../../../src/engine/evidence/editor/checkout';
import type { Branch, Commit, ReadRepository } from '../../../../src/engine/evidence/evidence';
import { emptyRepository } from '../../../../src/engine/evidence/emptyRepository';
import { identifyPeople } from '../../../../src/engine/people/identify';
import { ada, commit, helper, id, noon, repository, settings, tomas } from '../../activity/history';

const root = commit({ id: id('root'), author: ada, parents: [] });
const theirs = commit({ id: id('theirs'), author: tomas, parents: [root.id] });
const mine = commit({ id: id('mine'), author: ada, parents: [theirs.id] });
const theirsAgain = commit({ id: id('again'), author: tomas, parents: [mine.id] });
const machines = commit({ id: id('machines'), author: helper, parents: [root.id] });

const topic = (tip: Commit, merged = false): Branch => ({
  name: 'refs/heads/topic',
  tip: tip.id,
  tipAuthor: tip.author,
  tipAt: noon,
  mergedIntoMainLine: merged,
  pullRequest: undefined,
  upstream: undefined,
});
const { workingTree } = emptyRepository({ id: 'r', label: 'r', me: { name: ada.name, email: ada.email } });

function reads(more: Partial<ReadRepository>, currentBranch: string | undefined = 'topic'): boolean {
  const one = repository([root, theirs, mine, theirsAgain, machines], {
    onMainLine: new Set([root.id]),
    workingTree: { ...workingTree, currentBranch },
    ...more,
  });
  return checkoutOf(one, identifyPeople({ repositories: [one] }, [], [], settings)).othersBranch;
}

describe('What is checked out', () => {
  it('is another’s work where its branch ends in theirs and holds nothing of mine', () => {
    assert.ok(reads({ branches: [topic(theirs)] }));
  });

  it('is not where it ends in mine, holds a commit of mine, is a bot’s, is merged, or is not known', () => {
    assert.ok(!reads({ branches: [topic(mine)] }));
    assert.ok(!reads({ branches: [topic(theirsAgain)] }));
    assert.ok(!reads({ branches: [topic(machines)] }));
    assert.ok(!reads({ branches: [topic(theirs, true)] }));
    assert.ok(!reads({ branches: [{ ...topic(theirs), mergedIntoMainLine: undefined }] }));
    assert.ok(!reads({ branches: [] }));
  });

  it('without a branch is judged by its commit: a reviewer checks out what was fetched', () => {
    const at = (head: Commit) => ({
      headReflog: [{ id: head.id, at: noon, action: 'checkout: moving from main to x' }],
    });
    const nowhere = { ...workingTree, currentBranch: undefined };
    assert.ok(reads({ ...at(theirs), workingTree: nowhere }));
    assert.ok(!reads({ ...at(mine), workingTree: nowhere }));
    assert.ok(!reads({ ...at(root), workingTree: nowhere }));
    assert.ok(!reads({ ...at(theirs), workingTree: { ...nowhere, operation: 'rebase' } }), 'a rebase under way');
    assert.ok(!reads({ headReflog: [], workingTree: nowhere }));
  });
});
