import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { idOf, mentoring, stateOf } from './recordText';

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
