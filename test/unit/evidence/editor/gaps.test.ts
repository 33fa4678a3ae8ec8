import assert from 'node:assert/strict';
import { openGaps } from '../../../../src/engine/evidence/editor/gaps';
import type { RecordBody } from '../../../../src/engine/records/schema';
import { createCalendar } from '../../../../src/engine/time/calendar';
import { stateOf } from '../../records/recordText';

const calendar = createCalendar(Date.parse('2024-03-01T00:00:00Z'), Date.parse('2024-03-10T00:00:00Z'), 'UTC', 4);
const at = (clock: string): string => `2024-03-06T${clock}:00.000Z`;
const evening = Date.parse(at('18:00'));
const seen = (clock: string, minutes: number): RecordBody => ({
  type: 'editor.minutes',
  startsAt: at(clock),
  minutes,
  kind: 'handsOn',
});
const hours: RecordBody = { type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const on: RecordBody = { type: 'sensing.chosen', on: true };

const gapsOf = (...bodies: readonly RecordBody[]): readonly string[] =>
  openGaps(stateOf(...bodies), calendar, evening).map(
    ({ startsAt, endsAt }) =>
      `${new Date(startsAt).toISOString().slice(11, 16)}-${new Date(endsAt).toISOString().slice(11, 16)}`,
  );

describe('Gaps in a seen day', () => {
  it('are offered from 25 minutes on, between seen stretches only', () => {
    assert.deepEqual(gapsOf(on, hours, seen('09:30', 30), seen('10:20', 40), seen('11:45', 15)), ['11:00-11:45']);
    assert.deepEqual(gapsOf(on, hours, seen('09:30', 30), seen('10:25', 10)), ['10:00-10:25']);
    assert.deepEqual(gapsOf(on, hours, seen('09:30', 30), seen('10:24', 10)), []);
  });

  it('are never more than three, the newest first', () => {
    const stretches = ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00'].map((clock) => seen(clock, 20));
    assert.deepEqual(gapsOf(on, hours, ...stretches), ['13:20-14:00', '12:20-13:00', '11:20-12:00']);
  });

  it('are closed by an answer, by a skip, and by what was said or planned for that time', () => {
    const two = [seen('09:00', 30), seen('10:30', 30)];
    assert.deepEqual(gapsOf(on, hours, ...two), ['09:30-10:30']);
    const answer: RecordBody = { type: 'gap.answered', startsAt: at('09:30'), endsAt: at('10:30'), answer: 'skip' };
    assert.deepEqual(gapsOf(on, hours, ...two, answer), []);
    const meeting: RecordBody = {
      type: 'calendar.item',
      key: 'k',
      startsAt: at('09:30'),
      minutes: 60,
      kind: 'direction',
    };
    assert.deepEqual(gapsOf(on, hours, ...two, meeting), []);
  });

  it('shrink by what was said for the day without an hour, the shortest first, unless that is a meeting', () => {
    const three = [seen('09:00', 30), seen('10:30', 30), seen('13:00', 30)];
    const said = (minutes: number): RecordBody => ({
      type: 'log.added',
      kind: 'mentoring',
      minutes,
      day: '2024-03-06',
    });
    assert.deepEqual(gapsOf(on, hours, ...three), ['11:00-13:00', '09:30-10:30']);
    assert.deepEqual(
      gapsOf(on, hours, ...three, said(45)),
      ['11:00-13:00'],
      'a quarter of an hour is left of the other',
    );
    assert.deepEqual(gapsOf(on, hours, ...three, said(30)), ['11:00-13:00', '10:00-10:30']);
    const meeting: RecordBody = {
      type: 'calendar.item',
      key: 'k',
      startsAt: at('09:00'),
      minutes: 30,
      kind: 'mentoring',
    };
    assert.deepEqual(gapsOf(on, hours, ...three, meeting, said(30)), ['11:00-13:00', '09:30-10:30']);
  });

  it('are not asked about on a day off or a free weekday', () => {
    const two = [seen('09:00', 30), seen('10:30', 30)];
    assert.deepEqual(gapsOf(on, hours, ...two, { type: 'daysOff.added', from: '2024-03-06', to: '2024-03-06' }), []);
    assert.deepEqual(gapsOf(on, { ...hours, weekdays: [1, 2, 4, 5] }, ...two), []);
  });

  it('keep to the clock on the wall on a day of 23 hours, and in a shift past midnight', () => {
    const paris = createCalendar(
      Date.parse('2024-03-25T00:00:00Z'),
      Date.parse('2024-04-05T00:00:00Z'),
      'Europe/Paris',
      0,
    );
    const sunday = (clock: string): RecordBody => ({
      type: 'editor.minutes',
      startsAt: `2024-03-31T${clock}:00.000Z`,
      minutes: 10,
      kind: 'handsOn',
    });
    const week: RecordBody = { type: 'workingTime.set', weekdays: [7], from: '09:00', to: '11:00' };
    const found = openGaps(
      stateOf(on, week, sunday('07:00'), sunday('08:50')),
      paris,
      Date.parse('2024-03-31T20:00:00Z'),
    );
    assert.deepEqual(
      found.map(({ startsAt, endsAt }) => [new Date(startsAt).toISOString(), new Date(endsAt).toISOString()]),
      [['2024-03-31T07:10:00.000Z', '2024-03-31T08:50:00.000Z']],
    );
    const night: RecordBody = { type: 'workingTime.set', weekdays: [3], from: '15:00', to: '01:00' };
    assert.deepEqual(gapsOf(on, night, seen('15:00', 30), seen('17:00', 30)), ['15:30-17:00']);
  });

  it('are found in hours past midnight, up to the next morning', () => {
    const night: RecordBody = { type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '22:00', to: '02:00' };
    const minutes = (startsAt: string): RecordBody => ({
      type: 'editor.minutes',
      startsAt: `2024-03-0${startsAt}:00.000Z`,
      minutes: 30,
      kind: 'handsOn',
    });
    const stretches = ['5T22:30', '6T00:15', '6T01:30', '6T15:00'].map(minutes);
    assert.deepEqual(gapsOf(on, night, ...stretches), ['00:45-01:30', '23:00-00:15']);
  });

  it('are not asked about when the editor does not look or no hours are set', () => {
    const two = [seen('09:00', 30), seen('10:30', 30)];
    assert.deepEqual(gapsOf(hours, ...two), []);
    assert.deepEqual(gapsOf(on, ...two), []);
  });
});
