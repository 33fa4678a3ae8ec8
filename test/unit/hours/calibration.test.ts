import assert from 'node:assert/strict';
import { calibrationFactor, type MeasuredWeek } from '../../../src/engine/hours/calibration';
import { addDays } from '../../../src/engine/time/calendar';

const today = '2024-06-05';

function week(weeksAgo: number, measuredHours: number, estimatedHours: number): MeasuredWeek {
  const monday = addDays('2024-06-03', -7 * weeksAgo);
  return { monday, measuredMinutes: measuredHours * 60, estimatedMinutes: estimatedHours * 60 };
}

describe('calibration by the own measured weeks', () => {
  it('follows what was measured, held back by twelve hours of what is usual', () => {
    assert.equal(calibrationFactor([week(1, 20, 10)], today), 32 / 22);
  });

  it('uses the latest eight weeks and forgets older ones', () => {
    const recent = Array.from({ length: 8 }, (_, index) => week(index + 1, 10, 10));
    assert.equal(calibrationFactor([...recent, week(9, 40, 1), week(10, 40, 1)], today), 1);
  });

  it('does not count the running week', () => {
    assert.equal(calibrationFactor([week(0, 40, 1)], today), undefined);
  });

  it('expires after a quarter without measuring', () => {
    assert.equal(calibrationFactor([week(15, 20, 10)], today), undefined);
    assert.notEqual(calibrationFactor([week(12, 20, 10)], today), undefined);
  });

  it('never goes beyond 0.4 and 2.5', () => {
    const many = (measured: number, estimated: number): MeasuredWeek[] =>
      Array.from({ length: 8 }, (_, index) => week(index + 1, measured, estimated));
    assert.equal(calibrationFactor(many(60, 2), today), 2.5);
    assert.equal(calibrationFactor(many(0, 40), today), 0.4);
  });

  it('passes over figures that are no amounts of time', () => {
    assert.equal(calibrationFactor([week(1, NaN, 10), week(2, -3, 10)], today), undefined);
  });
});
