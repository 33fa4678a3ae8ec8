import assert from 'node:assert/strict';
import { endOfHours, withinHours } from '../../../src/engine/records/workingHours';

const at = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const within = (from: string, to: string, ...clocks: readonly string[]): readonly boolean[] =>
  clocks.map((clock) => withinHours({ from, to }, at(clock)).within);

describe('Working hours', () => {
  it('hold from their beginning to their end, both included', () => {
    assert.deepEqual(within('09:00', '17:30', '08:59', '09:00', '17:30', '17:31'), [false, true, true, false]);
    assert.equal(endOfHours({ from: '09:00', to: '17:30' }), at('17:30'));
  });

  it('that end before they begin run past midnight', () => {
    assert.deepEqual(within('22:00', '06:00', '21:59', '22:00', '00:00', '06:00', '06:01', '12:00'), [
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
    assert.deepEqual(within('14:00', '00:30', '13:59', '14:00', '23:59', '00:30', '00:31'), [
      false,
      true,
      true,
      true,
      false,
    ]);
    assert.equal(endOfHours({ from: '14:00', to: '00:30' }), 24 * 60 + 30);
  });

  it('to midnight are the same whether it is written 24:00 or 00:00', () => {
    for (const to of ['24:00', '00:00']) {
      assert.deepEqual(within('14:00', to, '13:59', '14:00', '23:59', '00:01'), [false, true, true, false], to);
    }
  });

  it('past midnight belong to the day on which they began', () => {
    const begun = (clock: string): number => withinHours({ from: '22:00', to: '06:00' }, at(clock)).begunDay;
    assert.deepEqual(['22:00', '05:00', '12:00'].map(begun), [0, -1, 0]);
  });
});
