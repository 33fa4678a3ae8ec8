import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { createCalendar } from '../../../src/engine/time/calendar';
import { isRealDay } from '../../../src/engine/time/days';
import {
  instantOfLocal,
  isoInstant,
  localDayOf,
  localTimeOf,
  offsetMinutesAt,
  shortIsoInstant,
} from '../../../src/engine/time/instants';
import { dayMs } from '../../../src/engine/time/now';

/** Zones with changes of half an hour, at midnight, of a whole day, and with none. */
const zones = fc.constantFrom(
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Africa/Casablanca',
);
const instants = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2099, 11, 31) });
const days = instants.map((instant) => new Date(instant).toISOString().slice(0, 10));

describe('Instants and clocks on the wall', () => {
  it('agree with Temporal on offsets, days and times', () => {
    fc.assert(
      fc.property(instants, zones, (instant, timeZone) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
        assert.equal(offsetMinutesAt(instant, timeZone), zoned.offsetNanoseconds / 60e9);
        assert.equal(localDayOf(instant, timeZone), zoned.toPlainDate().toString());
        assert.equal(localTimeOf(instant, timeZone), zoned.toPlainTime().toString({ smallestUnit: 'minute' }));
      }),
      { numRuns: 1000 },
    );
  });

  it('agree with Temporal on when a clock shows a time, where the time is left out or comes twice too', () => {
    const hours = fc.integer({ min: 0, max: 23 });
    const minutes = fc.integer({ min: 0, max: 59 });
    fc.assert(
      fc.property(days, hours, minutes, zones, (day, hour, minute, timeZone) => {
        const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: { hour, minute } });
        assert.equal(instantOfLocal(day, hour, minute, timeZone), zoned.epochMilliseconds);
      }),
      { numRuns: 1000 },
    );
    const change = ['2024-03-31', '2024-10-27'].map((day) => instantOfLocal(day, 2, 30, 'Europe/Paris'));
    assert.deepEqual(change.map(isoInstant), ['2024-03-31T01:30:00.000Z', '2024-10-27T00:30:00.000Z']);
  });

  it('write instants as Temporal does', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(1, 10, 100, 1000, dayMs), (instant, grain) => {
        const rounded = Math.floor(instant / grain) * grain;
        const temporal = Temporal.Instant.fromEpochMilliseconds(rounded);
        assert.equal(isoInstant(rounded), temporal.toString({ smallestUnit: 'millisecond' }));
        assert.equal(shortIsoInstant(rounded), temporal.toString());
      }),
    );
  });

  it('refuse a zone, an hour and a day that do not exist', () => {
    assert.throws(() => offsetMinutesAt(0, 'Nowhere/Land'), RangeError);
    assert.throws(() => instantOfLocal('2024-03-05', 24, 0, 'UTC'), RangeError);
    assert.throws(() => instantOfLocal('2024-03-05', 9, 60, 'UTC'), RangeError);
    assert.throws(() => instantOfLocal('2024-02-30', 9, 0, 'UTC'), RangeError);
  });

  it('tell a day that exists from one that does not, as Temporal does', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
        assert.equal(isRealDay(text), temporalTakes(text), text);
      }),
      { numRuns: 2000 },
    );
    assert.ok(!isRealDay('2024-3-5') && !isRealDay('2024-03-05T09:00'));
  });

  it('cut a calendar where Temporal cuts it', () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 0, max: 40 }),
        zones,
        fc.integer({ min: 0, max: 8 }),
        (from, span, timeZone, hour) => {
          const calendar = createCalendar(from, from + span * dayMs, timeZone, hour);
          const edges = calendar.days.map(
            (day) => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds,
          );
          assert.deepEqual(
            calendar.days.map((day) => calendar.startOf(day)),
            edges,
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

function temporalTakes(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
