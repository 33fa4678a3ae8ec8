import assert from 'node:assert/strict';
import { createSensor, type SensedMinutes, type SensorEvent } from '../../../../src/engine/evidence/editor/sensor';
import type { Kind } from '../../../../src/engine/kinds';

const monday = Date.parse('2024-05-06T00:00:00Z');
const at = (day: number, clock: string, seconds = 0): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return monday + ((day * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
};
type Meaning = Extract<SensorEvent, { type: 'shown' }>['meaning'];

const shown = (day: number, clock: string, meaning: Meaning): SensorEvent => ({
  type: 'shown',
  at: at(day, clock),
  meaning,
  repository: 'r',
});
const window = (day: number, clock: string, focused: boolean): SensorEvent => ({
  type: 'window',
  at: at(day, clock),
  focused,
  active: focused,
});
/** One event a minute, from the first minute to before the last. */
const each = (
  day: number,
  from: string,
  to: string,
  event: (instant: number) => SensorEvent,
): readonly SensorEvent[] => {
  const events: SensorEvent[] = [];
  for (let instant = at(day, from); instant < at(day, to); instant += 60_000) events.push(event(instant));
  return events;
};
const key =
  (direction = false) =>
  (instant: number): SensorEvent => ({
    type: 'typed',
    at: instant,
    direction,
    repository: 'r',
  });
const move = (instant: number): SensorEvent => ({ type: 'moved', at: instant });

/**
 * A week by the hand count at the right. Typing and reading go on for five quiet minutes after the last touch, unless
 * the window is left before.
 */
const days: readonly { readonly events: readonly SensorEvent[]; readonly count: Partial<Record<Kind, number>> }[] = [
  // Monday: 09:00–10:00 typing, then quiet: 59 minutes to the last key, and five after it.
  { events: [shown(0, '09:00', 'typing'), ...each(0, '09:00', '10:00', key())], count: { handsOn: 64 } },
  // Tuesday: reading a pull request 09:00–09:30, the window left at 09:30.
  {
    events: [
      window(1, '09:00', true),
      shown(1, '09:00', 'review'),
      ...each(1, '09:00', '09:30', move),
      window(1, '09:30', false),
    ],
    count: { review: 30 },
  },
  // Wednesday: a design page 10:00–10:20, then a merge 10:20–10:35, then away.
  {
    events: [
      window(2, '10:00', true),
      shown(2, '10:00', 'typing'),
      ...each(2, '10:00', '10:20', key(true)),
      shown(2, '10:20', 'integration'),
      ...each(2, '10:20', '10:35', move),
      window(2, '10:35', false),
    ],
    count: { direction: 20, integration: 15 },
  },
  // Thursday: reading files all morning without a key, and a checkout that changes documents: nothing.
  {
    events: [
      window(3, '09:00', true),
      shown(3, '09:00', 'typing'),
      ...each(3, '09:00', '12:00', move),
      window(3, '12:00', false),
    ],
    count: {},
  },
  // Friday: one key every ten minutes 09:00–10:00 gives six times five minutes.
  {
    events: [
      window(4, '09:00', true),
      shown(4, '09:00', 'typing'),
      ...['09:00', '09:10', '09:20', '09:30', '09:40', '09:50'].map((clock) => key()(at(4, clock))),
      window(4, '10:00', false),
    ],
    count: { handsOn: 30 },
  },
  // Saturday: the editor stood open without its window in front: nothing.
  { events: [shown(5, '09:00', 'review'), ...each(5, '09:00', '10:00', move)], count: {} },
  // Sunday: ten minutes over midnight into Monday, in one piece.
  {
    events: [
      window(6, '23:55', true),
      shown(6, '23:55', 'review'),
      ...each(6, '23:55', '24:05', move),
      window(6, '24:05', false),
    ],
    count: { review: 10 },
  },
];

describe('Seven days in the editor', () => {
  it('agree with a count by hand, day by day', () => {
    const sensor = createSensor(5);
    for (const [day, { events, count }] of days.entries()) {
      for (const event of events) sensor.take(event);
      const sensed: readonly SensedMinutes[] = sensor.collect(at(day, '24:10'));
      const sums: Partial<Record<Kind, number>> = {};
      for (const { kind, minutes } of sensed) sums[kind] = (sums[kind] ?? 0) + minutes;
      assert.deepEqual(sums, count, `day ${day + 1}`);
    }
  });
});
