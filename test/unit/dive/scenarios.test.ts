import assert from 'node:assert/strict';
import { dayMs } from '../../../src/engine/time/now';
import { at, today, workingDaysUpTo } from './sample';
import { ada, divingDay, reportOf, steadyUntil, tellStory, tomas, usualMorning, type Story } from './story';
import { before, dive, healthy, lastDays } from './tellings';

const takeover = (day: string, where = 'a', age = 4): Parameters<Story['replaced']>[0] => ({
  where,
  at: at(day, 12),
  lines: 25,
  writtenIn: [],
  writtenAt: at(day, 12) - age * dayMs,
  files: 2,
});

describe('from evidence to the warning', () => {
  it('a healthy week is silent', () => {
    const { dive: found } = reportOf(healthy());
    assert.deepEqual([found.wouldSpeak, found.silence, found.signals], [false, 'notDiving', []]);
  });
  it('a real dive is told on its third day, from git alone', () => {
    assert.notEqual(reportOf(dive(1)).dive.state, 'diving');
    const { dive: found } = reportOf(dive(3));
    assert.deepEqual([found.state, found.wouldSpeak, found.notice?.signals], ['diving', true, ['S1']]);
  });
  it('two takeovers of fresh lines speak without a name', () => {
    const story = healthy();
    story.replaced(takeover(before(1), 'a'));
    story.replaced(takeover(before(1), 'b'));
    const { dive: found } = reportOf(story);
    assert.deepEqual(found.notice?.signals, ['S4']);
    assert.doesNotMatch(found.notice.message, /\b(?:tomas|ines|reed|vale)\b/iu);
    assert.match(
      found.notice.message,
      /^Two of your changes replaced lines written by others within the two weeks before\./u,
    );
  });
  it('the same lines after two weeks are silent', () => {
    const story = healthy();
    story.replaced(takeover(before(1), 'a', 15));
    story.replaced(takeover(before(1), 'b', 15));
    assert.deepEqual(reportOf(story).dive.signals, []);
  });
  it('reverts, pairs and ignored revisions are no takeovers', () => {
    const messages = [
      'Revert "Try a faster index"\n',
      `Fix it together\n\nCo-authored-by: ${tomas.name} <${tomas.email}>\n`,
    ];
    for (const message of messages) {
      const story = healthy();
      story.replaced(takeover(before(1), story.commit(before(1), 11.5, { message })));
      story.replaced(takeover(before(1), story.commit(before(1), 11.75, { message })));
      assert.deepEqual(reportOf(story).dive.signals, [], message);
    }
    const ignored = healthy();
    const ids = [ignored.commit(before(1), 11.5), ignored.commit(before(1), 11.75)];
    for (const id of ids) ignored.replaced(takeover(before(1), id));
    assert.equal(reportOf(ignored).dive.signals.length, 1);
    assert.deepEqual(reportOf(ignored, { repository: { ignoredRevisions: new Set(ids) } }).dive.signals, []);
  });
  it('a formatting sweep over forty files is silent', () => {
    const story = healthy();
    const files = Array.from({ length: 40 }, (_, index) => ({
      path: `src/file${index}.ts`,
      from: undefined,
      added: 90,
      deleted: 90,
      addedIgnoringSpace: 0,
      deletedIgnoringSpace: 0,
    }));
    const id = story.commit(today, 15, { message: 'Format everything\n', files });
    story.replaced({ ...takeover(today, id), lines: 900, files: 40 });
    story.replaced({ ...takeover(today, id), lines: 900, files: 40 });
    const { dive: found } = reportOf(story);
    assert.deepEqual([found.state === 'diving', found.signals], [false, []]);
  });
  it('a day of hotfixes is silent, and asked about once on the next working day', () => {
    const story = tellStory();
    steadyUntil(story, before(2));
    divingDay(story, before(1), { message: 'hotfix: stop the outage\n' });
    const same = reportOf(story, { now: at(before(1), 18) });
    assert.deepEqual([same.dive.wouldSpeak, same.dive.silence], [false, 'incident']);
    usualMorning(story, today);
    const next = reportOf(story).dive;
    assert.deepEqual([next.wouldSpeak, next.state === 'diving', next.afterDive?.of], [false, false, 'incident']);
  });
  it('a hotfix branch is known by its reflog even under plain subjects', () => {
    const story = tellStory();
    steadyUntil(story, before(2));
    story.checkout(before(1), 8.5, 'main', 'hotfix/queue');
    divingDay(story, before(1));
    assert.equal(reportOf(story, { now: at(before(1), 18) }).dive.silence, 'incident');
  });
  it('a human co-author makes it mentoring, an assistant does not', () => {
    const days = (line: string): string => {
      const story = tellStory();
      steadyUntil(story, before(4));
      for (const day of lastDays(4)) divingDay(story, day, { message: `Build it\n\nCo-authored-by: ${line}\n` });
      return reportOf(story).dive.state;
    };
    assert.notEqual(days(`${tomas.name} <${tomas.email}>`), 'diving');
    assert.equal(days('Copilot <198982749+Copilot@users.noreply.github.com>'), 'diving');
  });
  it('merging the own branch is no leading work', () => {
    const story = tellStory();
    steadyUntil(story, before(4));
    for (const day of lastDays(4)) {
      divingDay(story, day);
      const tip = story.commit(day, 17.1);
      story.commit(day, 17.2, { message: "Merge branch 'own-work'\n", parents: [story.commit(day, 17.15), tip] });
    }
    assert.equal(reportOf(story).dive.state, 'diving');
  });
  it('one person with two addresses of one mailmap stays one person', () => {
    const story = tellStory();
    steadyUntil(story, before(4));
    for (const day of lastDays(4)) divingDay(story, day, { by: { name: ada.name, email: 'quill@example.invalid' } });
    const mailmap = [
      { name: ada.name, email: ada.email, writtenName: undefined, writtenEmail: 'quill@example.invalid' },
    ];
    assert.equal(reportOf(story, { repository: { mailmap } }).dive.state, 'diving');
  });
  it('a shallow clone says what is not judged', () => {
    const { dive: found } = reportOf(healthy(), { repository: { shallow: true } });
    assert.match(found.limits.join(' '), /shallow/u);
  });
  it('a solo repository raises nothing about a team', () => {
    const story = tellStory();
    for (const day of workingDaysUpTo(today, 55)) usualMorning(story, day);
    for (const day of lastDays(6)) divingDay(story, day);
    const builtOnByOthers = [{ branch: 'refs/remotes/origin/x', since: at(before(5)) }];
    const { workingTree } = story.repository();
    const { dive: found } = reportOf(story, { repository: { workingTree: { ...workingTree, builtOnByOthers } } });
    const team = ['S6', 'S8', 'S11', 'S13'];
    assert.deepEqual(
      found.signals.filter(({ id }) => team.includes(id)),
      [],
    );
  });
});
