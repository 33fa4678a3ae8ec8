import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { minuteMs } from '../../../src/engine/time/now';
import { at, divingFor, sound, today, workingDaysUpTo, type Sample } from './sample';

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
  const rests = (reaction: readonly (readonly [number, RecordBody])[]): boolean => after(...reaction) === 'coolDown';
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

describe('records of another window', () => {
  it('count the same, whatever their order', () => {
    const said = [shownOn('2024-06-10', ['S8']), shownOn('2024-06-11', ['S8']), shownOn('2024-06-12', ['S8'])];
    assert.equal(after(...said.toReversed()), 'weekCap');
  });
});
