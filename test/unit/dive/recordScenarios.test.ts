import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { addDays } from '../../../src/engine/time/calendar';
import { minuteMs } from '../../../src/engine/time/now';
import { at, today, workingDaysUpTo } from './sample';
import { divingDay, reportOf, steadyUntil, tellStory, tomas, usualMorning, type Story } from './story';
import { before, dive, healthy, lastDays } from './tellings';

describe('from evidence and records to the warning', () => {
  it('two waiting branches and more building than usual speak as of the fetch; after a stale fetch nothing', () => {
    const story = tellStory();
    steadyUntil(story, before(3));
    story.waiting('index', before(4));
    story.waiting('cache', before(4));
    for (const day of lastDays(3)) {
      divingDay(story, day);
      story.mergeOthers(day, 12);
      story.mergeOthers(day, 16);
    }
    const merged = { usual: reportOf(story).dive.signals.map(({ id }) => id) };
    assert.deepEqual(merged.usual, []);

    const lone = tellStory();
    for (const day of workingDaysUpTo(before(3), 55)) usualMorning(lone, day);
    lone.waiting('index', before(4));
    lone.waiting('cache', before(4));
    for (const day of lastDays(3)) divingDay(lone, day);
    const { dive: found } = reportOf(lone);
    assert.deepEqual(found.notice?.signals, ['S3']);
    assert.match(
      found.notice.message,
      /Two branches from others have been quiet for \w+ working days \(as of your last fetch\)/u,
    );
    assert.deepEqual(
      reportOf(lone, { repository: { fetchedAt: at(before(2)) } })
        .dive.signals.map(({ id }) => id)
        .includes('S3'),
      false,
    );
  });
  it('a branch I looked at, or whose work has landed since, does not wait', () => {
    const told = (more: (story: Story) => void): readonly string[] => {
      const story = tellStory();
      for (const day of workingDaysUpTo(before(3), 55)) usualMorning(story, day);
      story.waiting('index', before(4));
      for (const day of lastDays(3)) divingDay(story, day);
      more(story);
      return reportOf(story).dive.signals.map(({ id }) => id);
    };
    assert.ok(told(() => undefined).includes('S3'));
    assert.ok(
      !told((story) => {
        story.checkout(before(1), 13, 'main', 'index');
      }).includes('S3'),
    );
    assert.ok(!told((story) => story.commit(today, 12, { by: tomas, message: 'Finish index (#12)\n' })).includes('S3'));
  });
  it('a declared dive of two hours is silent, near its end only a word changes, and it ends with one message', () => {
    const started: readonly [number, RecordBody] = [
      at(today, 13),
      { type: 'dive.started', reason: 'spike', until: '2024-06-14T15:00:00.000Z' },
    ];
    const story = dive(4);
    const at14 = reportOf(story, { said: [started], now: at(today, 14) }).dive;
    assert.deepEqual([at14.state, at14.wouldSpeak], ['declared', false]);
    assert.equal(reportOf(story, { said: [started], now: at(today, 14.7) }).dive.declared?.phase, 'nearEnd');
    assert.equal(reportOf(story, { said: [started], now: at(today, 15.1) }).dive.notice?.kind, 'boxEnd');
  });
  it('dismissals lengthen the rest, and two "not useful" mute', () => {
    const story = dive(5);
    const reacted = (...bodies: readonly RecordBody[]): string =>
      reportOf(story, { said: bodies.map((body, index) => [at(before(30 - index * 8)) + minuteMs, body] as const) })
        .dive.silence;
    const dismissed: RecordBody = { type: 'notice.dismissed', signal: 'S1' };
    assert.equal(reacted(dismissed), 'speaks');
    assert.equal(reacted(dismissed, dismissed, dismissed), 'coolDown');
    const bad: RecordBody = { type: 'notice.rated', signal: 'S1', rating: 'notUseful' };
    assert.equal(reacted(bad, bad), 'muted');
  });
  it('a fifth of the week seen gives a partial view, without S2, and still the promised warning', () => {
    assert.equal(reportOf(healthy()).dive.state, 'partial');
    const { dive: found } = reportOf(dive(4));
    assert.equal(found.state, 'diving');
    assert.ok(!found.signals.some(({ id }) => id === 'S2'));
  });
  it('travel and a change of summer time make no late nights', () => {
    const hours: readonly [string, RecordBody] = [
      '2024-01-03',
      { type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
    ];
    const story = tellStory();
    steadyUntil(story, before(5));
    // Nine in the morning in Tokyo is midnight in UTC, where this machine still believes to be.
    for (const day of lastDays(5)) {
      for (let hour = 0; hour < 8; hour += 0.75) story.commit(day, hour, { offsetMinutes: 540 });
      story.mergeOthers(day, 9);
    }
    assert.ok(!reportOf(story, { said: [hours] }).dive.signals.some(({ id }) => id === 'S10'));
    const home = tellStory();
    steadyUntil(home, before(5));
    for (const day of lastDays(5)) {
      for (let hour = 19; hour < 24; hour += 0.75) home.commit(day, hour);
      home.mergeOthers(day, 15);
    }
    assert.ok(reportOf(home, { said: [hours] }).dive.signals.some(({ id }) => id === 'S10'));
  });
  it('work written years ago and rebased today is not this week', () => {
    const story = tellStory();
    steadyUntil(story, today);
    for (let index = 0; index < 30; index += 1) {
      story.commit('2023-12-05', 9 + index / 4, {
        committedAt: at(today, 12) + index * 1000,
        message: `Old work ${index}\n`,
      });
    }
    assert.equal(reportOf(story).dive.signals.length, 0);
  });
  it('without chosen hours nothing is ever said', () => {
    const { dive: found } = reportOf(dive(5), { unset: true });
    assert.deepEqual([found.state, found.wouldSpeak, found.silence], ['unset', false, 'unset']);
  });
  it('a project that stops writing Reviewed-by raises nothing', () => {
    const story = tellStory();
    const line = (name: string): string =>
      `Change the index\n\nReviewed-by: ${name} <${name.slice(0, 3)}@example.invalid>\n`;
    for (const day of workingDaysUpTo(today, 55)) {
      const recorded = day < before(4);
      usualMorning(story, day);
      for (const hour of [12, 13, 14, 15]) {
        const reviewer = hour < 14 ? 'Ada Quill' : 'Ines Vale';
        story.commit(day, hour, { by: tomas, message: recorded ? line(reviewer) : 'Change the index\n' });
      }
      if (!recorded) for (const hour of [16, 16.75, 17.25]) story.commit(day, hour, { lines: 80 });
    }
    assert.ok(!reportOf(story).dive.signals.some(({ id }) => id === 'S1'));
  });
  it('a handed-over area changed again speaks', () => {
    const story = healthy();
    const files = [{ path: 'src/index/tree.ts', from: undefined, added: 30, deleted: 5 }];
    story.commit(before(1), 15, { files });
    const given: readonly [string, RecordBody] = [
      addDays(today, -20),
      { type: 'handover.added', outcome: 'A faster index', paths: ['src/index/'] },
    ];
    const { dive: found } = reportOf(story, { said: [given] });
    assert.deepEqual(
      found.signals.map(({ id }) => id),
      ['S5'],
    );
    const closed: readonly [string, RecordBody] = [
      addDays(today, -10),
      { type: 'handover.closed', of: '0123456789ab-2' },
    ];
    assert.deepEqual(reportOf(story, { said: [given, closed] }).dive.signals, []);
  });
});
