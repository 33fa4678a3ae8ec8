import assert from 'node:assert/strict';
import type { DiveReport, SilenceReason } from '../../../src/engine/dive/diveReport';
import type { RecordBody } from '../../../src/engine/records/schema';
import { minuteMs } from '../../../src/engine/time/now';
import { at, today, workingDaysUpTo } from '../../unit/dive/sample';
import { before, dive, divingDay, healthy, lastDays, steadyUntil, tellStory, usualMorning } from './story';
import { type Asked, diveOf, type Saying, write } from './written';

const shown = (when: number, notice: string, signals: readonly string[]): Saying[number] => [
  when,
  { type: 'notice.shown', notice, where: 'message', signals: [...signals] },
];
const off = (why: 'holiday' | 'onCall' | 'release'): RecordBody => ({
  type: 'daysOff.added',
  from: today,
  to: today,
  why,
});
const rated = (rating: 'useful' | 'notUseful', daysAgo: number): Saying[number] => [
  at(before(daysAgo)) + minuteMs,
  { type: 'notice.rated', signal: 'S1', rating },
];

/** What is asked about the same five days of a dive, and the reason that is given. */
const askedOfADive: Readonly<Partial<Record<SilenceReason, Asked>>> = {
  speaks: {},
  unset: { unset: true },
  learning: {
    unset: true,
    said: [
      [before(3), { type: 'setup.finished' }],
      [
        before(3),
        {
          type: 'bands.confirmed',
          bands: { handsOn: { low: 0, high: 60 }, review: null, mentoring: null, direction: null, integration: null },
        },
      ],
    ],
  },
  declared: { said: [[at(today, 16), { type: 'dive.started', reason: 'deadline', until: `${today}T19:00:00.000Z` }]] },
  paused: { said: [[today, { type: 'notices.paused', until: '2024-06-21T09:00:00.000Z' }]] },
  presenting: { said: [[today, { type: 'presenting.set', on: true }]] },
  onCall: { said: [[today, off('onCall')]] },
  dayOff: { now: at('2024-06-15', 12) },
  releaseDay: { said: [[today, { type: 'release.planned', day: today }]] },
  messagesOff: { settings: { showMessages: false } },
  muted: { said: [[today, { type: 'signal.muted', signal: 'S1' }]] },
  coolDown: { said: [[at(before(6)), { type: 'notice.dismissed', signal: 'S1' }]] },
  viewOnly: {
    said: [90, 80, 70, 60, 50, 40].map((days, index) => rated(index % 3 === 2 ? 'useful' : 'notUseful', days)),
  },
  dayCap: { said: [shown(at(today, 9), 'one', ['S4'])] },
  weekCap: { said: [1, 2, 3].map((days) => shown(at(before(days), 11), `day ${days}`, ['S4'])) },
  outsideHours: {
    said: [[before(90), { type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }]],
  },
};

describe('why nothing is said, of one real repository in the middle of a dive', () => {
  it('has a reason of its own for every way to be silent, each in words', async () => {
    const place = await write(dive(5));
    for (const [reason, asked] of Object.entries(askedOfADive)) {
      const { dive: found } = await place.report(asked);
      assert.deepEqual([found.silence, found.wouldSpeak], [reason, reason === 'speaks'], `${reason}: ${found.because}`);
      assert.match(found.because, /^\p{Lu}[^!@]+\.$/u);
      assert.equal(found.depth, 'diving', reason);
    }
  });
  it('does not tell the same fact twice in one dive', async () => {
    const place = await write(dive(10));
    const { dive: found } = await place.report({ said: [shown(at(before(5), 17), 'one', ['S1'])] });
    assert.deepEqual([found.state, found.silence], ['diving', 'nothingNew']);
  });
  it('says that there is too little evidence where few weeks hold any', async () => {
    const story = tellStory();
    for (const day of workingDaysUpTo(before(5), 15)) usualMorning(story, day);
    for (const day of lastDays(5)) divingDay(story, day);
    const found = await diveOf(story);
    assert.deepEqual([found.state, found.silence, found.wouldSpeak], ['partial', 'thin', false]);
    assert.match(found.because, /^Only four weeks of the last eight hold evidence of yours here/u);
  });
  it('says that nothing has held for two days in a steady week, and that a hotfix or a trial is under way', async () => {
    const asked = async (head: string): Promise<DiveReport> => {
      const story = tellStory();
      steadyUntil(story, before(5));
      for (const day of lastDays(5)) divingDay(story, day);
      story.reference(`refs/heads/${head}`, story.tip());
      return diveOf(story, {}, { head });
    };
    assert.equal((await diveOf(healthy())).silence, 'notDiving');
    assert.equal((await asked('incident/queue')).silence, 'incident');
    assert.equal((await asked('poc/queue')).silence, 'spike');
  });
});
