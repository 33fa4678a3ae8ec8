import assert from 'node:assert/strict';
import type { TimedActivity } from '../../../src/engine/activity/activity';
import { afterHoursOf } from '../../../src/engine/dive/from/ownClock';
import { exactly } from '../../../src/engine/estimate';
import { createCalendar } from '../../../src/engine/time/calendar';
import { stateOf } from '../records/recordText';

/** Wednesday evening of a week in which the clocks stand at UTC. */
const now = { instant: Date.parse('2024-03-06T21:00:00Z'), timeZone: 'UTC' };
const calendar = createCalendar(now.instant - 40 * 86_400_000, now.instant, 'UTC', 4);

function hourAt(start: string): TimedActivity {
  const at = Date.parse(`${start}:00Z`);
  return {
    id: `record:${start}`,
    at,
    kind: 'handsOn',
    source: 'measured',
    timing: { by: 'span', minutes: 60, startsAt: at },
    rule: 'measured.focus',
    reason: '',
    repository: undefined,
    commit: undefined,
    minutes: exactly(60),
    day: calendar.dayOf(at) ?? '',
  };
}

function lateMinutes(from: string, to: string, ...starts: readonly string[]): number | undefined {
  const state = stateOf({ type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from, to });
  return afterHoursOf(state, starts.map(hourAt), [], calendar, now)?.minutes;
}

describe('Work outside the hours the user set', () => {
  it('is what lies before, after or on a free day', () => {
    const starts = ['2024-03-04T08:00', '2024-03-04T12:00', '2024-03-04T19:00', '2024-03-02T12:00'];
    assert.equal(lateMinutes('09:00', '17:30', ...starts), 180);
  });

  it('is none of a night that the hours run through, nor of its morning', () => {
    assert.equal(lateMinutes('22:00', '06:00', '2024-03-04T23:00', '2024-03-05T02:00'), 0);
    assert.equal(lateMinutes('22:00', '06:00', '2024-03-05T12:00'), 60);
  });

  it('takes the morning after Friday for Friday, and the morning after Sunday for Sunday', () => {
    assert.equal(lateMinutes('22:00', '06:00', '2024-03-02T02:00'), 0);
    assert.equal(lateMinutes('22:00', '06:00', '2024-03-04T02:00'), 60);
  });
});
