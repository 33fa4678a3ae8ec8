import assert from 'node:assert/strict';
import { diveReasons } from '../../../src/engine/records/choices';
import type { RecordBody } from '../../../src/engine/records/schema';
import { hourMs } from '../../../src/engine/time/now';
import { at, divingFor, sound, today, type Sample } from './sample';

const started: readonly [number, RecordBody] = [
  at(today, 13),
  { type: 'dive.started', reason: 'spike', until: '2024-06-14T15:00:00.000Z', who: 'Tomas' },
];
const extended: readonly [number, RecordBody] = [
  at(today, 15),
  { type: 'dive.extended', of: '0123456789ab-2', until: '2024-06-14T16:00:00.000Z' },
];
const declaredAt = (hour: number, ...more: NonNullable<Sample['said']>): ReturnType<typeof sound> =>
  sound({ days: divingFor(5), now: at(today, hour), said: [started, ...more] });

describe('a declared dive', () => {
  it('is silent while its box is open and says until when', () => {
    const { state, wouldSpeak, declared } = declaredAt(14);
    assert.deepEqual([state, wouldSpeak], ['declared', false]);
    assert.deepEqual(
      [declared?.percent, declared?.phase, declared?.sentence],
      [50, 'open', 'Dive: spike, until 15:00'],
    );
  });
  it('says every reason in plain words, in the status bar and at the end of the box', () => {
    for (const reason of diveReasons) {
      const said = [[started[0], { ...started[1], reason }]] as readonly [number, RecordBody][];
      const words = sound({ days: divingFor(5), now: at(today, 15.1), said });
      assert.match(words.declared?.sentence ?? '', /^Dive: [a-z]+(?: [A-Za-z]+)*, ended at 15:00$/u);
      assert.match(words.notice?.message ?? '', /^The box for this dive \([a-zI ]+\) has run out\. /u);
    }
  });
  it('changes only a word from 80 % on', () => {
    const nearEnd = declaredAt(14.6).declared;
    assert.deepEqual([nearEnd?.phase, nearEnd?.sentence], ['nearEnd', 'Dive: spike, until 15:00, ends soon']);
    assert.equal(nearEnd?.nearEndAt, at(today, 14.6));
    assert.equal(declaredAt(14.6).wouldSpeak, false);
    assert.equal(declaredAt(14.6).notice, undefined);
  });
  it('has one message at its end: finish, extend once, or hand over', () => {
    const over = declaredAt(15.1);
    assert.equal(over.wouldSpeak, true);
    assert.equal(over.declared?.sentence, 'Dive: spike, ended at 15:00');
    assert.deepEqual(
      over.notice?.actions.map(({ action }) => action),
      ['finish', 'extend', 'handOver'],
    );
    const shown: RecordBody = { type: 'notice.shown', notice: over.notice.id, where: 'message', signals: [] };
    const again = declaredAt(15.2, [at(today, 15.1), shown]);
    assert.deepEqual([again.wouldSpeak, again.silence], [false, 'nothingNew']);
  });
  it('says its end on a day that had its message already: the user asked for this one', () => {
    const shown: RecordBody = { type: 'notice.shown', notice: 'dive:a:S1', where: 'message', signals: ['S1'] };
    assert.equal(declaredAt(15.1, [at(today, 12), shown]).wouldSpeak, true);
    const undeclared = sound({ days: divingFor(5), said: [[at(today, 12), shown]] });
    assert.notEqual(undeclared.silence, 'speaks');
  });
  it('offers half of the first box as its one extension', () => {
    assert.equal(declaredAt(14).declared?.extendedUntil, at(today, 16));
    const longer = declaredAt(15.5, extended);
    assert.deepEqual([longer.state, longer.declared?.extendable], ['declared', false]);
  });
  it('returns to the ordinary rules after the second overrun, without comment', () => {
    const { state, declared, notice } = declaredAt(16.2, extended);
    assert.equal(declared, undefined);
    assert.notEqual(state, 'declared');
    assert.notEqual(notice?.kind, 'boxEnd');
  });
  it('is over when it is finished, and asks once afterwards: that day and on the next working day', () => {
    const finished: readonly [number, RecordBody] = [
      at(today, 14.5),
      { type: 'dive.finished', of: '0123456789ab-2', how: 'finished' },
    ];
    const after = declaredAt(15, finished);
    assert.equal(after.declared, undefined);
    assert.deepEqual(after.afterDive, { of: 'declared', id: '0123456789ab-2', reason: 'spike', endedOn: today });
    const monday = sound({ now: at('2024-06-17', 10), said: [started, finished] });
    assert.equal(monday.afterDive?.id, '0123456789ab-2');
    assert.equal(sound({ now: at('2024-06-18', 10), said: [started, finished] }).afterDive, undefined);
  });
  it('leaves its days out of what comes after it', () => {
    const box: readonly [number, RecordBody] = [
      at('2024-06-10', 8),
      { type: 'dive.started', reason: 'deadline', until: '2024-06-13T18:00:00.000Z' },
    ];
    const days = divingFor(4, { handsOn: 480 }, '2024-06-13');
    assert.equal(sound({ days }).state, 'diving');
    const declared = sound({
      days,
      said: [box, [at('2024-06-13', 18), { type: 'dive.finished', of: '0123456789ab-2', how: 'finished' }]],
    });
    assert.equal(declared.state, 'surface');
  });
  it('shows even before any band is chosen', () => {
    assert.equal(sound({ unset: true, now: at(today, 14), said: [started] }).state, 'declared');
  });
  it('names the day when its box ends on another one', () => {
    const long: readonly [number, RecordBody] = [
      at(today, 9),
      { type: 'dive.started', reason: 'deadline', until: '2024-06-18T15:30:00.000Z' },
    ];
    assert.equal(
      sound({ now: at(today, 9) + hourMs, said: [long] }).declared?.sentence,
      'Dive: deadline, until 2024-06-18 15:30',
    );
  });
});
