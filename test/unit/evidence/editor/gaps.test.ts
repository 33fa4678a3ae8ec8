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

  it('are not asked about when the editor does not look or no hours are set', () => {
    const two = [seen('09:00', 30), seen('10:30', 30)];
    assert.deepEqual(gapsOf(hours, ...two), []);
    assert.deepEqual(gapsOf(on, ...two), []);
  });
});
