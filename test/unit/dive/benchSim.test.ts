import assert from 'node:assert/strict';
import { createChance } from '../../../bench/sim/chance';
import { touchOf } from '../../../bench/sim/handovers';
import { ownBranchesAt } from '../../../bench/sim/ownBranches';
import { repositoryAt, simulateYear, type SimulatedYear } from '../../../bench/sim/year';

const years: readonly SimulatedYear[] = Array.from({ length: 10 }, (_, index) =>
  simulateYear(createChance(index), createChance(1000 + index)),
);
const yearsThatSay = (type: string): number =>
  years.filter(({ said }) => said.some(({ body }) => body.type === type)).length;

describe('the simulated years', () => {
  it('hold hand-overs and minutes of the editor for some leads, and not for all', () => {
    for (const type of ['handover.added', 'editor.minutes']) {
      assert.ok(yearsThatSay(type) > 0 && yearsThatSay(type) < years.length, type);
    }
    assert.equal(yearsThatSay('handover.closed'), yearsThatSay('handover.added'));
  });
  it('hold work that was not pushed, and branches others build on', () => {
    const trees = years.flatMap((year) =>
      year.plan.days.map(({ day }) => {
        const now = year.clock.at(day, 18.5);
        return repositoryAt(year, now, now, now).workingTree;
      }),
    );
    assert.ok(trees.some(({ unpushedCommits }) => unpushedCommits.length > 0));
    assert.ok(trees.some(({ builtOnByOthers }) => builtOnByOthers.length > 0));
    assert.ok(
      trees.some(({ unpushedCommits, builtOnByOthers }) => unpushedCommits.length + builtOnByOthers.length === 0),
    );
  });
  it('are the same for the same chance, and what was drawn before does not hang on what was added', () => {
    const again = simulateYear(createChance(3), createChance(1003));
    assert.deepEqual(again.history, years[3]?.history);
    assert.deepEqual(simulateYear(createChance(3), createChance(7)).plan.dives, years[3]?.plan.dives);
  });
});

describe('what a simulated lead leaves', () => {
  it('shows a branch as private until it is pushed, and as built on while it is open and was heard of', () => {
    const branch = {
      commits: [
        { id: 'a', at: 10 },
        { id: 'b', at: 30 },
      ],
      pushedAt: 40,
      builtOnAt: 50,
      landedAt: 90,
    };
    const at = (now: number, fetchedAt = now) => {
      const { unpushedCommits, builtOnByOthers } = ownBranchesAt([branch], now, fetchedAt);
      return [unpushedCommits.join(''), builtOnByOthers.length];
    };
    assert.deepEqual(
      [at(20), at(35), at(45), at(60), at(60, 45), at(90)],
      [
        ['a', 0],
        ['ab', 0],
        ['', 0],
        ['', 1],
        ['', 0],
        ['', 0],
      ],
    );
  });
  it('goes seldom into an area that was handed over, and in a dive often', () => {
    const more = createChance(5);
    const open = [{ area: 2, at: 0, closedAt: 100 }];
    const share = (kind: 'usual' | 'dive', at: number): number =>
      Array.from({ length: 2000 }, () => touchOf(2, at, kind, open, more)).filter(({ area }) => area === 2).length /
      2000;
    assert.ok(share('usual', 50) < 0.06);
    assert.ok(share('dive', 50) > 0.25);
    assert.equal(share('usual', 100), 1);
  });
});
