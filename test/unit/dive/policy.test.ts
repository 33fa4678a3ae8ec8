import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { minuteMs } from '../../../src/engine/time/now';
import { at, divingFor, sound, today, wideBands, workingDaysUpTo, type Sample } from './sample';

const dive = divingFor(5);
const shownOn = (day: string, signals: readonly string[] = ['S1'], hour = 11): readonly [number, RecordBody] => [
  at(day, hour),
  { type: 'notice.shown', notice: `test:${day}`, where: 'message', signals: [...signals] },
];
const ratedOn = (day: string, rating: 'useful' | 'notUseful', signal = 'S1'): readonly [number, RecordBody] => [
  at(day, 11) + minuteMs,
  { type: 'notice.rated', signal, rating },
];
const dismissedOn = (day: string, signal = 'S1'): readonly [number, RecordBody] => [
  at(day, 11) + minuteMs,
  { type: 'notice.dismissed', signal },
];
/** The dive starts long after what was said before. */
const after = (...said: NonNullable<Sample['said']>): string => sound({ days: dive, said }).silence;
const daysAgo = (count: number): string => workingDaysUpTo(today, count + 1)[0] ?? today;

describe('caps', () => {
  it('allow one message a day, of all kinds together', () => {
    assert.equal(after(shownOn(today, ['S4'], 10)), 'dayCap');
    assert.equal(after([today, { type: 'prompt.shown', prompt: 'p', slot: 's', triggered: true }]), 'dayCap');
    assert.equal(after([today, { type: 'prompt.shown', prompt: 'p', slot: 's', triggered: false }]), 'speaks');
  });
  it('allow three messages in seven days', () => {
    const three = ['2024-06-10', '2024-06-11', '2024-06-12'].map((day) => shownOn(day, ['S8']));
    assert.equal(after(...three), 'weekCap');
    assert.equal(after(...three.slice(1)), 'speaks');
    assert.equal(after(shownOn('2024-06-07', ['S8']), ...three.slice(1)), 'speaks');
  });
  it('can be raised by the user', () => {
    const sample = { days: dive, said: [shownOn(today, ['S4'])], settings: { 'dive.messagesPerDay': 2 } };
    assert.equal(sound(sample).silence, 'speaks');
  });
  it('do not count what only the view showed', () => {
    const view: RecordBody = { type: 'notice.shown', notice: 'x', where: 'view', signals: ['S1'] };
    assert.equal(after([today, view]), 'speaks');
  });
});

describe('the same fact', () => {
  it('is not told twice in one dive', () => {
    const long = divingFor(12);
    const told = shownOn(daysAgo(8));
    assert.equal(sound({ days: long, said: [told] }).silence, 'nothingNew');
  });
  it('leaves room for a new signal in the same dive', () => {
    const input = { builtOnSince: [at('2024-06-10')] };
    const { silence, notice } = sound({ days: divingFor(12), said: [shownOn(daysAgo(8))], input });
    assert.equal(silence, 'speaks');
    assert.deepEqual(notice?.signals, ['S8']);
  });
});

describe('a signal rests', () => {
  const rests = (reaction: NonNullable<Sample['said']>): boolean => after(...reaction) === 'coolDown';
  it('three working days after it was useful', () => {
    assert.ok(rests([shownOn(daysAgo(3)), ratedOn(daysAgo(3), 'useful')]));
    assert.equal(
      sound({ days: divingFor(3), said: [shownOn(daysAgo(4)), ratedOn(daysAgo(4), 'useful')] }).silence,
      'speaks',
    );
  });
  it('seven working days after a dismissal, and longer with each further one', () => {
    assert.ok(rests([dismissedOn(daysAgo(7))]));
    assert.equal(after(dismissedOn(daysAgo(8))), 'speaks');
    assert.ok(rests([dismissedOn(daysAgo(20)), dismissedOn(daysAgo(14))]));
    assert.equal(after(dismissedOn(daysAgo(20)), dismissedOn(daysAgo(15))), 'speaks');
    assert.ok(rests([dismissedOn(daysAgo(40)), dismissedOn(daysAgo(30)), dismissedOn(daysAgo(21))]));
  });
  it('twenty-eight working days at the most, however often it was dismissed', () => {
    const often = (last: number): NonNullable<Sample['said']> =>
      [90, 80, 70, 60, 50, last].map((days) => dismissedOn(daysAgo(days)));
    assert.ok(rests(often(28)));
    assert.equal(after(...often(29)), 'speaks');
  });
  it('fourteen working days after "not useful", and then needs a fifth more', () => {
    assert.ok(rests([ratedOn(daysAgo(14), 'notUseful')]));
    const mild = divingFor(4, { handsOn: 200 });
    assert.equal(sound({ days: mild }).state, 'diving');
    assert.equal(sound({ days: mild, said: [ratedOn(daysAgo(20), 'notUseful')] }).state, 'surface');
    assert.equal(after(ratedOn(daysAgo(20), 'notUseful')), 'speaks');
  });
  it('for good after two "not useful" in a row, until one is useful again', () => {
    const twice = [ratedOn(daysAgo(60), 'notUseful'), ratedOn(daysAgo(40), 'notUseful')];
    assert.equal(after(...twice), 'muted');
    assert.ok(sound({ days: dive, said: twice }).signals.find(({ id }) => id === 'S1')?.muted);
    assert.equal(after(...twice, ratedOn(daysAgo(20), 'useful')), 'speaks');
  });
  it('in the view only while fewer than half of its last six ratings were useful', () => {
    const ratings = ['useful', 'notUseful', 'useful', 'notUseful', 'notUseful', 'useful'] as const;
    const said = (list: readonly ('useful' | 'notUseful')[]): NonNullable<Sample['said']> =>
      list.map((rating, index) => ratedOn(daysAgo(90 - index * 10), rating));
    assert.equal(after(...said(ratings)), 'speaks');
    assert.equal(after(...said(['notUseful', ...ratings.slice(1)])), 'viewOnly');
  });
  it('while the user muted it, and no longer', () => {
    assert.equal(after([daysAgo(2), { type: 'signal.muted', signal: 'S1' }]), 'muted');
    assert.equal(after([daysAgo(2), { type: 'signal.muted', signal: 'S4' }]), 'speaks');
    assert.equal(after([daysAgo(9), { type: 'signal.muted', signal: 'S1', until: '2024-06-10T00:00:00Z' }]), 'speaks');
  });
});

describe('a muted signal', () => {
  const mutes = (...ids: readonly string[]): NonNullable<Sample['said']> =>
    ids.map((signal) => [daysAgo(90), { type: 'signal.muted', signal }] as const);
  const over: Sample = {
    usual: { handsOn: 120, review: 2, measured: 120 },
    days: divingFor(5, { handsOn: 300, measured: 300 }),
    input: { bands: { ...wideBands, handsOn: { low: 4, high: 10 } } },
  };
  it('keeps the state as it is, and lets no companion speak of the dive that it alone made', () => {
    assert.deepEqual(sound(over).notice?.signals, ['S1', 'S2']);
    const muted = sound({ ...over, said: mutes('S1', 'S6') });
    assert.deepEqual([muted.state, muted.wouldSpeak, muted.silence], ['diving', false, 'muted']);
  });
  it('leaves the word to what makes a dive without it', () => {
    assert.deepEqual(sound({ ...over, said: mutes('S2') }).notice?.signals, ['S1']);
    // Over the chosen hours, and a run of building only: one medium signal and one other.
    assert.deepEqual(
      sound({ ...over, days: divingFor(8, { handsOn: 300, measured: 300 }), said: mutes('S1') }).notice?.signals,
      ['S2'],
    );
    const input = { ...over.input, builtOnSince: [at('2024-06-10')] };
    assert.deepEqual(sound({ ...over, input, said: mutes('S1', 'S6') }).notice?.signals, ['S2', 'S8']);
  });
  it('and a signal that is for the view only does the same', () => {
    const rated = Array.from({ length: 6 }, (_, index) =>
      ratedOn(daysAgo(90 - index * 10), index === 1 ? 'useful' : 'notUseful', 'S1'),
    );
    const last = ratedOn(daysAgo(35), 'useful', 'S1');
    const said = [...rated.slice(0, 5), last, ...mutes('S6')];
    assert.deepEqual([sound({ ...over, said }).state, sound({ ...over, said }).silence], ['diving', 'muted']);
  });
});

describe('the view, which has a badge while it is hidden,', () => {
  const stands = (said: NonNullable<Sample['said']>, more: Sample = {}): boolean =>
    sound({ days: divingFor(8), ...more, said }).standsUnanswered;
  it('keeps a dive to be looked at before its message, after it, and with messages switched off', () => {
    assert.ok(stands([]));
    assert.ok(stands([shownOn(today)]));
    assert.ok(stands([shownOn(daysAgo(3))]));
    assert.ok(stands([], { settings: { showMessages: false } }));
    assert.ok(!stands([], { days: new Map() }));
  });
  it('lets go of it once it was answered', () => {
    assert.ok(!stands([shownOn(today), dismissedOn(today)]));
    assert.ok(!stands([shownOn(today), ratedOn(today, 'useful')]));
    assert.ok(!stands([[today, { type: 'signal.muted', signal: 'S1' }]]));
    assert.ok(!stands([[today, { type: 'dive.started', reason: 'joy', until: '2024-06-14T20:00:00Z' }]]));
  });
  it('is quiet where everything is: paused, presenting, at a launch, on call', () => {
    assert.ok(!stands([[today, { type: 'notices.paused', until: '2024-06-20T00:00:00Z' }]]));
    assert.ok(!stands([[today, { type: 'presenting.set', on: true }]]));
    assert.ok(!stands([[today, { type: 'scene.started', scene: 'launch', until: today }]]));
    assert.ok(!stands([[daysAgo(3), { type: 'daysOff.added', from: today, to: today, why: 'onCall' }]]));
  });
  it('has the end of a box, told or held back by the caps', () => {
    const box = [at(today, 13), { type: 'dive.started', reason: 'spike', until: '2024-06-14T16:00:00Z' }] as const;
    assert.ok(stands([box], { days: new Map() }));
    assert.ok(stands([box, shownOn(today, ['S8'])], { days: new Map() }));
  });
});

describe('records of another window', () => {
  it('count the same, whatever their order', () => {
    const said = [shownOn('2024-06-10', ['S8']), shownOn('2024-06-11', ['S8']), shownOn('2024-06-12', ['S8'])];
    assert.equal(after(...said.toReversed()), 'weekCap');
  });
});
