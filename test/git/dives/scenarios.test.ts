import assert from 'node:assert/strict';
import { join } from 'node:path';
import { at, today, workingDaysUpTo } from '../../unit/dive/sample';
import { gitWith } from './stream';
import {
  ada,
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
import { diveOf, idsOf, placeOf, write } from './written';

/** Tomas wrote forty lines into two files; Ada wrote twenty-five of each anew the day before today. */
function takeovers(daysOld: number, change: Partial<Parameters<Story['commit']>[2]> = {}): Story {
  const story = tellStory();
  const written = at(before(1)) - daysOld * 24 * 3_600_000;
  const day = new Date(written).toISOString().slice(0, 10);
  const files = ['src/index/tree.ts', 'src/index/leaf.ts'];
  for (const each of workingDaysUpTo(today, 55)) {
    steadyDay(story, each);
    if (each === day) {
      story.commit(day, 12, { by: tomas, files: Object.fromEntries(files.map((path) => [path, linesOf(40)])) });
    }
    if (each !== before(1)) continue;
    files.forEach((path, index) => {
      const text = linesOf(25, 'better') + linesOf(15, 'reading', 25);
      story.commit(each, 17 + index / 4, { files: { [path]: text }, ...change });
    });
  }
  return story;
}

describe('the scenarios of the domain, from a real repository to the warning', () => {
  it('1 a healthy week is silent', async () => {
    const found = await diveOf(healthy());
    assert.deepEqual(
      [found.depth, found.wouldSpeak, found.silence, found.signals],
      ['surface', false, 'notDiving', []],
    );
  });
  it('1 and a dive is told on its third day, from git alone', async () => {
    assert.notEqual((await diveOf(dive(1))).state, 'diving');
    const found = await diveOf(dive(3));
    assert.deepEqual([found.state, found.wouldSpeak, found.notice?.signals], ['diving', true, ['S1']]);
  });
  it('2 two takeovers of fresh lines speak, without a name', async () => {
    const found = await diveOf(takeovers(3));
    assert.deepEqual([found.state, found.wouldSpeak, found.notice?.signals], ['diving', true, ['S4']]);
    assert.match(
      found.notice?.message ?? '',
      /^Two of your changes replaced lines written by others within the two weeks before\./u,
    );
    assert.doesNotMatch(found.notice?.message ?? '', /\b(?:tomas|ines|reed|vale|example)\b/iu);
  });
  it('3 the same lines after two weeks are silent', async () => {
    assert.deepEqual((await diveOf(takeovers(16))).signals, []);
  });
  it('2 and reverts, pairs and ignored revisions are no takeovers', async () => {
    const together = `Write it together\n\nCo-authored-by: ${tomas.name} <${tomas.email}>\n`;
    for (const message of ['Revert "Try a faster index"\n', together]) {
      assert.deepEqual((await diveOf(takeovers(3, { message }))).signals, [], message);
    }
    const story = takeovers(3);
    const tipsOfTakeovers = story.marksOf((commit) => [...commit.files.keys()].some((path) => /tree|leaf/u.test(path)));
    const place = await write(story, { configuration: '[blame]\n\tignoreRevsFile = .ignored-revisions\n' });
    await place.put('.ignored-revisions', tipsOfTakeovers.slice(1).map(place.idOf).join('\n'));
    assert.deepEqual((await place.report()).dive.signals, []);
  });
  it('2 and working on the branch of another is no takeover', async () => {
    const story = healthy();
    let tip = story.tip();
    for (const [index, path] of ['src/index/tree.ts', 'src/index/leaf.ts'].entries()) {
      tip = story.commit(before(3), 12 + index, {
        by: tomas,
        parents: [tip],
        aside: true,
        files: { [path]: linesOf(40) },
      });
    }
    for (const [index, path] of ['src/index/tree.ts', 'src/index/leaf.ts'].entries()) {
      const files = { [path]: linesOf(40, 'better') };
      tip = story.commit(before(1), 17 + index, { parents: [tip], aside: true, files });
    }
    story.reference('refs/remotes/origin/index', tip);
    assert.deepEqual((await diveOf(story)).signals, []);
  });
  it('4 a formatting sweep over forty files is silent', async () => {
    const story = tellStory();
    const files = Array.from({ length: 40 }, (_, index) => `src/index/file${index}.ts`);
    const all = (text: string): Record<string, string> => Object.fromEntries(files.map((path) => [path, text]));
    steadyUntil(story, before(2));
    for (const day of lastDays(2)) {
      story.commit(day, 8, { by: tomas, files: all(linesOf(40, day === today ? 'again' : 'reading')) });
      steadyDay(story, day);
      story.commit(day, 17, { message: 'Format everything\n', files: all(linesOf(40, 'read_ing')) });
    }
    const found = await diveOf(story);
    assert.deepEqual([found.depth, found.signals], ['surface', []]);
  });
  it('5 a hotfix branch for a day of eight hours is silent, and asked about once on the next working day', async () => {
    const hotfix = (day: string): Story => {
      const story = tellStory();
      steadyUntil(story, workingDaysUpTo(day, 2)[0] ?? day);
      story.checkout(day, 8.5, 'main', 'hotfix/queue');
      let tip = story.tip();
      for (let hour = 9; hour <= 17; hour += 0.75)
        tip = story.commit(day, hour, { parents: [tip], aside: true, lines: 60 });
      story.reference('refs/heads/hotfix/queue', tip);
      return story;
    };
    const same = await diveOf(hotfix(today), {}, { head: 'hotfix/queue' });
    assert.deepEqual([same.wouldSpeak, same.silence], [false, 'incident']);
    const story = hotfix(before(1));
    story.checkout(today, 9, 'hotfix/queue', 'main');
    usualMorning(story, today);
    const next = await diveOf(story);
    assert.deepEqual([next.wouldSpeak, next.depth, next.afterDive?.of], [false, 'surface', 'incident']);
    const later = hotfix(before(2));
    later.checkout(before(1), 9, 'hotfix/queue', 'main');
    for (const day of lastDays(2)) steadyDay(later, day);
    assert.equal((await diveOf(later)).afterDive, undefined);
  });
  it('6 a human co-author makes it mentoring; Copilot, Cursor and Claude do not', async () => {
    const with_ = async (line: string): Promise<readonly [string, boolean]> => {
      const message = `Build it\n\nCo-authored-by: ${line}\n`;
      const report = await (
        await write(
          steadyThen(4, (story, day) => {
            divingDay(story, day, { message });
          }),
        )
      ).report();
      return [report.dive.state, report.activities.some(({ kind }) => kind === 'mentoring')];
    };
    assert.deepEqual((await with_(`${tomas.name} <${tomas.email}>`))[1], true);
    assert.notEqual((await with_(`${tomas.name} <${tomas.email}>`))[0], 'diving');
    for (const agent of [
      'Copilot <198982749+Copilot@users.noreply.github.com>',
      'Cursor <cursoragent@cursor.com>',
      'Claude <noreply@anthropic.com>',
    ]) {
      assert.deepEqual(await with_(agent), ['diving', false], agent);
    }
  });
  it('7 merging the own branch is no leading work; merging the branch of another is', async () => {
    const merging = (whose: typeof ada): Story =>
      steadyThen(4, (story, day) => {
        divingDay(story, day);
        for (const hour of [17.1, 17.3]) {
          const work = story.commit(day, hour, { by: whose, aside: true });
          const files = story.filesOf(work);
          story.commit(day, hour + 0.1, { message: "Merge branch 'work'\n", parents: [story.tip(), work], files });
        }
      });
    assert.equal((await diveOf(merging(ada))).state, 'diving');
    assert.equal((await diveOf(merging(tomas))).depth, 'surface');
  });
  it('8 where the host squashes, review is said to be not visible, once, and the log still tells a dive', async () => {
    const story = tellStory();
    const squashed = { committer: host, message: 'Extend the reader (#12)\n' };
    for (const day of workingDaysUpTo(today, 55)) {
      story.commit(day, 12, { ...squashed, by: tomas });
      story.commit(day, 15, { ...squashed, by: ines });
      if (day > before(4)) divingDay(story, day, squashed);
      else for (const hour of [9.5, 10.25, 11]) story.commit(day, hour, squashed);
    }
    const logged = workingDaysUpTo(before(4), 51).map(
      (day) => [day, { type: 'log.added', kind: 'review', minutes: 60, day }] as const,
    );
    const report = await (await write(story)).report({ said: logged });
    const [seen, ...others] = report.visibility;
    assert.deepEqual([others, seen?.style, seen?.kinds.review], [[], 'squash', 'notVisible']);
    assert.match(seen?.why ?? '', /review/iu);
    assert.equal(report.dive.limits.filter((limit) => /review/iu.test(limit)).length, 1);
    assert.deepEqual([report.dive.state, report.dive.notice?.signals], ['diving', ['S1']]);
  });
  it('9 one person with two addresses stays one person, and nobody new', async () => {
    const said = async (second: typeof tomas): Promise<readonly [string, number, unknown]> => {
      const story = steadyThen(4, (told, day) => {
        divingDay(told, day, { by: { name: ada.name, email: 'quill@example.invalid' } });
        told.commit(day, 8, { by: second });
      });
      const place = await write(story);
      await place.put('.mailmap', `${ada.name} <${ada.email}> <quill@example.invalid>\n`);
      const report = await place.report({ firstCommits: true });
      return [report.dive.state, report.people.me.length, report.variables['newcomersActive30d']];
    };
    // Ines began with the stretch that is told: she is new, and stays the only one.
    assert.deepEqual(await said({ name: tomas.name, email: 'reed@example.invalid' }), ['diving', 2, 1]);
    assert.deepEqual(await said({ name: 'Jun Park', email: 'jun@example.invalid' }), ['diving', 2, 2]);
  });
  it('10 a shallow clone turns newcomers off and says what is not judged', async () => {
    const { folder, top, report } = await write(healthy());
    assert.equal((await report({ firstCommits: true })).variables['newcomersActive30d'], 1);
    const shallow = join(top, 'shallow');
    await gitWith(top, ['clone', '--quiet', '--depth', '60', `file://${folder}`, shallow]);
    for (const [key, value] of Object.entries({ name: ada.name, email: ada.email })) {
      await gitWith(shallow, ['config', `user.${key}`, value]);
    }
    const cut = await placeOf(top, shallow).report({ firstCommits: true });
    assert.match(cut.dive.limits.join(' '), /This clone is shallow/u);
    assert.equal(cut.variables['newcomersActive30d'], undefined);
  });
  it('11 a solo repository raises nothing about a team', async () => {
    const alone = (others: boolean): Story => {
      const story = tellStory();
      for (const day of workingDaysUpTo(before(6), 50)) usualMorning(story, day);
      for (const day of lastDays(6)) {
        if (others) for (const by of [tomas, ines]) story.commit(day, 8, { by });
        divingDay(story, day);
      }
      const mine = story.commit(before(5), 18, { aside: true });
      story.reference('refs/heads/reader', mine);
      const onTop = others ? tomas : { name: 'Renovate', email: 'bot@renovateapp.com' };
      story.reference(
        'refs/remotes/origin/on-top',
        story.commit(before(4), 11, { by: onTop, parents: [mine], aside: true }),
      );
      return story;
    };
    const team = new Set(['S6', 'S8', 'S11', 'S13']);
    const about = async (others: boolean): Promise<readonly string[]> =>
      idsOf(await diveOf(alone(others))).filter((id) => team.has(id));
    assert.deepEqual(await about(false), []);
    assert.deepEqual(await about(true), ['S6', 'S8', 'S11']);
  });
});
