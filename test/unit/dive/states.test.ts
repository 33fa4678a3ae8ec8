import assert from 'node:assert/strict';
import { addDays } from '../../../src/engine/time/calendar';
import { at, confirmed, divingFor, sound, today, wideBands, workingDaysUpTo, type DayChange } from './sample';

const partly = { low: 0.1, mid: 0.2, high: 0.4 };

describe('the state', () => {
  it('is the surface in a steady week', () => {
    const { state, signals, wouldSpeak, silence } = sound();
    assert.deepEqual(
      { state, signals, wouldSpeak, silence },
      { state: 'surface', signals: [], wouldSpeak: false, silence: 'notDiving' },
    );
  });
  it('is wading on the first day a condition holds and diving on the second', () => {
    const states = [1, 2, 3].map((length) => sound({ days: divingFor(length, { handsOn: 480 }) }).state);
    assert.deepEqual(states, ['surface', 'wading', 'diving']);
  });
  it('is reached within two whole working days of a deep dive, the first dive day being 0', () => {
    for (const review of [1, 2, 4]) {
      assert.equal(sound({ usual: { handsOn: 120, review }, days: divingFor(3, { handsOn: 330 }) }).state, 'diving');
    }
  });
  it('says since when', () => {
    assert.equal(sound({ days: divingFor(6) }).since, '2024-06-11');
  });
  it('comes back after three working days that are clear of the dive, not before', () => {
    const ended = (ago: number): string => {
      const last = workingDaysUpTo(today, ago + 1)[0] ?? today;
      return sound({ days: divingFor(6, { handsOn: 360 }, last) }).state;
    };
    assert.deepEqual([1, 2, 3, 4].map(ended), ['diving', 'diving', 'diving', 'diving']);
    assert.equal(ended(5), 'surface');
  });
  it('is wading when the middle of seven days is over the chosen hours', () => {
    const bands = { ...wideBands, handsOn: { low: 2, high: 8 } };
    assert.equal(sound({ input: { bands } }).state, 'wading');
    assert.equal(sound({ input: { bands, seenShare: partly } }).state, 'partial');
  });
  it('is partial while under half of the week is seen, and a dive by S1 still shows', () => {
    assert.equal(sound({ input: { seenShare: partly } }).state, 'partial');
    const dive = sound({ days: divingFor(5), input: { seenShare: partly } });
    assert.equal(dive.state, 'diving');
    assert.equal(dive.wouldSpeak, true);
  });
  it('is unset and silent before any band is confirmed', () => {
    const { state, wouldSpeak, silence } = sound({ unset: true, days: divingFor(5) });
    assert.deepEqual([state, wouldSpeak, silence], ['unset', false, 'unset']);
  });
  it('is learning for the first ten working days and speaks from the eleventh', () => {
    const days = divingFor(5);
    const since = (day: string): ReturnType<typeof sound> =>
      sound({
        unset: true,
        said: [
          [day, confirmed],
          [day, { type: 'setup.finished' }],
        ],
        days,
      });
    const tenth = since('2024-06-03');
    assert.deepEqual([tenth.state, tenth.learning?.day, tenth.learning?.until], ['learning', 10, today]);
    assert.equal(tenth.wouldSpeak, false);
    const eleventh = since('2024-05-31');
    assert.deepEqual([eleventh.state, eleventh.learning, eleventh.wouldSpeak], ['diving', undefined, true]);
  });
  it('leaves days off out of the learning days', () => {
    const off = [['2024-05-31', { type: 'daysOff.added', from: '2024-06-05', to: '2024-06-05' }]] as const;
    const report = sound({ unset: true, said: [['2024-05-31', confirmed], ...off], days: divingFor(5) });
    assert.equal(report.state, 'learning');
  });
  it('is silent, and says so, when too few weeks hold evidence', () => {
    const weeks = new Map(
      workingDaysUpTo(today, 130).map((day, index): [string, DayChange] => [
        day,
        index < 105 ? {} : { handsOn: 120, review: 2 },
      ]),
    );
    const { state, thin, silence, because } = sound({ days: new Map([...weeks, ...divingFor(5)]) });
    assert.deepEqual([state, silence], ['partial', 'thin']);
    assert.equal(thin?.weeksWithEvidence, 5);
    assert.match(because, /^Only five weeks of the last eight hold evidence/u);
    const none = new Map(workingDaysUpTo(today, 130).map((day): [string, DayChange] => [day, {}]));
    assert.match(sound({ days: none }).because, /^None of the last eight weeks holds evidence/u);
  });
  it('is silent when building is usually under two hours a week', () => {
    const { silence, thin } = sound({ usual: { handsOn: 20, review: 2 }, days: divingFor(5) });
    assert.equal(silence, 'thin');
    assert.match(thin?.sentence ?? '', /under 2 h a week/u);
  });
  it('is as of yesterday while nothing was seen of today', () => {
    const days = new Map([...divingFor(4, { handsOn: 360 }, '2024-06-13'), [today, {}] as const]);
    assert.equal(sound({ days, now: at(today, 9) }).state, 'diving');
    assert.equal(sound({ days: new Map([[today, {}]]), now: at(today, 9) }).state, 'surface');
  });
  it('starts afresh after a week without any evidence', () => {
    const gone = new Map(workingDaysUpTo(today, 6).map((day): [string, DayChange] => [day, {}]));
    const before = divingFor(5, { handsOn: 360 }, addDays(today, -8));
    assert.equal(sound({ days: new Map([...before, ...gone]) }).state, 'surface');
  });
  it('does not take an unrecorded holiday for a fall of leading work', () => {
    const away = workingDaysUpTo('2024-06-07', 10).map((day): [string, DayChange] => [day, {}]);
    const back = workingDaysUpTo(today, 5).map((day): [string, DayChange] => [day, { handsOn: 150, review: 2 }]);
    assert.equal(sound({ days: new Map([...away, ...back]) }).state, 'surface');
  });
  it('counts work on a weekend with the working day before it', () => {
    const weekend = new Map<string, DayChange>([
      ['2024-06-13', { handsOn: 300 }],
      [today, { handsOn: 300 }],
      ['2024-06-15', { handsOn: 400 }],
      ['2024-06-16', { handsOn: 400 }],
    ]);
    const report = sound({ days: weekend, now: at('2024-06-16') });
    assert.equal(report.signals.find(({ id }) => id === 'S1')?.facts[1]?.mid, 25.33);
    assert.equal(report.wouldSpeak, false);
  });
});

describe('hovering around the ceiling', () => {
  /** Over the limit one day and clear of it the next, for ten days, beside a change that nobody else has seen. */
  const hover = new Map(
    workingDaysUpTo(today, 20).map((day, index): [string, DayChange] => {
      const minutes = index % 2 === 0 ? 100 : 350;
      return [day, { handsOn: minutes, measured: minutes, review: 2 }];
    }),
  );
  const episodes = (settings: Readonly<Record<string, unknown>>): number => {
    let count = 0;
    let before = '';
    for (const day of workingDaysUpTo(today, 10)) {
      const { state } = sound({
        days: hover,
        usual: { handsOn: 120, review: 2, measured: 120 },
        now: at(day),
        settings,
        input: {
          bands: { ...wideBands, handsOn: { low: 4, high: 10 } },
          privateChange: { lines: 900, oldestAt: at('2024-05-01') },
        },
      });
      if (state === 'diving' && before !== 'diving') count += 1;
      before = state;
    }
    return count;
  };
  it('makes at most one episode in ten days, which it would not with one day in and one day out', () => {
    assert.ok(episodes({}) <= 1);
    assert.ok(episodes({ 'dive.daysIn': 1, 'dive.daysOut': 1 }) > 3);
  });
});

describe('what a day of the past tells', () => {
  it('a week without evidence is absence, four days are not', () => {
    const gone = (days: number): string => {
      const away = new Map(workingDaysUpTo(today, days + 1).map((day): [string, DayChange] => [day, {}]));
      away.set(today, { handsOn: 120, review: 6 });
      const last = workingDaysUpTo(today, days + 2)[0] ?? today;
      return sound({ days: new Map([...divingFor(5, { handsOn: 480 }, last), ...away]) }).state;
    };
    assert.deepEqual([gone(4), gone(5)], ['wading', 'surface']);
  });
  it('hours over the band are dated four weeks back at the most', () => {
    const bands = { ...wideBands, handsOn: { low: 2, high: 8 } };
    const { state, since } = sound({ input: { bands } });
    assert.deepEqual([state, since], ['wading', workingDaysUpTo(today, 20)[0]]);
  });
});
