import assert from 'node:assert/strict';
import { continuity, ownedAreasFact } from '../../../src/engine/summary/continuity';
import { teamPage } from '../../../src/protocol/build/team';
import { ada, commit, file, repository } from '../activity/history';
import { reported } from '../reported';
import { threePeople, told } from './threePeople';

describe('If I left', () => {
  it('lists areas nearly only I changed, by name, once the files of others were looked at', () => {
    assert.deepEqual(continuity(told([])).areas, [
      { area: 'docs/design', onlyMe: false },
      { area: 'src/parser', onlyMe: true },
    ]);
    assert.deepEqual(continuity(reported([threePeople(false)])).areas, []);
  });

  it('says nothing of a repository of one or two, where every area is somebody’s own', () => {
    const commits = Array.from({ length: 9 }, () => commit({ author: ada, after: -600 }));
    const changes = new Map(commits.map((one) => [one.id, [file('src/parser/read.ts', 40)]]));
    const made = reported([repository(commits, { changes, touched: new Map() })]);
    const found = continuity(made);
    assert.deepEqual([found.areas, found.soloRepositories], [[], 1]);
    assert.match(teamPage(made).areasNote ?? '', /^Fewer than three people/u);
  });

  it('says why a clone that would have to fetch shows no areas', () => {
    const made = reported([{ ...threePeople(), partialClone: true }]);
    assert.match(teamPage(made).areasNote ?? '', /nothing is fetched/u);
  });

  it('keeps what an area would need beside it, and an owner who is not me as a fact in words', () => {
    const made = told([
      { type: 'area.ifILeft', area: 'src/parser', needed: 'an afternoon together' },
      { type: 'areaOwner.set', area: 'docs/design', owner: 'Mira' },
      { type: 'areaOwner.set', area: 'reports', owner: 'Tomas' },
    ]);
    const page = teamPage(made);
    assert.deepEqual(page.ifILeft, [{ area: 'src/parser', needed: 'an afternoon together', active: true }]);
    assert.deepEqual(
      page.areas.map(({ area, owner, active }) => [area, owner, active]),
      [
        ['docs/design', 'Mira', true],
        ['reports', 'Tomas', false],
        ['src/parser', null, true],
      ],
    );
    assert.equal(page.ownedFact, 'One of two active areas has an owner who is not you.');
    assert.equal(ownedAreasFact([]), undefined);
  });
});
