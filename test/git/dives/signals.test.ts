import assert from 'node:assert/strict';
import type { DiveReport, DiveState, SignalId } from '../../../src/engine/dive/diveReport';
import { addDays } from '../../../src/engine/time/calendar';
import { at, today, wideBands, workingDaysUpTo } from '../../unit/dive/sample';
import {
  before,
  dive,
  divingDay,
  healthy,
  host,
  ines,
  lastDays,
  linesOf,
  steadyDay,
  steadyThen,
  steadyUntil,
  type Story,
  tellStory,
  tomas,
  usualMorning,
} from './story';
import { type Asked, type Saying, write, type Written } from './written';

const jun = { name: 'Jun Park', email: 'jun@example.invalid' };
const minutes = (day: string, hour: number, length: number): Saying[number] => [
  at(day, hour + length / 60),
  { type: 'editor.minutes', startsAt: new Date(at(day, hour)).toISOString(), minutes: length, kind: 'handsOn' },
];
const narrow: Saying = [
  ['2024-01-03', { type: 'bands.confirmed', bands: { ...wideBands, handsOn: { low: 4, high: 10 } } }],
  ['2024-01-03', { type: 'week.stated', hours: 30 }],
];
const everyDay = (length: number, days: readonly string[]): Saying => days.map((day) => minutes(day, 9, length));

const better = { 'src/index/leaf.ts': linesOf(40, 'better') };

/** For each signal: evidence of a real repository in which it holds. */
const told: Readonly<Record<SignalId, readonly [Story, Asked?, Written?]>> = {
  S1: [dive(3)],
  S2: [
    healthy(),
    { said: [...narrow, ...everyDay(180, workingDaysUpTo(before(5), 20)), ...everyDay(300, lastDays(5))] },
  ],
  S3: [waitingStory()],
  S4: [uncommittedTakeover(), {}, { uncommitted: better, uncommittedAt: at(before(1), 18) }],
  S5: [
    steadyThen(2, (story, day) => {
      steadyDay(story, day);
      if (day !== today) story.commit(day, 17, { files: { 'src/index/tree.ts': linesOf(12) } });
    }),
    { said: [[addDays(today, -20), { type: 'handover.added', outcome: 'A faster index', paths: ['src/index/**'] }]] },
  ],
  S6: [soloStory()],
  S7: [healthy(), {}, { uncommitted: { 'src/kept.ts': linesOf(650) }, uncommittedAt: at(before(3), 12) }],
  S8: [stackedStory()],
  S9: [healthy(), { said: [minutes(today, 9, 110), minutes(today, 11, 100)] }],
  S10: [
    steadyThen(5, (story, day) => {
      steadyDay(story, day);
      for (let hour = 19; hour < 23.5; hour += 0.75) story.commit(day, hour);
    }),
    { said: [['2024-01-03', { type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }]] },
  ],
  S11: [nearlyAlone()],
  S12: [
    steadyThen(20, (story, day) => {
      const week = 3 - Math.floor(lastDays(20).toReversed().indexOf(day) / 5);
      for (let hour = 9; hour < 10.6 + week * 1.5; hour += 0.75) story.commit(day, hour);
      story.mergeOthers(day, 17);
    }),
  ],
  S13: [
    steadyThen(5, (story, day) => {
      steadyDay(story, day);
      const work = story.commit(day, 10, { by: jun, aside: true });
      const files = story.filesOf(work);
      story.commit(day, 15, { message: "Merge branch 'work'\n", parents: [story.tip(), work], files });
    }),
  ],
};

function waitingStory(): Story {
  const story = tellStory();
  for (const day of workingDaysUpTo(before(3), 55)) usualMorning(story, day);
  story.waiting('index', before(4));
  for (const day of lastDays(3)) divingDay(story, day);
  return story;
}

/** One takeover is committed, the other only in the working tree. */
function uncommittedTakeover(): Story {
  const story = tellStory();
  steadyUntil(story, before(2));
  for (const path of ['src/index/tree.ts', 'src/index/leaf.ts']) {
    story.commit(before(2), 12, { by: tomas, files: { [path]: linesOf(40) } });
  }
  for (const day of lastDays(2)) steadyDay(story, day);
  story.commit(before(1), 18, { files: { 'src/index/tree.ts': linesOf(40, 'better') } });
  return story;
}

function soloStory(): Story {
  const story = tellStory();
  for (const day of workingDaysUpTo(today, 55)) {
    for (const by of [tomas, ines]) story.commit(day, 8, { by });
    if (day > before(6)) divingDay(story, day);
    else steadyDay(story, day);
  }
  return story;
}

function stackedStory(): Story {
  const story = healthy();
  const mine = story.commit(before(4), 18, { aside: true });
  story.reference('refs/heads/reader', mine);
  story.reference(
    'refs/remotes/origin/on-top',
    story.commit(before(3), 11, { by: tomas, parents: [mine], aside: true }),
  );
  return story;
}

function nearlyAlone(): Story {
  const story = tellStory();
  for (const day of workingDaysUpTo(today, 55)) usualMorning(story, day);
  for (const by of [tomas, ines]) story.commit(before(3), 8, { by, files: { 'docs/page.md': 'one\n' } });
  return story;
}

/** What has held for two days is a dive, what rests on the chosen hours alone a step in, and what only prompts is neither. */
function statesWith(signals: DiveReport['signals']): readonly DiveState[] {
  if (signals.some(({ strength }) => strength === 'strong')) return ['diving'];
  return signals.some(({ strength }) => strength === 'medium') ? ['wading'] : ['surface', 'partial'];
}

async function diveWith(id: SignalId): Promise<DiveReport> {
  const [story, asked, written] = told[id];
  return (await (await write(story, written)).report(asked)).dive;
}

const sentences: Readonly<Record<SignalId, RegExp>> = {
  S1: /^\d+ to \d+ h of building in your last three working days; [\d.]+ to \d+ h is usual for you\. No pieces of leading work seen in them; six is usual\.$/u,
  S2: /^\d+(?: to \d+)? h of building in the last 7 days; you chose up to 10 h\.$/u,
  S3: /^One branch from others has been quiet for four working days \(as of your last fetch\), with \d+ to \d+ h of building in that time\.$/u,
  S4: /^Two of your changes replaced lines written by others within the two weeks before\.$/u,
  S5: /^You changed 12 lines in the last 7 days in one area that you handed over\.$/u,
  S6: /^Six working days in a row with 2 h or more of building and nothing else seen here\.$/u,
  S7: /^650 changed lines of yours have been on this machine only for three working days\.$/u,
  S8: /^One branch of others builds on a branch of yours that is not merged, for three working days\.$/u,
  S9: /^3\.5 h of building today without a pause of 15 minutes\.$/u,
  S10: /^About \d+ h of the last 7 days lay outside the hours you set, \d+ % of what is visible; nine of ten of your weeks stay under \d+ %\.$/u,
  S11: /^In (?:one area|\w+ areas) nearly every change of the last 90 days was yours\.$/u,
  S12: /^Building grew four weeks running, from [\d.]+ to \d+ h to \d+ to \d+ h\.$/u,
  S13: /^\d+ of \d+ merges of the work of others in the last 30 days were yours\.$/u,
};

describe('every signal, of a real repository', () => {
  for (const [id, sentence] of Object.entries(sentences) as [SignalId, RegExp][]) {
    it(`${id} holds and says its facts in words, with ranges, without a name or a judgement`, async () => {
      const { signals, state } = await diveWith(id);
      const found = signals.find((signal) => signal.id === id);
      assert.match(found?.sentence ?? 'does not hold', sentence);
      assert.doesNotMatch(found?.sentence ?? '', /!|\b(?:tomas|ines|reed|vale|too much|should|bad)\b/iu);
      for (const { low, mid, high } of found?.facts ?? []) assert.ok(low <= mid && mid <= high);
      assert.ok(statesWith(signals).includes(state), state);
    });
  }
  it('lines taken over without a commit are a step in on their first day and a dive on the second', async () => {
    const stateAfter = async (uncommittedAt: number): Promise<DiveState> =>
      (await (await write(uncommittedTakeover(), { uncommitted: better, uncommittedAt })).report()).dive.state;
    assert.equal(await stateAfter(at(today, 12)), 'wading');
    assert.equal(await stateAfter(at(before(1), 18)), 'diving');
  });
  it('S2 never rises from commits alone, not even long after the editor measured something', async () => {
    const lately = workingDaysUpTo(before(25), 15);
    const place = await write(dive(5));
    const said = [...narrow, ...everyDay(180, lately)];
    assert.ok(!(await place.report({ said })).dive.signals.some((signal) => signal.id === 'S2'));
  });
  it('squash merges through the host are nobody’s review', async () => {
    const story = tellStory();
    steadyUntil(story, before(4));
    for (const day of lastDays(4)) {
      divingDay(story, day);
      for (const hour of [12, 15]) story.commit(day, hour, { by: tomas, committer: host, message: 'Faster (#12)\n' });
    }
    assert.equal((await (await write(story)).report()).dive.state, 'diving');
  });
});
