import assert from 'node:assert/strict';
import { createSensor, type SensedMinutes, type SensorEvent } from '../../../../src/engine/evidence/editor/sensor';

const nine = Date.parse('2024-05-06T09:00:00Z');
const at = (minutes: number, seconds = 0): number => nine + minutes * 60_000 + seconds * 1000;

function sense(events: readonly SensorEvent[], end: number, idleMinutes = 5): readonly SensedMinutes[] {
  const sensor = createSensor(idleMinutes);
  for (const event of events) sensor.take(event);
  return sensor.finish(end);
}

function totals(sensed: readonly SensedMinutes[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, minutes } of sensed) sums[kind] = (sums[kind] ?? 0) + minutes;
  return sums;
}

const file = (minute: number): SensorEvent => ({ type: 'shown', at: at(minute), meaning: 'typing', repository: 'r' });
const review = (minute: number): SensorEvent => ({ type: 'shown', at: at(minute), meaning: 'review', repository: 'r' });
const typed = (minute: number, direction = false): SensorEvent => ({
  type: 'typed',
  at: at(minute),
  direction,
  repository: 'r',
});
const everyMinute = (from: number, to: number, event: (minute: number) => SensorEvent): SensorEvent[] =>
  Array.from({ length: to - from }, (_, index) => event(from + index));

describe('Editor minutes', () => {
  it('count typing in files as hands-on until five quiet minutes have passed', () => {
    assert.deepEqual(sense([file(0), ...everyMinute(0, 10, typed)], at(60)), [
      { startsAt: at(0), minutes: 14, kind: 'handsOn', repository: 'r', steering: false },
    ]);
  });

  it('count nothing for reading a file', () => {
    assert.deepEqual(
      sense([file(0), ...everyMinute(0, 10, (minute) => ({ type: 'moved', at: at(minute) }))], at(20)),
      [],
    );
  });

  it('count typing on direction paths as direction', () => {
    assert.deepEqual(totals(sense([file(0), ...everyMinute(0, 3, (minute) => typed(minute, true))], at(3))), {
      direction: 3,
    });
  });

  it('count a diff of others’ work as review while the reader moves in it', () => {
    const moved = everyMinute(0, 20, (minute): SensorEvent => ({ type: 'moved', at: at(minute) }));
    assert.deepEqual(totals(sense([review(0), ...moved], at(40))), { review: 24 });
  });

  it('stop when the window loses its focus', () => {
    const away: SensorEvent = { type: 'window', at: at(2), focused: false, active: false };
    assert.deepEqual(totals(sense([review(0), away], at(30))), { review: 2 });
  });

  it('go on while the editor has seen no touch for a minute: who scrolls now and then, or presses a key, is there', () => {
    const quiet = (minute: number): SensorEvent => ({
      type: 'window',
      at: at(minute, 5),
      focused: true,
      active: false,
    });
    const again = (minute: number): SensorEvent => ({ type: 'window', at: at(minute), focused: true, active: true });
    const scrolled = (minute: number): SensorEvent => ({ type: 'moved', at: at(minute) });
    const there = [0, 4, 8, 12, 16];
    const reading = there.flatMap((minute) => [again(minute), scrolled(minute), quiet(minute + 1)]);
    assert.deepEqual(totals(sense([review(0), ...reading], at(20))), { review: 20 });
    const writing = there.flatMap((minute) => [again(minute), typed(minute), quiet(minute + 1)]);
    assert.deepEqual(totals(sense([file(0), ...writing], at(20))), { handsOn: 20 });
  });

  it('take the first touch after a pause as one, and end after the idle cut when none comes', () => {
    const state = (minute: number, active: boolean): SensorEvent => ({
      type: 'window',
      at: at(minute),
      focused: true,
      active,
    });
    assert.deepEqual(totals(sense([review(0), state(1, false)], at(60))), { review: 5 });
    assert.deepEqual(totals(sense([review(0), state(1, false), state(10, true), state(11, false)], at(60))), {
      review: 10,
    });
    // Told again what it was: no touch.
    assert.deepEqual(totals(sense([review(0), state(1, false), state(4, false)], at(60))), { review: 5 });
  });

  it('keep a minute of one kind that is split over repositories or steering, and give it to the larger part', () => {
    const in_ = (second: number, repository: string): readonly SensorEvent[] => [
      { type: 'shown', at: at(0, second), meaning: 'typing', repository },
      { type: 'typed', at: at(0, second), direction: false, repository },
    ];
    const away: SensorEvent = { type: 'window', at: at(1), focused: false, active: false };
    assert.deepEqual(sense([...in_(0, 'a'), ...in_(25, 'b'), ...in_(45, 'c'), away], at(2)), [
      { startsAt: at(0), minutes: 1, kind: 'handsOn', repository: 'a', steering: false },
    ]);
    const steered: SensorEvent = { type: 'steered', at: at(0, 28), direction: false, repository: 'a' };
    assert.deepEqual(sense([...in_(0, 'a'), steered, away], at(2)), [
      { startsAt: at(0), minutes: 1, kind: 'handsOn', repository: 'a', steering: true },
    ]);
    const page: SensorEvent = { type: 'shown', at: at(0, 29), meaning: 'nothing', repository: undefined };
    assert.deepEqual(sense([...in_(0, 'a'), ...in_(15, 'b'), page, away], at(2)), [], 'less than half of the minute');
  });

  it('give a minute to the kind that held most of it, once', () => {
    const events: SensorEvent[] = [
      review(0),
      { type: 'shown', at: at(1, 20), meaning: 'typing', repository: 'r' },
      { type: 'typed', at: at(1, 20), direction: false, repository: 'r' },
    ];
    assert.deepEqual(totals(sense(events, at(3))), { review: 1, handsOn: 2 });
  });

  it('turn review into coding only for the minute after a key', () => {
    const moved = everyMinute(0, 10, (minute): SensorEvent => ({ type: 'moved', at: at(minute) }));
    const events = [review(0), ...moved, typed(5)].sort((a, b) => a.at - b.at);
    assert.deepEqual(totals(sense(events, at(10))), { review: 9, handsOn: 1 });
  });

  it('mark an agent’s edits in my session as steering', () => {
    const steered: SensorEvent = { type: 'steered', at: at(0), direction: false, repository: 'r' };
    assert.deepEqual(sense([file(0), steered], at(2)), [
      { startsAt: at(0), minutes: 2, kind: 'handsOn', repository: 'r', steering: true },
    ]);
  });

  it('go on steering on the agent’s own page, where keys would not count, and stop when the window is left', () => {
    const steered: SensorEvent = { type: 'steered', at: at(0), direction: false, repository: 'r' };
    const page: SensorEvent = { type: 'shown', at: at(0), meaning: 'nothing', repository: undefined };
    assert.deepEqual(totals(sense([page, steered], at(30))), { handsOn: 5 });
    assert.deepEqual(
      totals(sense([page, steered, { type: 'window', at: at(2), focused: false, active: false }], at(30))),
      {
        handsOn: 2,
      },
    );
    assert.deepEqual(sense([page, typed(0)], at(30)), []);
  });

  it('come out finished minute by minute, and the running one only at the end', () => {
    const sensor = createSensor(5);
    sensor.take(review(0));
    assert.deepEqual(totals(sensor.collect(at(2, 40))), { review: 2 });
    assert.deepEqual(totals(sensor.finish(at(2, 59))), { review: 1 });
  });
});
