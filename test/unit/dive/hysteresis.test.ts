import assert from 'node:assert/strict';
import type { DiveInput, WaitingBranch } from '../../../src/engine/dive/diveInput';
import { hourMs, minuteMs } from '../../../src/engine/time/now';
import { at, divingFor, sound, today, workingDaysUpTo, type Sample } from './sample';

/** Building for four days with all the leading work of any week: only what waits makes it a dive. */
const building = divingFor(4, { handsOn: 240, review: 2 });
const branch: WaitingBranch = {
  repository: 'r',
  branch: 'refs/remotes/origin/index',
  since: at('2024-06-10', 11),
  fetchedAt: at(today, 15),
  usualDays: undefined,
};
const stateWith = (input: Partial<DiveInput>, more: Sample = {}): ReturnType<typeof sound> =>
  sound({ days: building, ...more, input });

describe('a dive in which others waited', () => {
  it('is one while the branch waits and the fetch is fresh', () => {
    const { state, wouldSpeak, notice } = stateWith({ waiting: [branch] });
    assert.deepEqual([state, wouldSpeak, notice?.signals], ['diving', true, ['S3']]);
  });
  it('does not end when the branch was merged ten minutes ago, but says nothing more of it', () => {
    const { state, signals, wouldSpeak, silence } = stateWith({
      waited: [{ ...branch, until: at(today) - 10 * minuteMs }],
    });
    assert.deepEqual([state, signals, wouldSpeak, silence], ['diving', [], false, 'easing']);
  });
  it('held on the day of the merge only with what was built before it', () => {
    const until = at(today, 10);
    const onLastTwo = (timed: boolean): string => {
      const input = { waited: [{ ...branch, since: at('2024-06-11', 11), until }] };
      const sample: Sample = {
        days: divingFor(2, { handsOn: 240, review: 2, timedFrom: timed ? 11 : undefined }),
        input,
      };
      return sound(sample).state;
    };
    assert.deepEqual([onLastTwo(false), onLastTwo(true)], ['diving', 'wading']);
  });
  it('keeps its state whatever the age of the fetch, and is silent while that is too old', () => {
    for (let age = 1; age <= 60; age += 1) {
      const { state, wouldSpeak } = stateWith({ waiting: [{ ...branch, fetchedAt: at(today) - age * hourMs }] });
      assert.equal(state, age <= 48 ? 'diving' : state, `${age} h`);
      assert.equal(wouldSpeak, age <= 24, `${age} h`);
    }
  });
  it('does not count a day of more building than usual as clear while nobody knows whether they still wait', () => {
    const days = divingFor(8, { handsOn: 240, review: 2 });
    const since = workingDaysUpTo(today, 9)[0] ?? today;
    const stale = { ...branch, since: at(since, 11), fetchedAt: at('2024-06-10', 17) };
    assert.equal(sound({ days, input: { waiting: [stale] } }).state, 'diving');
    const merged = { ...stale, until: at('2024-06-10', 16) };
    assert.equal(sound({ days, input: { waited: [merged] } }).state, 'surface');
  });
  it('ends after three clear working days since the merge, not before', () => {
    const merged = (daysAgo: number): string => {
      const day = workingDaysUpTo(today, daysAgo + 1)[0] ?? today;
      const since = workingDaysUpTo(today, daysAgo + 6)[0] ?? today;
      return sound({
        days: divingFor(5, { handsOn: 240, review: 2 }, day),
        input: { waited: [{ ...branch, since: at(since, 11), until: at(day, 16) }] },
      }).state;
    };
    assert.deepEqual([0, 1, 2, 3, 4].map(merged), ['diving', 'diving', 'diving', 'surface', 'surface']);
  });
});

describe('a dive in which others built on a branch of mine', () => {
  const since = at('2024-06-10', 11);
  it('does not end with the merge of that branch', () => {
    assert.equal(sound({ input: { builtOnSince: [since] } }).state, 'diving');
    const { state, signals } = sound({ input: { builtOnBefore: [{ since, until: at(today, 16) }] } });
    assert.deepEqual([state, signals], ['diving', []]);
  });
  it('ends three clear working days after it', () => {
    const landed = (day: string): string =>
      sound({ input: { builtOnBefore: [{ since: at('2024-06-03', 11), until: at(day, 16) }] } }).state;
    assert.deepEqual(['2024-06-10', '2024-06-11', '2024-06-12'].map(landed), ['surface', 'surface', 'diving']);
  });
});

describe('a dive that was told', () => {
  const told = (day: string, signals: string[], id = 'dive:2024-06-10:S8'): NonNullable<Sample['said']>[number] => [
    at(day, 11),
    { type: 'notice.shown', notice: id, where: 'message', signals },
  ];
  it('was one on that day, even where nothing shows it any more', () => {
    assert.equal(sound({ said: [told('2024-06-12', ['S8'])] }).state, 'diving');
    assert.equal(sound({ said: [told('2024-06-11', ['S8'])] }).state, 'surface');
  });
  it('is known by its message alone, not by the end of a box', () => {
    assert.equal(sound({ said: [told('2024-06-12', [], 'box:1:2')] }).state, 'surface');
  });
});

describe('the situation of this moment', () => {
  it('does not undo past days: trying something out on a spike branch ends no dive', () => {
    const change = (day: string): { at: number; lines: number; uncommitted: boolean } => ({
      at: at(day, 12),
      lines: 20,
      uncommitted: false,
    });
    const replacements = ['2024-06-10', '2024-06-11', '2024-06-12', '2024-06-13'].map(change);
    assert.equal(sound({ input: { replacements } }).state, 'diving');
    const spike = sound({ input: { replacements, currentBranches: ['spike/x'] } });
    assert.deepEqual([spike.state, spike.wouldSpeak, spike.signals], ['diving', false, []]);
  });
});

describe('a long dive', () => {
  const since = at('2024-04-22', 11);
  it('is told once, however long it lasts: a fact that has not changed is no news', () => {
    for (const daysAgo of [5, 19, 25, 36]) {
      const day = workingDaysUpTo(today, daysAgo + 1)[0] ?? today;
      const said: Sample['said'] = [
        [at(day, 11), { type: 'notice.shown', notice: 'dive:2024-04-24:S8', where: 'message', signals: ['S8'] }],
      ];
      const { state, silence, since: from } = sound({ said, input: { builtOnSince: [since] } });
      assert.deepEqual([state, silence, from], ['diving', 'nothingNew', '2024-04-25'], `${daysAgo}`);
    }
  });
  it('keeps its message and its beginning from day to day', () => {
    const idOn = (day: string): string | undefined =>
      sound({ now: at(day), input: { builtOnSince: [since] } }).notice?.id;
    assert.deepEqual([idOn('2024-05-06'), idOn(today)], ['dive:2024-04-25:S8', 'dive:2024-04-25:S8']);
  });
  it('is no news either when it began before the days that are judged', () => {
    const said: Sample['said'] = [
      ['2024-02-20', { type: 'notice.shown', notice: 'dive:2024-02-15:S8', where: 'message', signals: ['S8'] }],
    ];
    assert.equal(sound({ said, input: { builtOnSince: [at('2024-02-12')] } }).silence, 'nothingNew');
  });
});

describe('what stands now only', () => {
  it('is dated today, because nobody knows since when it has', () => {
    const { signals } = sound({
      input: {
        longestStretch: 240,
        afterHours: { minutes: 300, share: 0.5, earlierShares: new Array<number>(10).fill(0.1) },
        areas: [{ area: 'src/reader', commits: 10, mine: 10, authors: 3 }],
        mergeGate: { merges: 10, byMe: 10, authors: 3 },
      },
    });
    assert.deepEqual(
      signals.map((signal) => [signal.id, signal.since]),
      [
        ['S9', today],
        ['S10', today],
        ['S11', today],
        ['S13', today],
      ],
    );
  });
});
