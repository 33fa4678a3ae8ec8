import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween, mondayOf, weekdayOf, weekOf } from '../../../src/engine/time/days';

const dates = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Arithmetic on days', () => {
  it('agrees with Temporal on weeks, weekdays and distances', () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: -4000, max: 4000 }), (day, other, count) => {
        const date = Temporal.PlainDate.from(day);
        assert.equal(addDays(day, count), date.add({ days: count }).toString());
        assert.equal(weekdayOf(day), date.dayOfWeek);
        assert.equal(daysBetween(day, other), date.until(other, { largestUnit: 'days' }).days);
        const week = `${String(date.yearOfWeek)}-W${String(date.weekOfYear).padStart(2, '0')}`;
        assert.equal(weekOf(day), week);
        assert.equal(mondayOf(week), date.subtract({ days: date.dayOfWeek - 1 }).toString());
      }),
      { numRuns: 2000 },
    );
  });
});
