import assert from 'node:assert/strict';
import { builtOnByOthers } from '../../../src/engine/evidence/branches';
import type { Branch, Commit } from '../../../src/engine/evidence/evidence';
import { commitsById } from '../../../src/engine/evidence/history';
import { integrationLine } from '../../../src/engine/evidence/integrationLine';
import type { Reference } from '../../../src/engine/evidence/references';
import { isSharedLine } from '../../../src/engine/evidence/sharedLines';
import { ada, commit, id, noon, tomas } from '../activity/history';

const main = 'refs/remotes/origin/main';
const develop = 'refs/remotes/origin/develop';

function reference(name: string, tip: string): Reference {
  return {
    name,
    id: id(tip),
    symbolic: undefined,
    upstream: undefined,
    type: 'commit',
    author: tomas,
    committedAt: noon,
    target: undefined,
    tagger: undefined,
    taggedAt: undefined,
  };
}

/** `d3: d2 r1` is a commit and its parents. */
function history(...lines: readonly string[]): readonly Commit[] {
  return lines.map((line) => {
    const [name = '', parents = ''] = line.split(':');
    return commit({ id: id(name), author: tomas, parents: parents.trim().split(' ').filter(Boolean).map(id) });
  });
}

function lineOf(commits: readonly Commit[], mainTip: string, developTip: string): string | undefined {
  return integrationLine(main, [reference(main, mainTip), reference(develop, developTip)], commitsById(commits));
}

describe('The line that work comes in on', () => {
  it('is the one that runs ahead of the main line until the next release', () => {
    assert.equal(lineOf(history('a:', 'b: a', 'c: b'), 'b', 'c'), develop);
  });

  it('is the one with the landings where the main line holds only merges of releases', () => {
    const commits = history('a:', 'b: a', 'c: b', 'd: c', 'e: d', 'r1: a c', 'r2: r1 e');
    assert.equal(lineOf(commits, 'r2', 'e'), develop);
    assert.equal(lineOf([...commits, ...history('f: e r2')], 'r2', 'f'), develop);
  });

  it('is the main line where an old one of such a name stands behind it, or holds the same work', () => {
    assert.equal(lineOf(history('a:', 'b: a', 'c: b', 'd: c', 'x: a'), 'd', 'x'), main);
    assert.equal(lineOf(history('a:', 'b: a', 'c: b', 'm1: a b'), 'c', 'm1'), main);
    assert.equal(lineOf(history('a:', 'b: a'), 'b', 'b'), main);
  });

  it('is none where there is no main line', () => {
    assert.equal(integrationLine(undefined, [reference(develop, 'a')], commitsById(history('a:'))), undefined);
  });
});

describe('A line that everybody stands on', () => {
  it('is known by its name, on any remote', () => {
    for (const name of ['main', 'release/2.3', 'release-2', 'v2.x', '1.4', 'staging', 'gh-pages', 'maintenance/5']) {
      assert.equal(isSharedLine(`refs/remotes/origin/${name}`), true, name);
    }
    for (const name of ['feature/release', 'released', 'tomas/main', 'production-fix', 'develop-parser']) {
      assert.equal(isSharedLine(`refs/remotes/origin/${name}`), false, name);
    }
  });

  it('is nobody building on a branch of mine that it takes in', () => {
    const commits = history('a:', 'mine: a', 'r: a mine', 'f: mine');
    const branch = (name: string, tip: string, tipAuthor = tomas): Branch => ({
      name: `refs/remotes/origin/${name}`,
      tip: id(tip),
      tipAuthor,
      tipAt: noon,
      mergedIntoMainLine: false,
      pullRequest: undefined,
      upstream: undefined,
    });
    const branches = [branch('parser', 'mine', ada), branch('staging', 'r'), branch('printer', 'f')];
    const found = builtOnByOthers(
      branches,
      commitsById(commits),
      new Set([id('a')]),
      ({ email }) => email === ada.email,
    );
    assert.deepEqual(
      found.map(({ branch: name }) => name),
      ['refs/remotes/origin/printer'],
    );
  });
});
