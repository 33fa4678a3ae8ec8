import assert from 'node:assert/strict';
import { computeVariables, variableTables } from '../../../src/engine/prompts/variables/compute';
import { variableDescriptions } from '../../../src/engine/prompts/variables/descriptions';
import { listVariables } from '../../../src/engine/prompts/variables/list';
import { aheadCases } from './cases/ahead';
import { eventCases } from './cases/events';
import { growingCases } from './cases/growing';
import { handedOverCases } from './cases/handedOver';
import { hoursCases } from './cases/hours';
import { laneCases } from './cases/lanes';
import { newcomerCases } from './cases/newcomers';
import { roleCases } from './cases/role';
import { teamCases } from './cases/team';
import { todayCases } from './cases/today';
import { inputOf } from './sample';
import { ada, firstCommits, noor, repositoryOf, tomas } from './sampleRepository';

const cases = [
  ...hoursCases,
  ...eventCases,
  ...teamCases,
  ...newcomerCases,
  ...roleCases,
  ...handedOverCases,
  ...laneCases,
  ...growingCases,
  ...aheadCases,
  ...todayCases,
];

describe('variables, one by one', () => {
  for (const { of, says, input, is } of cases) {
    it(`${of} ${says}`, () => {
      assert.deepEqual(computeVariables(input())[of], is);
    });
  }

  const computed = Object.values(variableTables).flatMap((table) => Object.keys(table));

  it('every one of them is tested above', () => {
    const tested = new Set(cases.map((one) => one.of));
    assert.deepEqual(
      computed.filter((name) => !tested.has(name)),
      [],
    );
  });

  it('every one of them is described, and nothing else is', () => {
    assert.deepEqual([...computed].sort(), Object.keys(variableDescriptions).sort());
  });

  it('none has a type other than the one described', () => {
    const types = { number: 'number', yesNo: 'boolean', text: 'string', members: 'object' } as const;
    for (const { of, input } of cases) {
      const value = computeVariables(input())[of];
      const described = variableDescriptions[of];
      assert.ok(described);
      if (value !== undefined) assert.equal(typeof value, types[described.type], of);
      if (typeof value === 'object') assert.deepEqual(Object.keys(value), Object.keys(described.members ?? {}));
    }
  });

  it('none names another person', () => {
    const repository = repositoryOf(
      [
        { by: tomas, daysAgo: 40 },
        { by: ada, daysAgo: 3, merges: noor },
      ],
      { firstCommits: firstCommits([noor, 3.1]) },
    );
    const text = JSON.stringify(computeVariables(inputOf({ repositories: [repository] })));
    for (const part of ['Tomas', 'Noor', 'Reed', 'Vale', 'example.invalid']) assert.ok(!text.includes(part), part);
  });

  it('are listed with their value, or null where it is not known', () => {
    const listed = listVariables(computeVariables(inputOf()));
    assert.equal(listed.length, computed.length);
    assert.deepEqual(listed.find(({ name }) => name === 'summaryNeverShared')?.value, true);
    assert.deepEqual(listed.find(({ name }) => name === 'skillsMapAgeDays')?.value, null);
  });
});
