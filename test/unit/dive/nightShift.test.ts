import assert from 'node:assert/strict';
import type { TimedActivity } from '../../../src/engine/activity/activity';
import { afterHoursOf } from '../../../src/engine/dive/from/ownClock';
import { exactly } from '../../../src/engine/estimate';
import { createCalendar } from '../../../src/engine/time/calendar';
import { stateOf } from '../records/recordText';

const calendar = createCalendar(Date.parse('2024-03-01T00:00:00Z'), Date.parse('2024-03-10T00:00:00Z'), 'UTC', 4);

function lateMinutes(clock: string): number | undefined {
  const at = Date.parse(`2024-03-${clock}:00Z`);
  const work: TimedActivity = {
    id: 'commit:a',
    at,
    kind: 'handsOn',
    source: 'estimated',
    timing: { by: 'commits', share: 1 },
    rule: 'test',
    reason: '',
    repository: undefined,
    commit: undefined,
    minutes: exactly(30),
    day: calendar.dayOf(at) ?? '',
  };
  const state = stateOf({ type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '22:00', to: '06:00' });
  const now = { instant: Date.parse('2024-03-09T12:00:00Z'), timeZone: 'UTC' };
  return afterHoursOf(state, [work], [], calendar, now)?.minutes;
}

describe('Working hours that end after midnight', () => {
  it('hold the night, also the morning after the last day of the week, and not the afternoon', () => {
    assert.equal(lateMinutes('07T23:00'), 0);
    assert.equal(lateMinutes('09T05:00'), 0, 'Saturday morning is still the shift of Friday');
    assert.equal(lateMinutes('07T15:00'), 30);
    assert.equal(lateMinutes('09T11:00'), 30);
  });
});
