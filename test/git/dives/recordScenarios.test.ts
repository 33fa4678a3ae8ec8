import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { statusWords } from '../../../src/engine/statusWords';
import { minuteMs } from '../../../src/engine/time/now';
import { at, today, wideBands, workingDaysUpTo } from '../../unit/dive/sample';
import { before, dive, healthy, lastDays, linesOf, steadyThen, type Story, tellStory } from './story';
import { diveOf, idsOf, recordId, type Saying, write } from './written';

describe('the scenarios of the domain, with what the user said', () => {
  it('13 a declared dive of two hours: silence, words alone near its end, one message, one extension', async () => {
    const place = await write(dive(4));
    const box: Saying[number] = [
      at(today, 13),
      { type: 'dive.started', reason: 'spike', until: '2024-06-14T15:00:00.000Z' },
    ];
    const asked = async (hour: number, ...more: Saying) =>
      (await place.report({ said: [box, ...more], now: at(today, hour) })).dive;
    const open = await asked(14);
    assert.deepEqual(
      [open.state, open.wouldSpeak, open.silence, open.declared?.sentence],
      ['declared', false, 'declared', 'Dive: spike, until 15:00'],
    );
    const nearEnd = await asked(14.7);
    assert.deepEqual([nearEnd.declared?.phase, nearEnd.wouldSpeak, nearEnd.notice], ['nearEnd', false, undefined]);
    const over = await asked(15.1);
    assert.deepEqual(
      [over.wouldSpeak, over.notice?.actions.map(({ label }) => label)],
      [true, ['Finish', 'Extend once', 'Hand over']],
    );
    const shown: RecordBody = { type: 'notice.shown', notice: over.notice?.id ?? '', where: 'message', signals: [] };
    assert.deepEqual([over.state, (await asked(15.5, [at(today, 15.2), shown])).notice], ['diving', undefined]);
    const status = async (hour: number) => statusWords(await place.report({ said: [box], now: at(today, hour) }));
    assert.equal((await status(14))?.text, 'Dive: spike, until 15:00');
    const ended = await status(15.1);
    assert.equal(ended?.text, 'Dive: spike, ended at 15:00');
    assert.match(ended.more, /^Diving: .+ Hands-on .+ in the last 7 days\. /u);
    const later = await status(15.5);
    assert.match(later?.text ?? '', /^Diving: /u);
    assert.match(later?.more ?? '', /^Dive: spike, ended at 15:00\. Hands-on /u);
    const extended: Saying[number] = [
      at(today, 15.2),
      { type: 'dive.extended', of: recordId(0), until: '2024-06-14T16:00:00.000Z' },
    ];
    assert.deepEqual((await asked(15.5, extended)).silence, 'declared');
    // A second overrun returns to the ordinary rules, without comment.
    const after = await asked(16.5, extended, [
      at(today, 16.1),
      { type: 'dive.extended', of: recordId(0), until: '2024-06-14T18:00:00.000Z' },
    ]);
    assert.deepEqual([after.declared, after.state], [undefined, 'diving']);
    assert.deepEqual([after.afterDive?.of, after.afterDive?.reason], ['declared', 'spike']);
  });
  it('14 three dismissals lengthen the rest; two "not useful" mute', async () => {
    const place = await write(dive(5));
    const silenceAfter = async (...bodies: readonly RecordBody[]): Promise<string> => {
      const said = bodies.map((body, index) => [at(before(30 - index * 8)) + minuteMs, body] as const);
      return (await place.report({ said })).dive.silence;
    };
    const dismissed: RecordBody = { type: 'notice.dismissed', signal: 'S1' };
    assert.equal(await silenceAfter(dismissed), 'speaks');
    assert.equal(await silenceAfter(dismissed, dismissed, dismissed), 'coolDown');
    const bad: RecordBody = { type: 'notice.rated', signal: 'S1', rating: 'notUseful' };
    assert.equal(await silenceAfter(bad, bad), 'muted');
  });
  it('15 hovering around the ceiling for ten days makes at most one episode', async () => {
    // One medium signal makes no dive: beside the hours lies a large change that nobody else has seen.
    const place = await write(healthy(), {
      uncommitted: { 'src/reader/whole.ts': linesOf(900) },
      uncommittedAt: at(before(15)),
    });
    const hovering = async (settings: Readonly<Record<string, unknown>>): Promise<number> => {
      const minutesOf = (index: number): number => (index % 2 === 0 ? 90 : 380);
      const measured = workingDaysUpTo(today, 40).map((day, index): Saying[number] => [
        at(day, 13),
        {
          type: 'editor.minutes',
          startsAt: new Date(at(day, 8)).toISOString(),
          minutes: index < 20 ? 240 : minutesOf(index),
          kind: 'handsOn',
        },
      ]);
      const bands = { ...wideBands, handsOn: { low: 10, high: 20 } };
      const said: Saying = [
        ['2024-01-03', { type: 'bands.confirmed', bands }],
        ['2024-01-03', { type: 'week.stated', hours: 30 }],
        ...measured,
      ];
      let episodes = 0;
      let state = '';
      for (const day of lastDays(10)) {
        const { dive: found } = await place.report({ said, settings, now: at(day, 17.5) });
        if (found.state === 'diving' && state !== 'diving') episodes += 1;
        state = found.state;
      }
      return episodes;
    };
    assert.ok((await hovering({})) <= 1);
    assert.ok((await hovering({ 'dive.daysIn': 1, 'dive.daysOut': 1 })) > 1);
  });
  it('16 a fifth of the week seen gives a partial view, without S2, and still the promised warning', async () => {
    const narrow: Saying = [
      ['2024-01-03', { type: 'bands.confirmed', bands: { ...wideBands, handsOn: { low: 0, high: 1 } } }],
      ['2024-01-03', { type: 'week.stated', hours: 60 }],
    ];
    const steady = await diveOf(healthy(), { said: narrow });
    assert.ok(steady.seenPercent.mid < 50);
    assert.deepEqual([steady.state, steady.signals], ['partial', []]);
    const found = await diveOf(dive(4), { said: narrow });
    assert.deepEqual([found.state, found.notice?.signals], ['diving', ['S1']]);
  });
  it('17 travel and a change of summer time make no late nights', async () => {
    const hours: Saying = [
      ['2024-01-03', { type: 'workingTime.set', weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }],
    ];
    const late = async (story: Story, timeZone: string): Promise<boolean> =>
      idsOf(await diveOf(story, { said: hours, timeZone })).includes('S10');
    // Nine in the morning in Tokyo is midnight in UTC, where this machine still believes to be.
    const abroad = steadyThen(5, (story, day) => {
      for (let hour = 0; hour < 8; hour += 0.75) story.commit(day, hour, { offsetMinutes: 540 });
      story.mergeOthers(day, 9);
    });
    assert.ok(!(await late(abroad, 'UTC')));
    const nights = steadyThen(5, (story, day) => {
      for (let hour = 19; hour < 24; hour += 0.75) story.commit(day, hour);
      story.mergeOthers(day, 15);
    });
    assert.ok(await late(nights, 'UTC'));
    // Berlin's clocks moved on 31 March: its mornings stay mornings, whichever offset a commit was written with.
    const summer = tellStory();
    for (const day of workingDaysUpTo('2024-04-05', 60)) {
      const offsetMinutes = day < '2024-03-31' ? 60 : 120;
      for (let hour = 9; hour < 14; hour += 0.75) summer.commit(day, hour - offsetMinutes / 60, { offsetMinutes });
    }
    const week = await diveOf(summer, { said: hours, timeZone: 'Europe/Berlin', now: at('2024-04-05', 15) });
    assert.ok(!idsOf(week).includes('S10'));
  });
  it('18 work written years ago and rebased today is not in this week', async () => {
    const story = healthy();
    for (let index = 0; index < 30; index += 1) {
      story.commit('2022-06-14', 9 + index / 4, {
        committedAt: at(today, 17) + index * 1000,
        message: `Old ${index}\n`,
      });
    }
    const [plain, rebased] = await Promise.all([write(healthy()), write(story)]);
    const [one, other] = await Promise.all([plain.report(), rebased.report()]);
    assert.deepEqual(other.dive.signals, []);
    assert.deepEqual(other.last7Days.hours.handsOn, one.last7Days.hours.handsOn);
  });
  it('19 without chosen hours nothing is ever said', async () => {
    const found = await diveOf(dive(5), { unset: true });
    assert.deepEqual([found.state, found.wouldSpeak, found.silence], ['unset', false, 'unset']);
    assert.equal(found.because, 'No hours are chosen yet; nothing is noticed before you confirm some.');
    const none = { handsOn: null, review: null, mentoring: null, direction: null, integration: null };
    const emptied = await diveOf(dive(5), { said: [['2024-01-03', { type: 'bands.confirmed', bands: none }]] });
    assert.deepEqual([emptied.state, emptied.silence], ['unset', 'unset']);
  });
});
