import assert from 'node:assert/strict';
import { boxEnd, boxLengths, readBoxLength } from '../../../src/engine/dive/boxLength';

const friday = { instant: Date.parse('2026-03-13T15:10:00Z'), timeZone: 'Europe/Berlin' };
const state = {
  workingWeekdays: [1, 2, 3, 4, 5],
  daysOff: [{ from: '2026-03-17', to: '2026-03-17', why: 'away' }],
} as const;
const endOf = (length: keyof typeof boxLengths): string =>
  new Date(boxEnd(boxLengths[length], state, friday)).toISOString();

describe('the length of a box', () => {
  it('is counted by the clock up to half a day', () => {
    assert.equal(endOf('halfHour'), '2026-03-13T15:40:00.000Z');
    assert.equal(endOf('twoHours'), '2026-03-13T17:10:00.000Z');
    assert.equal(endOf('halfDay'), '2026-03-13T19:10:00.000Z');
  });
  it('is counted in the own working days beyond that, and ends at this time of day', () => {
    assert.equal(endOf('day'), '2026-03-16T15:10:00.000Z');
    assert.equal(endOf('threeDays'), '2026-03-19T15:10:00.000Z');
  });
  it('keeps the time of day over a change of summer time', () => {
    const before = { ...friday, instant: Date.parse('2026-03-27T15:10:00Z') };
    assert.equal(new Date(boxEnd(boxLengths.day, state, before)).toISOString(), '2026-03-30T14:10:00.000Z');
  });
  it('ends somewhere even for somebody without working days', () => {
    const never = { workingWeekdays: [], daysOff: [] };
    assert.ok(boxEnd(boxLengths.day, never, friday) > friday.instant);
  });
  it('may be typed the way people write it', () => {
    const minutes = (text: string): number | undefined => {
      const length = readBoxLength(text);
      return length?.kind === 'minutes' ? length.minutes : undefined;
    };
    assert.deepEqual(
      ['45', ' 45m', '45 min', '1h', '1h30', '1 h 30 min', '1.5h', '1,5 h', '2 hours'].map(minutes),
      [45, 45, 45, 60, 90, 90, 90, 90, 120],
    );
    assert.deepEqual(readBoxLength('2d'), { kind: 'workingDays', days: 2 });
    assert.deepEqual(readBoxLength('1 day'), { kind: 'workingDays', days: 1 });
  });
  it('is not guessed from anything else, from nothing, or from more than two weeks', () => {
    for (const text of ['', '0', '0h', 'soon', '-5', '15:30', '15d', '0 days', '400h', '1e3']) {
      assert.equal(readBoxLength(text), undefined, text);
    }
  });
});
