import assert from 'node:assert/strict';
import { endOfDive } from '../../../src/engine/dive/boxedTime';
import { foldRecords } from '../../../src/engine/records/fold';
import { diveReasons } from '../../../src/engine/records/choices';
import type { RecordBody } from '../../../src/engine/records/schema';
import { hourMs } from '../../../src/engine/time/now';
import {
  at,
  confirmed,
  divingFor,
  records,
  sound,
  today,
  workingDaysUpTo,
  type DayChange,
  type Sample,
} from './sample';

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
    assert.deepEqual([again.wouldSpeak, again.notice], [false, undefined]);
  });
  it('says its end in words alone on a day that had its message already: the caps hold for every kind', () => {
    const shown: RecordBody = { type: 'notice.shown', notice: 'test:1', where: 'message', signals: ['S8'] };
    const capped = declaredAt(15.1, [at(today, 12), shown]);
    assert.deepEqual([capped.wouldSpeak, capped.silence], [false, 'dayCap']);
    assert.deepEqual([capped.declared?.phase, capped.declared?.sentence], ['over', 'Dive: spike, ended at 15:00']);
    const week = ['2024-06-10', '2024-06-11', '2024-06-12'].map((day) => [at(day, 12), shown] as const);
    assert.equal(declaredAt(15.1, ...week).silence, 'weekCap');
    const more = sound({
      days: divingFor(5),
      now: at(today, 15.1),
      said: [started, [at(today, 12), shown]],
      settings: { 'dive.messagesPerDay': 2 },
    });
    assert.deepEqual([more.wouldSpeak, more.notice?.kind], [true, 'boxEnd']);
  });
  it('is declared only while its box is open: from the end on the ordinary state and its notices hold', () => {
    const states = [14.9, 15, 15.1, 20].map((hour) => declaredAt(hour).state);
    assert.deepEqual(states, ['declared', 'diving', 'diving', 'diving']);
    const shown: RecordBody = {
      type: 'notice.shown',
      notice: 'box:0123456789ab-2:1718377200000',
      where: 'message',
      signals: [],
    };
    const after = sound({
      days: divingFor(5),
      now: at(today, 16),
      said: [started, [at(today, 15.1), shown]],
      settings: { 'dive.messagesPerDay': 2 },
    });
    assert.deepEqual([after.wouldSpeak, after.notice?.kind], [true, 'dive']);
  });
  it('offers its ways on for the rest of that day, and no longer', () => {
    assert.deepEqual(
      [26.9, 27.1].map((hour) => declaredAt(hour).declared?.phase),
      ['over', undefined],
    );
    assert.deepEqual(
      [15.1, 15.3].map((hour) => declaredAt(hour).declared?.saysEnd),
      [true, false],
    );
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
  it('that is finished late ended when its box did: no second question, no more hours', () => {
    const late: readonly [number, RecordBody] = [
      at('2024-06-19', 10),
      { type: 'dive.finished', of: '0123456789ab-2', how: 'finished' },
    ];
    assert.equal(sound({ now: at('2024-06-19', 11), said: [started, late] }).afterDive, undefined);
    const state = foldRecords(records(['2024-01-02', confirmed], started, late), {
      instant: at('2024-06-19', 11),
      timeZone: 'UTC',
    });
    assert.deepEqual(state.dives.map(endOfDive), [at(today, 15)]);
  });
  it('gives way to another one, and does not come back when that is over', () => {
    const other: readonly [number, RecordBody] = [
      at(today, 14),
      { type: 'dive.started', reason: 'pairing', until: '2024-06-14T14:30:00.000Z' },
    ];
    const finished: readonly [number, RecordBody] = [
      at(today, 14.4),
      { type: 'dive.finished', of: '0123456789ab-3', how: 'finished' },
    ];
    assert.equal(declaredAt(14.2, other).declared?.reason, 'pairing');
    const after = declaredAt(14.6, other, finished);
    assert.deepEqual([after.declared, after.state, after.afterDive?.reason], [undefined, 'diving', 'pairing']);
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
      'Dive: deadline, until Tue 15:30',
    );
    const longer: readonly [number, RecordBody] = [
      at(today, 9),
      { type: 'dive.started', reason: 'deadline', until: '2024-06-28T15:30:00.000Z' },
    ];
    assert.equal(
      sound({ now: at(today, 9) + hourMs, said: [longer] }).declared?.sentence,
      'Dive: deadline, until Fri 28 Jun 15:30',
    );
  });
});

describe('the days of a box', () => {
  const days = (count: number, change: DayChange): ReadonlyMap<string, DayChange> => divingFor(count, change);
  const boxes = (count: number, from: number, to: number): NonNullable<Sample['said']> =>
    workingDaysUpTo(today, count).flatMap((day, index) => [
      [at(day, from), { type: 'dive.started', reason: 'learning', until: new Date(at(day, to)).toISOString() }],
      [at(day, to), { type: 'dive.finished', of: `0123456789ab-${2 + index * 2}`, how: 'finished' }],
    ]);
  const stateOf = (change: DayChange, from: number, to: number, now = 18): string =>
    sound({ days: days(10, change), said: boxes(10, from, to), now: at(today, now) }).state;

  it('are set aside only as far as the box goes: half an hour a morning hides no eight hours', () => {
    assert.equal(stateOf({ handsOn: 480 }, 9, 9.5), 'diving');
    assert.equal(stateOf({ handsOn: 480, timedFrom: 9 }, 9, 9.5), 'diving');
  });
  it('count what was made outside the box, by the hour where it is known', () => {
    assert.equal(stateOf({ handsOn: 360, timedFrom: 9 }, 9, 15), 'surface');
    assert.equal(stateOf({ handsOn: 360, timedFrom: 9 }, 9, 12), 'diving');
    assert.equal(stateOf({ handsOn: 360, timedFrom: 12 }, 9, 12, 19), 'diving');
  });
  it('and by its part of the working hours where it is not', () => {
    assert.equal(stateOf({ handsOn: 360 }, 9, 17), 'surface');
    assert.equal(stateOf({ handsOn: 360 }, 9, 13), 'diving');
    assert.equal(stateOf({ handsOn: 360 }, 9, 15.5), 'surface');
  });
  it('are left out as a whole when only its edge lies outside', () => {
    const hours = (minutes: number): string => stateOf({ handsOn: minutes, timedFrom: 9.5 }, 9, 17, 18);
    assert.equal(hours(450), 'surface');
    const left = sound({
      days: days(10, { handsOn: 450, timedFrom: 9.9 }),
      said: boxes(10, 9, 17),
      now: at(today, 18),
    });
    assert.deepEqual([left.state, left.signals], ['surface', []]);
  });
});
