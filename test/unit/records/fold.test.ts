import assert from 'node:assert/strict';
import { foldRecords } from '../../../src/engine/records/fold';
import type { Bands } from '../../../src/engine/balance/bands';
import type { RecordBody } from '../../../src/engine/records/schema';
import { bandsOn, isWorkingDay, workingDaysBetween } from '../../../src/engine/records/days';
import { idOf, lateEnough, recordsOf, stateOf } from './recordText';

const mentoring: RecordBody = { type: 'log.added', kind: 'mentoring', minutes: 30, day: '2024-03-04' };
const band = { low: 8, high: 14 };
const bands: Bands = { handsOn: band, review: null, mentoring: null, direction: null, integration: null };
const wider: Bands = { ...bands, handsOn: { low: 12, high: 24 } };

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

describe('correcting an entry', () => {
  it('changes the fields named and leaves the others', () => {
    const [entry] = stateOf(
      { ...mentoring, note: 'pairing' },
      { type: 'entry.corrected', of: idOf(1), minutes: 45 },
    ).log;
    assert.deepEqual([entry?.minutes, entry?.note, entry?.kind], [45, 'pairing', 'mentoring']);
  });

  it('can be taken back', () => {
    const state = stateOf(
      mentoring,
      { type: 'entry.corrected', of: idOf(1), minutes: 45 },
      { type: 'record.removed', of: idOf(2) },
    );
    assert.equal(state.log[0]?.minutes, 30);
  });

  it('of a correction corrects the entry behind it', () => {
    const state = stateOf(
      mentoring,
      { type: 'entry.corrected', of: idOf(1), minutes: 45 },
      { type: 'entry.corrected', of: idOf(2), kind: 'review' },
    );
    assert.deepEqual([state.log[0]?.minutes, state.log[0]?.kind], [45, 'review']);
  });

  it('to another day forgets the time of the old day', () => {
    const timed: RecordBody = { ...mentoring, startsAt: '2024-03-04T10:00:00Z' };
    assert.equal(
      stateOf(timed, { type: 'entry.corrected', of: idOf(1), day: '2024-03-05' }).log[0]?.startsAt,
      undefined,
    );
  });
});

describe('what was taken back later', () => {
  const keep: RecordBody = { type: 'intention.kept', week: '2024-W11', when: 'it calls', will: 'ask' };
  const plan = (day: string): RecordBody => ({ type: 'release.planned', day });
  const withdraw = (day: string): RecordBody => ({ type: 'release.withdrawn', day });

  it('leaves no earlier word behind: an intention kept twice is gone, and one kept afterwards stands', () => {
    const twice = [keep, { ...keep, will: 'wait' }, { type: 'intention.withdrawn', week: '2024-W11' }] as const;
    assert.equal(stateOf(...twice).intentions.size, 0);
    assert.equal(stateOf(...twice, keep).intentions.get('2024-W11')?.will, 'ask');
    assert.equal(stateOf(...twice, { type: 'record.removed', of: idOf(3) }).intentions.get('2024-W11')?.will, 'wait');
  });

  it('is a vision file that was marked twice, in its own repository only', () => {
    const mark = (repository: string): RecordBody => ({ type: 'vision.marked', repository, path: 'docs/vision.md' });
    const state = stateOf(mark('r1'), mark('r1'), mark('r2'), {
      type: 'vision.unmarked',
      repository: 'r1',
      path: 'docs/vision.md',
    });
    assert.deepEqual(
      state.visionFiles.map(({ repository }) => repository),
      ['r2'],
    );
  });

  it('is a release: the day it was moved from does not come back', () => {
    assert.equal(stateOf(plan('2024-03-20'), plan('2024-03-27')).releaseDay, '2024-03-27');
    const state = stateOf(plan('2024-03-20'), plan('2024-03-27'), withdraw('2024-03-27'));
    assert.deepEqual([state.releaseDay, state.plannedReleases], [undefined, []]);
  });

  it('is a release that had come, too, while the next one stands', () => {
    const moved = [plan('2024-03-01'), plan('2024-03-27')];
    assert.deepEqual(stateOf(...moved).plannedReleases, ['2024-03-01', '2024-03-27']);
    const state = stateOf(...moved, withdraw('2024-03-01'));
    assert.deepEqual([state.releaseDay, state.plannedReleases], ['2024-03-27', ['2024-03-27']]);
  });

  it('is what a correction takes off an entry', () => {
    const said = { ...mentoring, startsAt: '2024-03-04T08:00:00Z', lane: 'team', note: 'pairing' } as const;
    const [entry] = stateOf(said, { type: 'entry.corrected', of: idOf(1), cleared: ['startsAt', 'lane'] }).log;
    assert.deepEqual([entry?.startsAt, entry?.lane, entry?.note], [undefined, undefined, 'pairing']);
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

describe('weekly totals of old minutes', () => {
  const span: RecordBody = { type: 'editor.minutes', startsAt: '2024-03-04T09:00:00Z', minutes: 25, kind: 'handsOn' };
  const folded: RecordBody = {
    type: 'minutes.folded',
    week: '2024-W10',
    source: 'measured',
    minutes: { handsOn: 25 },
    file: '2024-03-aaaaaaaaaaaa',
    before: '2024-03-05T00:00:00Z',
  };

  it('stand for the lines they were made of, should those turn up again', () => {
    const state = foldRecords(
      [...recordsOf([span]), ...recordsOf([folded], '2024-06-10T00:00:00.000Z', 'bbbbbbbbbbbb')],
      lateEnough,
    );
    assert.equal(state.editorSpans.length, 0);
    assert.equal(state.foldedMinutes.length, 1);
  });

  it('leave later lines of the same file alone', () => {
    const later: RecordBody = { ...span, startsAt: '2024-03-05T09:00:00Z' };
    const state = foldRecords(
      [...recordsOf([later]), ...recordsOf([folded], '2024-06-10T00:00:00.000Z', 'bbbbbbbbbbbb')],
      lateEnough,
    );
    assert.equal(state.editorSpans.length, 1);
  });

  it('of the later folding win over those of an earlier one', () => {
    const [early] = recordsOf([folded]);
    const [late] = recordsOf([{ ...folded, minutes: { handsOn: 40 }, before: '2024-03-06T00:00:00Z' }]);
    assert.ok(early && late);
    for (const records of [
      [early, late],
      [late, early],
    ]) {
      assert.deepEqual(
        foldRecords(records, lateEnough).foldedMinutes.map(({ minutes }) => minutes),
        [{ handsOn: 40 }],
      );
    }
  });
});
