import assert from 'node:assert/strict';
import { foldRecords } from '../../../src/engine/records/fold';
import type { RecordBody } from '../../../src/engine/records/schema';
import { idOf, lateEnough, mentoring, recordsOf, stateOf } from './recordText';

describe('folding records', () => {
  it('starts from nothing chosen: no role, no band, a forty-hour week, Monday to Friday', () => {
    const state = stateOf();
    assert.equal(state.preset, undefined);
    assert.equal(state.bands, undefined);
    assert.equal(state.statedWeekHours, 40);
    assert.deepEqual(state.workingWeekdays, [1, 2, 3, 4, 5]);
    assert.equal(state.presenting, false);
  });

  it('takes an entry back, and puts it back when the removal is removed', () => {
    const remove: RecordBody = { type: 'record.removed', of: idOf(1) };
    const undo: RecordBody = { type: 'record.removed', of: idOf(2) };
    const redo: RecordBody = { type: 'record.removed', of: idOf(3) };
    assert.equal(stateOf(mentoring, remove).log.length, 0);
    assert.equal(stateOf(mentoring, remove, undo).log.length, 1);
    assert.equal(stateOf(mentoring, remove, undo, redo).log.length, 0);
  });

  it('keeps an entry gone while one of two removals still holds', () => {
    const twice: RecordBody = { type: 'record.removed', of: idOf(1) };
    assert.equal(stateOf(mentoring, twice, twice, { type: 'record.removed', of: idOf(2) }).log.length, 0);
  });

  it('survives removals that go round in a circle', () => {
    const circle: readonly RecordBody[] = [
      { type: 'record.removed', of: idOf(2) },
      { type: 'record.removed', of: idOf(1) },
      { type: 'record.removed', of: idOf(3) },
      mentoring,
    ];
    assert.equal(stateOf(...circle).log.length, 1);
  });

  it('survives ten thousand removals of removals', () => {
    const chain = Array.from({ length: 10_000 }, (_, index): RecordBody => ({
      type: 'record.removed',
      of: idOf(index + 1),
    }));
    assert.equal(stateOf(mentoring, ...chain).log.length, 1);
  });

  it('goes back to the role before when a role is taken back', () => {
    const state = stateOf(
      { type: 'role.chosen', preset: 'steppingUp' },
      { type: 'role.chosen', preset: 'director', statedWeekHours: 30 },
      { type: 'record.removed', of: idOf(2) },
    );
    assert.equal(state.preset, 'steppingUp');
    assert.equal(state.statedWeekHours, 40);
  });

  it('dates a role from when it was first chosen, not from when it was confirmed again', () => {
    const state = stateOf(
      { type: 'role.chosen', preset: 'director' },
      { type: 'role.chosen', preset: 'steppingUp' },
      { type: 'role.chosen', preset: 'director' },
      { type: 'role.chosen', preset: 'director' },
    );
    assert.equal(state.presetSince, Date.parse('2024-03-04T09:02:00Z'));
    assert.equal(state.roles.length, 4);
  });

  it('leaves out what was recorded after the moment it is asked about', () => {
    const records = recordsOf([mentoring, mentoring]);
    const now = { instant: Date.parse('2024-03-04T09:00:30Z'), timeZone: 'Europe/Paris' };
    assert.equal(foldRecords(records, now).log.length, 1);
    assert.equal(foldRecords(records, lateEnough).log.length, 2);
  });

  it('reads an instant with an offset as the same instant', () => {
    const [first] = recordsOf([mentoring]);
    assert.ok(first);
    const shifted = { ...first, at: '2024-03-04T10:00:00.000+01:00' };
    assert.equal(foldRecords([shifted], lateEnough).log[0]?.at, Date.parse('2024-03-04T09:00:00Z'));
  });
});

describe('a declared dive', () => {
  const dive: RecordBody = { type: 'dive.started', reason: 'spike', until: '2024-03-04T11:00:00Z' };
  const extend = (until: string): RecordBody => ({ type: 'dive.extended', of: idOf(1), until });

  it('is extended once, never twice', () => {
    const state = stateOf(dive, extend('2024-03-04T12:00:00Z'), extend('2024-03-04T20:00:00Z'));
    assert.equal(state.dives[0]?.until, Date.parse('2024-03-04T12:00:00Z'));
    assert.equal(state.dives[0].firstUntil, Date.parse('2024-03-04T11:00:00Z'));
  });

  it('is finished once, by the first word', () => {
    const state = stateOf(
      dive,
      { type: 'dive.finished', of: idOf(1), how: 'handedOver' },
      { type: 'dive.finished', of: idOf(1), how: 'overrun' },
    );
    assert.equal(state.dives[0]?.how, 'handedOver');
  });
});

describe('people lines', () => {
  const skill = (area: string, person: string): RecordBody => ({ type: 'skill.set', area, person, state: 'stretch' });

  it('are ordered by area and name, whatever was entered first', () => {
    const state = stateOf(skill('parser', 'Tomas'), skill('build', 'Yara'), skill('parser', 'Ines'));
    assert.deepEqual(
      state.skills.map(({ area, person }) => `${area} ${person}`),
      ['build Yara', 'parser Ines', 'parser Tomas'],
    );
  });

  it('are gone when removed, whatever the letter case', () => {
    assert.equal(
      stateOf(skill('parser', 'Tomas'), { type: 'skill.removed', area: 'Parser', person: 'tomas' }).skills.length,
      0,
    );
  });
});
