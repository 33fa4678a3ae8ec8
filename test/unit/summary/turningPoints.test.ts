import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { timeline } from '../../../src/engine/summary/timeline';
import { turningPoints } from '../../../src/engine/summary/turningPoints';
import { bands } from '../reported';
import { told } from './threePeople';

describe('The way so far', () => {
  it('holds what was chosen and noted with its day, oldest first', () => {
    const made = told([
      { type: 'role.chosen', preset: 'techLeadLarge' },
      { type: 'bands.confirmed', bands },
      { type: 'scene.started', scene: 'launch', until: '2024-03-20' },
      { type: 'pivot.noted', day: '2024-01-08', label: 'became lead' },
      { type: 'handover.added', outcome: 'the parser reads notes', paths: ['src/parser'] },
    ]);
    const entries = timeline(made).map(({ kind, text }) => `${kind} ${text}`);
    for (const entry of [
      'pivot became lead',
      'pivot Role: tech lead, larger team',
      'bands Chosen: 8–14 h hands-on',
      'scene Launch',
      'milestone First piece handed over',
    ]) {
      assert.ok(entries.includes(entry), entry);
    }
    const days = timeline(made).map(({ day }) => day);
    assert.deepEqual(days, [...days].sort());
  });
});

describe('Turning points', () => {
  const points = (bodies: readonly RecordBody[]): readonly string[] => {
    const { state, calendar } = told(bodies);
    return turningPoints(state, calendar).map(({ day, until, kind, label }) =>
      [kind, label, until === undefined ? day : `${day}/${until}`].join(' '),
    );
  };

  it('are what was noted, roles, on-call windows and releases, by their day', () => {
    assert.deepEqual(
      points([
        { type: 'daysOff.added', from: '2024-02-12', to: '2024-02-18', why: 'onCall' },
        { type: 'daysOff.added', from: '2024-02-20', to: '2024-02-20', why: 'release' },
        { type: 'daysOff.added', from: '2024-02-21', to: '2024-02-23', why: 'holiday' },
        { type: 'pivot.noted', day: '2024-01-08', label: 'became lead' },
        { type: 'release.planned', day: '2024-04-15' },
        { type: 'role.chosen', preset: 'techLeadSmall' },
      ]),
      [
        'noted became lead 2024-01-08',
        'onCall On call 2024-02-12/2024-02-18',
        'release Release 2024-02-20',
        'role Role: tech lead 2024-03-04',
        'release Release 2024-04-15',
      ],
    );
  });

  it('say a role once, however often it was confirmed, and a release once, wherever it was said', () => {
    assert.deepEqual(
      points([
        { type: 'role.chosen', preset: 'staff' },
        { type: 'role.chosen', preset: 'staff' },
        { type: 'release.planned', day: '2024-04-15' },
        { type: 'daysOff.added', from: '2024-04-15', to: '2024-04-16', why: 'release' },
      ]),
      ['role Role: staff engineer 2024-03-04', 'release Release 2024-04-15/2024-04-16'],
    );
  });
});
