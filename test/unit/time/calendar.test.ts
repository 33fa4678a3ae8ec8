import assert from 'node:assert/strict';
import {
  addDays,
  createCalendar,
  daysOfWeek,
  mondayOf,
  weekOf,
  weeksEndingAt,
} from '../../../src/engine/time/calendar';

const at = (iso: string): number => Date.parse(iso);

describe('The user’s days', () => {
  it('start at the hour the user chose, so work after midnight belongs to the evening before', () => {
    const calendar = createCalendar(at('2024-05-01T00:00:00Z'), at('2024-05-10T00:00:00Z'), 'Europe/Paris', 4);
    assert.equal(calendar.dayOf(at('2024-05-04T01:59:59Z')), '2024-05-03');
    assert.equal(calendar.dayOf(at('2024-05-04T02:00:00Z')), '2024-05-04');
  });

  it('have 23 hours when summer time begins and 25 when it ends', () => {
    const calendar = createCalendar(at('2024-03-28T00:00:00Z'), at('2024-11-02T00:00:00Z'), 'Europe/Paris', 0);
    const hours = (day: string): number => (calendar.endOf(day) - calendar.startOf(day)) / 3_600_000;
    assert.equal(hours('2024-03-31'), 23);
    assert.equal(hours('2024-10-27'), 25);
    assert.equal(hours('2024-06-15'), 24);
  });

  it('do not exist outside the span that was asked for', () => {
    const calendar = createCalendar(at('2024-05-01T00:00:00Z'), at('2024-05-02T00:00:00Z'), 'Asia/Kolkata', 4);
    assert.equal(calendar.dayOf(at('2023-01-01T00:00:00Z')), undefined);
    assert.equal(calendar.dayOf(at('2025-01-01T00:00:00Z')), undefined);
  });
});

describe('Weeks', () => {
  it('follow ISO 8601 over the turn of the year', () => {
    assert.equal(weekOf('2024-12-30'), '2025-W01');
    assert.equal(weekOf('2027-01-03'), '2026-W53');
    assert.equal(mondayOf('2026-W53'), '2026-12-28');
  });

  it('are refused when they do not exist or are written otherwise', () => {
    assert.equal(mondayOf('2023-W53'), undefined);
    assert.equal(mondayOf('2024-W1'), undefined);
    assert.equal(mondayOf('last week'), undefined);
  });

  it('have seven days from Monday on', () => {
    assert.deepEqual(daysOfWeek('2024-W10').at(0), '2024-03-04');
    assert.deepEqual(daysOfWeek('2024-W10').at(-1), '2024-03-10');
    assert.equal(addDays('2024-02-28', 2), '2024-03-01');
  });

  it('are listed oldest first up to the one a day is in', () => {
    assert.deepEqual(weeksEndingAt('2024-03-06', 3), ['2024-W08', '2024-W09', '2024-W10']);
  });
});
