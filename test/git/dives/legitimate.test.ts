import assert from 'node:assert/strict';
import { addDays } from '../../../src/engine/time/calendar';
import { at, today, workingDaysUpTo } from '../../unit/dive/sample';
import {
  before,
  type Change,
  dive,
  divingDay,
  ines,
  lastDays,
  linesOf,
  steadyThen,
  steadyUntil,
  type Story,
  tellStory,
  tomas,
  usualMorning,
} from './story';
import { diveOf, idsOf, type Saying, write, type Written } from './written';

/** Five days of building only on a branch of that name, which is still at hand. */
function onBranch(name: string, change: Change = {}): readonly [Story, Written] {
  const story = tellStory();
  steadyUntil(story, before(5));
  story.checkout(lastDays(5)[0] ?? today, 8.5, 'main', name);
  let tip = story.tip();
  for (const day of lastDays(5)) {
    for (let hour = 9; hour <= 17; hour += 0.75) {
      tip = story.commit(day, hour, { parents: [tip], aside: true, lines: 60, ...change });
    }
  }
  story.reference(`refs/heads/${name}`, tip);
  return [story, { head: name }];
}

const span = (why: 'onCall' | 'release', days: number): Saying => [
  [before(days), { type: 'daysOff.added', from: lastDays(days)[0] ?? today, to: today, why }],
];

describe('legitimate dives, from a real repository', () => {
  it('none: five days of building only, on a branch like any other, are told', async () => {
    const [story, written] = onBranch('feature/reader');
    const found = await diveOf(story, {}, written);
    assert.deepEqual([found.state, found.wouldSpeak, found.silence], ['diving', true, 'speaks']);
  });
  it('incident or hotfix: nothing for a day, then one question', async () => {
    for (const subject of ['hotfix: stop the outage', 'Revert "Add the cache"', 'P0: restore the queue']) {
      const story = dive(5);
      story.commit(today, 17.2, { message: `${subject}\n` });
      const found = await diveOf(story);
      assert.deepEqual([found.wouldSpeak, found.silence], [false, 'incident'], subject);
    }
    const [story, written] = onBranch('sev1/queue');
    const found = await diveOf(story, {}, written);
    assert.deepEqual([found.depth, found.silence], ['surface', 'incident']);
    const yesterday = steadyThen(1, usualMorning);
    divingDay(yesterday, before(1), { message: 'hotfix: stop the outage\n' });
    const next = await diveOf(yesterday);
    assert.deepEqual([next.depth, next.afterDive?.of], ['surface', 'incident']);
  });
  it('on call: S1 to S3 rest in the window, and nothing is said', async () => {
    const story = dive(5);
    story.waiting('index', before(5));
    const place = await write(story);
    assert.deepEqual(idsOf((await place.report()).dive).slice(0, 2), ['S1', 'S3']);
    const { dive: found } = await place.report({ said: span('onCall', 5) });
    assert.deepEqual([found.silence, idsOf(found)], ['onCall', []]);
  });
  it('spike or prototype: its branch is silent, its days are left out, S4 and S7 rest there', async () => {
    const kept = { uncommitted: { 'src/kept.ts': linesOf(700) }, uncommittedAt: at(before(4)) };
    const [spike, written] = onBranch('spike/parser');
    const found = await diveOf(spike, {}, { ...written, ...kept });
    assert.deepEqual([found.depth, found.silence, idsOf(found)], ['surface', 'spike', []]);
    const [plain, elsewhere] = onBranch('feature/parser');
    assert.ok(idsOf(await diveOf(plain, {}, { ...elsewhere, ...kept })).includes('S7'));
    const own = await diveOf(plain, { settings: { 'dive.spikeBranches': ['feature/*'] } }, elsewhere);
    assert.equal(own.silence, 'spike');
  });
  it('small team: S6, S8, S11 and S13 rest', async () => {
    const team = async (people: readonly (typeof tomas)[]): Promise<readonly string[]> => {
      const story = tellStory();
      for (const day of workingDaysUpTo(before(6), 50)) usualMorning(story, day);
      for (const day of lastDays(6)) {
        for (const by of people) story.commit(day, 8, { by });
        divingDay(story, day);
      }
      const mine = story.commit(before(5), 18, { aside: true });
      story.reference('refs/heads/reader', mine);
      const onTop = story.commit(before(4), 11, { by: tomas, parents: [mine], aside: true });
      story.reference('refs/remotes/origin/on-top', onTop);
      return idsOf(await diveOf(story)).filter((id) => ['S6', 'S8', 'S11', 'S13'].includes(id));
    };
    assert.deepEqual(await team([tomas]), []);
    assert.deepEqual(await team([tomas, ines]), ['S6', 'S8', 'S11']);
  });
  it('pairing: counted as mentoring, half hands-on', async () => {
    const message = `Build it together\n\nCo-authored-by: ${tomas.name} <${tomas.email}>\n`;
    const place = await write(
      steadyThen(5, (story, day) => {
        divingDay(story, day, { message });
      }),
    );
    const report = await place.report();
    assert.equal(report.dive.depth, 'surface');
    const minutes = (kind: string): number =>
      report.activities
        .filter((activity) => activity.kind === kind && activity.day >= (lastDays(5)[0] ?? ''))
        .reduce((sum, activity) => sum + activity.minutes.mid, 0);
    assert.ok(minutes('mentoring') > 600);
    // Each commit's half is rounded to whole minutes.
    assert.ok(Math.abs(minutes('handsOn') / minutes('mentoring') - 1) < 0.05);
  });
  it("the lead's own onboarding: S1 to S3 rest in the first thirty days", async () => {
    const began = async (daysAgo: number): Promise<readonly string[]> => {
      const story = tellStory({ meLater: true });
      for (const day of workingDaysUpTo(before(3), 60)) {
        for (const by of [tomas, ines]) story.commit(day, 8, { by });
        // Whoever wrote the branch below has landed nothing since.
        if (day >= addDays(today, -daysAgo)) usualMorning(story, day);
      }
      story.waiting('index', before(4), { name: 'Jun Park', email: 'jun@example.invalid' });
      for (const day of lastDays(3)) divingDay(story, day);
      return idsOf(await diveOf(story)).filter((id) => ['S1', 'S2', 'S3'].includes(id));
    };
    assert.deepEqual(await began(25), []);
    assert.deepEqual(await began(45), ['S3']);
  });
  it('newcomer onboarding: in its scene building counts neither way, with or without logged mentoring', async () => {
    const scene: Saying[number] = [
      before(5),
      { type: 'scene.started', scene: 'newcomerJoining', until: addDays(today, 30) },
    ];
    const place = await write(steadyThen(5, divingDay));
    assert.equal((await place.report()).dive.depth, 'diving');
    const { dive: joined } = await place.report({ said: [scene] });
    assert.deepEqual([joined.depth, joined.wouldSpeak], ['surface', false]);
  });
  it('launch: a dive shows in the state, and nothing is said of it while the scene lasts', async () => {
    const place = await write(steadyThen(5, divingDay));
    const launchUntil = async (until: string): Promise<readonly [string, boolean, string]> => {
      const { dive: found } = await place.report({
        said: [[before(8), { type: 'scene.started', scene: 'launch', until }]],
      });
      return [found.state, found.wouldSpeak, found.silence];
    };
    assert.deepEqual(await launchUntil(today), ['diving', false, 'launch']);
    assert.deepEqual(await launchUntil(before(1)), ['diving', true, 'speaks']);
  });
  it('cover for absence: declared with an end, silent until then and not a day longer', async () => {
    const place = await write(dive(8));
    const until = (day: string): Saying => [
      [before(8), { type: 'dive.started', reason: 'cover', until: `${day}T18:00:00.000Z` }],
    ];
    const { dive: covered } = await place.report({ said: until(addDays(today, 3)) });
    assert.deepEqual([covered.state, covered.wouldSpeak, covered.silence], ['declared', false, 'declared']);
    const { dive: after } = await place.report({ said: until(before(4)) });
    assert.deepEqual([after.state, after.silence], ['diving', 'speaks']);
  });
  it('sweep, format or code modification: more than twenty files replace nobody’s lines', async () => {
    const replaced = async (count: number): Promise<readonly string[]> => {
      const story = tellStory();
      const files = (word: string): Record<string, string> =>
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/index/${index}.ts`, linesOf(30, word)]));
      steadyUntil(story, before(3));
      story.commit(before(2), 8, { by: tomas, files: files('one') });
      story.commit(before(1), 9, { message: 'Rename readings\n', files: files('two') });
      story.commit(before(1), 12, { by: tomas, files: files('three') });
      story.commit(today, 9, { message: 'Rename readings again\n', files: files('four') });
      return idsOf(await diveOf(story)).filter((id) => id === 'S4');
    };
    assert.deepEqual(await replaced(25), []);
    assert.deepEqual(await replaced(3), ['S4']);
  });
  it('release or integration day: merges, tags and version bumps count as integration', async () => {
    const story = steadyThen(5, (told, day) => {
      divingDay(told, day);
      told.mergeOthers(day, 13);
      told.commit(day, 17.5, {
        message: `Release ${day.slice(8)}.0.0\n`,
        files: { 'package.json': `{"version":"${day.slice(8)}.0.0"}\n` },
      });
    });
    const report = await (await write(story)).report();
    assert.equal(report.dive.depth, 'surface');
    assert.ok(report.activities.some(({ rule }) => rule === 'commit.versionBump'));
    const { dive: released } = await (
      await write(dive(5))
    ).report({ said: [[today, { type: 'release.planned', day: today }]] });
    assert.deepEqual([released.wouldSpeak, released.silence], [false, 'releaseDay']);
  });
  it('learning or joy: counted, never notified', async () => {
    const place = await write(steadyThen(5, usualMorning));
    const built = (tag: Readonly<{ tag?: string }>): Saying =>
      lastDays(5).map((day) => [day, { type: 'log.added', kind: 'handsOn', minutes: 240, day, ...tag }]);
    const plain = await place.report({ said: built({}) });
    assert.equal(plain.dive.state, 'diving');
    for (const tag of ['joy', 'learning']) {
      const report = await place.report({ said: built({ tag }) });
      assert.deepEqual([report.dive.depth, report.dive.wouldSpeak], ['surface', false], tag);
      assert.deepEqual(report.last7Days.hours.handsOn, plain.last7Days.hours.handsOn);
    }
    const boxed: Saying = [[before(5), { type: 'dive.started', reason: 'joy', until: `${today}T18:00:00.000Z` }]];
    assert.equal((await (await write(dive(5))).report({ said: boxed })).dive.silence, 'declared');
  });
  it('deliberate dive: silent while its box is open, and its days are no part of a later one', async () => {
    const place = await write(dive(5));
    const box = (until: string): Saying => [[before(5), { type: 'dive.started', reason: 'deadline', until }]];
    assert.equal((await place.report({ said: box(`${today}T18:00:00.000Z`) })).dive.silence, 'declared');
    const finished = await place.report({ said: box(`${before(1)}T18:00:00.000Z`) });
    assert.notEqual(finished.dive.state, 'diving');
    assert.equal(finished.dive.afterDive?.of, 'declared');
  });
  it('work brought together on a line of its own: what came in there waits for nobody and is built on by nobody', async () => {
    const story = tellStory();
    let develop = story.tip();
    const add = (day: string, hour: number, change: Change = {}): number =>
      (develop = story.commit(day, hour, { parents: [develop], aside: true, ...change }));
    /** A branch that somebody merges the same day and that stays on the remote. */
    const branch = (day: string, hour: number, name: string, by: Change, mergedBy: Change): void => {
      const base = develop;
      const tip = story.commit(day, hour, { parents: [base], aside: true, ...by });
      story.reference(`refs/remotes/origin/${name}`, tip);
      const message = `Merge branch '${name}' into develop\n`;
      add(day, hour + 0.5, { parents: [base, tip], message, files: story.filesOf(tip), ...mergedBy });
    };
    workingDaysUpTo(today, 55).forEach((day, index) => {
      for (const hour of index > 51 ? [9.5, 10.25, 11, 11.75] : [9.5, 10.25, 11]) add(day, hour);
      branch(day, 12.5, `feature/${index}`, { by: tomas }, { by: ines });
      branch(day, 13.5, `index/${index}`, { by: ines }, {});
      branch(day, 14.5, `mine/${index}`, {}, { by: tomas });
    });
    story.reference('refs/remotes/origin/develop', develop);
    const found = await diveOf(story);
    assert.deepEqual([found.depth, idsOf(found), found.waiting], ['surface', [], undefined]);
  });
});
