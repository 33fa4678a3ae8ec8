import assert from 'node:assert/strict';
import type { Bands } from '../../../src/engine/balance/bands';
import { bandsOn, isWorkingDay, workingDaysBetween } from '../../../src/engine/records/days';
import { foldRecords } from '../../../src/engine/records/fold';
import type { RecordBody } from '../../../src/engine/records/schema';
import { lateEnough, recordsOf, stateOf } from './recordText';

const band = { low: 8, high: 14 };
const bands: Bands = { handsOn: band, review: null, mentoring: null, direction: null, integration: null };
const wider: Bands = { ...bands, handsOn: { low: 12, high: 24 } };

describe('the bands of a day', () => {
  const at = (day: string, ...bodies: readonly RecordBody[]) =>
    recordsOf(bodies, `${day}T09:00:00.000Z`, day.replaceAll('-', '').padEnd(12, '0'));
  const records = [
    ...at('2024-01-10', { type: 'bands.confirmed', bands }),
    ...at('2024-02-01', { type: 'scene.started', scene: 'launch', until: '2024-02-20', bands: wider }),
    ...at('2024-02-15', { type: 'scene.ended', scene: 'launch' }),
    ...at('2024-03-01', { type: 'scene.started', scene: 'incidentSeason', until: '2024-03-08', bands: wider }),
  ];
  const state = foldRecords(records, lateEnough);

  it('do not exist before any was confirmed', () => {
    assert.equal(bandsOn(state, '2024-01-09'), undefined);
    assert.deepEqual(bandsOn(state, '2024-01-10'), bands);
  });

  it('are moved by a scene, until the user ends it', () => {
    assert.deepEqual(bandsOn(state, '2024-02-14'), wider);
    assert.deepEqual(bandsOn(state, '2024-02-15'), bands);
  });

  it('come back by themselves after the last day of a scene', () => {
    assert.deepEqual(bandsOn(state, '2024-03-08'), wider);
    assert.deepEqual(bandsOn(state, '2024-03-09'), bands);
  });
});

describe('working days', () => {
  const state = stateOf({ type: 'daysOff.added', from: '2024-03-29', to: '2024-04-01', why: 'holiday' });

  it('leave out weekends and days off', () => {
    assert.equal(isWorkingDay(state, '2024-03-28'), true);
    assert.equal(isWorkingDay(state, '2024-03-29'), false);
    assert.equal(isWorkingDay(state, '2024-03-30'), false);
  });

  it('between Thursday and Tuesday over Easter are one', () => {
    assert.equal(workingDaysBetween(state, '2024-03-28', '2024-04-02'), 1);
    assert.equal(workingDaysBetween(state, '2024-04-02', '2024-03-28'), 0);
  });

  it('on call are still working days', () => {
    assert.equal(
      isWorkingDay(
        stateOf({ type: 'daysOff.added', from: '2024-03-28', to: '2024-03-28', why: 'onCall' }),
        '2024-03-28',
      ),
      true,
    );
  });
});
