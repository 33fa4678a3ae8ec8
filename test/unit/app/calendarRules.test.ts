import assert from 'node:assert/strict';
import { forgetRule, keepRules } from '../../../src/app/calendarRules';
import { undoAll } from '../../../src/app/undo';
import type { DataFolder } from '../../../src/store/dataFolder';
import { valueOf } from '../store/place';
import { open, stateOf } from './place';

const rulesOf = async (data: DataFolder): Promise<readonly string[]> =>
  (await stateOf(data)).calendarRules.map(({ pattern, kind }) => `${pattern} ${String(kind)}`);

describe('A rule for meeting titles', () => {
  it('can be changed, and the change taken back', async () => {
    const data = open();
    valueOf(await keepRules(data.records, [{ pattern: 'guild', kind: 'direction' }]));
    const changed = valueOf(await keepRules(data.records, [{ pattern: 'guild', kind: null }]));
    assert.deepEqual(await rulesOf(data), ['guild null']);
    valueOf(
      await undoAll(
        data.records,
        changed.map(({ id }) => id),
      ),
    );
    assert.deepEqual(await rulesOf(data), ['guild direction']);
  });

  it('that is forgotten leaves no earlier kind behind, until that is taken back', async () => {
    const data = open();
    const rule = { pattern: 'guild', kind: 'review' } as const;
    valueOf(
      await keepRules(data.records, [
        { ...rule, kind: 'direction' },
        { pattern: 'chess', kind: null },
      ]),
    );
    valueOf(await keepRules(data.records, [rule]));
    const forgotten = valueOf(await forgetRule(data.records, (await data.records.read()).records, rule));
    assert.deepEqual(await rulesOf(data), ['chess null']);
    valueOf(
      await undoAll(
        data.records,
        forgotten.map(({ id }) => id),
      ),
    );
    assert.deepEqual((await rulesOf(data)).toSorted(), ['chess null', 'guild review']);
  });
});
