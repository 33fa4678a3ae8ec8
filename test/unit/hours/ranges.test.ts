import assert from 'node:assert/strict';
import { noTime } from '../../../src/engine/estimate';
import { periodRange, shareOfRange, weekRange } from '../../../src/engine/hours/ranges';

function hoursOf({ low, mid, high }: { low: number; mid: number; high: number }): string {
  return [low, mid, high].map((minutes) => (minutes / 60).toFixed(1)).join(' ');
}

describe('the range of hours from commits', () => {
  it('is wide for a week, and wider above than below', () => {
    assert.equal(hoursOf(weekRange(2 * 60, false)), '0.5 2.0 8.7');
    assert.equal(hoursOf(weekRange(5 * 60, false)), '2.0 5.0 12.4');
    assert.equal(hoursOf(weekRange(10 * 60, false)), '4.5 10.0 19.5');
    assert.equal(hoursOf(weekRange(20 * 60, false)), '9.7 20.0 34.3');
  });

  it('is narrower once own weeks were measured', () => {
    const plain = weekRange(600, false);
    const calibrated = weekRange(600, true);
    assert.ok(calibrated.high < plain.high && calibrated.low >= plain.low);
  });

  it('of a quarter is neither the sum of weekly bounds nor as narrow as chance alone would make it', () => {
    const week = weekRange(600, false);
    const quarter = periodRange(13 * 600, 13);
    assert.ok(quarter.high < 13 * week.high, 'narrower than the sum');
    assert.ok(quarter.high - quarter.mid > (13 * (week.high - week.mid)) / Math.sqrt(13), 'wider than chance');
  });

  it('of a week and less is the range of a week, and passes over to that of a month without a jump', () => {
    assert.deepEqual(periodRange(600, 1), weekRange(600, false));
    assert.deepEqual(periodRange(600, 0.5), weekRange(600, false));
    const justOver = periodRange(600, 1.001);
    assert.ok(Math.abs(justOver.high - weekRange(600, false).high) < 1);
    assert.deepEqual(periodRange(6000, 4), periodRange(6000, 9));
  });

  it('of a day is its share, so that the days of a week add up to the week', () => {
    const week = weekRange(600, false);
    const days = [100, 200, 300].map((minutes) => shareOfRange(week, minutes));
    const high = days.reduce((sum, day) => sum + day.high, 0);
    assert.ok(Math.abs(high - week.high) < 1e-9);
  });

  it('of no minutes is nothing: that nothing was seen is said elsewhere', () => {
    assert.deepEqual(weekRange(0, false), noTime);
    assert.deepEqual(periodRange(0, 5), noTime);
    assert.deepEqual(shareOfRange(noTime, 30), noTime);
    assert.deepEqual(weekRange(NaN, false), noTime);
  });
});
