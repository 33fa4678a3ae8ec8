import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesFrom } from '../../../src/engine/names/names';
import { journalWithoutNames } from '../../../src/engine/prompts/journal/withoutNames';
import { withoutNames } from '../../../src/engine/records/withoutNames';
import type { RecordBody } from '../../../src/engine/records/schema';
import { statusWords } from '../../../src/engine/statusWords';
import { addDays } from '../../../src/engine/time/calendar';
import { minuteMs } from '../../../src/engine/time/now';
import { openDataFolder } from '../../../src/store/dataFolder';
import { at, today, wideBands, workingDaysUpTo, zone } from '../../unit/dive/sample';
import {
  before,
  dive,
  diveOf,
  divingDay,
  healthy,
  ines,
  lastDays,
  linesOf,
  recordId,
  type Saying,
  steadyDay,
  steadyThen,
  steadyUntil,
  type Story,
  tellStory,
  tomas,
  usualMorning,
  write,
} from './story';

describe('the scenarios of the domain, with what the user said', () => {
  it('12 two waiting branches and five hours of coding speak as of the fetch; after a stale fetch nothing', async () => {
    const story = tellStory();
    for (const day of workingDaysUpTo(before(3), 55)) usualMorning(story, day);
    story.waiting('index', before(4), tomas);
    story.waiting('cache', before(4), ines);
    for (const day of lastDays(3)) for (const hour of [9.5, 10.25, 11, 11.75, 12.5]) story.commit(day, hour);
    const found = await diveOf(story);
    assert.deepEqual([found.state, found.notice?.signals], ['diving', ['S3']]);
    assert.match(
      found.notice?.message ?? '',
      /^Two branches from others have been quiet for \w+ working days \(as of your last fetch\)/u,
    );
    // What it was on the days the last fetch could still tell does not change with its age; today nobody knows.
    const stale = await diveOf(story, {}, { fetchedAt: at(before(2)) });
    assert.deepEqual([stale.depth, stale.wouldSpeak, stale.waiting], ['diving', false, undefined]);
    assert.ok(!stale.signals.some(({ id }) => id === 'S3'));
    assert.match(stale.limits.join(' '), /the last fetch is more than 24 h old/u);
    const never = await diveOf(story, {}, { fetchedAt: at(before(4)) });
    assert.deepEqual([never.depth, never.wouldSpeak, never.waiting], ['surface', false, undefined]);
  });
  it('12 and a branch merged just now, or mine that others built on, leaves the dive its three clear days', async () => {
    const story = tellStory();
    for (const day of workingDaysUpTo(before(4), 55)) usualMorning(story, day);
    const branch = story.waiting('index', before(5), tomas);
    for (const day of lastDays(4)) divingDay(story, day);
    story.commit(today, 17.25, {
      message: "Merge branch 'index'\n",
      parents: [story.tip(), branch],
      files: story.filesOf(branch),
    });
    const merged = await diveOf(story);
    assert.deepEqual([merged.depth, merged.waiting, merged.wouldSpeak], ['diving', undefined, false]);

    const mine = tellStory();
    steadyUntil(mine, before(5));
    const main = mine.tip();
    const own = mine.commit(before(4), 9, { message: 'Begin the tree\n', parents: [main], aside: true });
    const theirs = mine.commit(before(4), 12, { by: ines, message: 'Use the tree\n', parents: [own], aside: true });
    mine.reference('refs/heads/tree', own);
    mine.reference('refs/remotes/origin/tree', own);
    mine.reference('refs/remotes/origin/use-tree', theirs);
    for (const day of workingDaysUpTo(before(1), 4)) steadyDay(mine, day);
    assert.equal((await diveOf(mine, { now: at(before(1), 17.5) })).depth, 'diving');
    mine.commit(today, 10, { message: "Merge branch 'tree'\n", parents: [mine.tip(), own], files: mine.filesOf(own) });
    const landed = await diveOf(mine);
    assert.deepEqual([landed.depth, landed.signals.map(({ id }) => id)], ['diving', []]);
  });
  it('12 and a branch I looked at, or whose work has landed since, does not wait', async () => {
    const told = async (more: (story: Story, branch: number) => void): Promise<boolean> => {
      const story = tellStory();
      for (const day of workingDaysUpTo(before(3), 55)) usualMorning(story, day);
      const branch = story.waiting('index', before(4));
      for (const day of lastDays(3)) divingDay(story, day);
      more(story, branch);
      return (await diveOf(story)).signals.some(({ id }) => id === 'S3');
    };
    assert.ok(await told(() => undefined));
    assert.ok(
      !(await told((story, branch) => {
        story.checkout(before(1), 13, 'main', 'index', branch);
        story.checkout(before(1), 14, 'index', 'main');
      })),
    );
    assert.ok(!(await told((story) => story.commit(today, 12, { by: tomas, message: 'Finish index (#12)\n' }))));
  });
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
      (await diveOf(story, { said: hours, timeZone })).signals.some(({ id }) => id === 'S10');
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
    assert.ok(!week.signals.some(({ id }) => id === 'S10'));
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
  it('20 an export holds no address and no name, unless names are ticked', async () => {
    const place = await write(dive(4));
    const said: Saying = [
      [before(1), { type: 'identity.confirmed', address: 'quill@example.invalid' }],
      [before(1), { type: 'dive.started', reason: 'cover', until: `${today}T12:00:00.000Z`, who: tomas.name }],
      [before(1), { type: 'log.added', kind: 'mentoring', minutes: 30, day: before(1), note: 'The parser' }],
      [before(1), { type: 'notice.dismissed', signal: 'S1' }],
    ];
    const data = await place.keep({ said });
    const exported = async (names: boolean): Promise<string> => {
      const path = join(place.top, `export-${String(names)}.json`);
      const { exportTo } = openDataFolder({ folder: data, clock: () => ({ instant: at(today), timeZone: zone }) });
      const known = namesFrom([tomas.name]);
      const plain = {
        names: 'removed',
        line: (line: string) => withoutNames(line, known),
        journal: (text: string) => journalWithoutNames(text, known),
      } as const;
      const asChosen = names ? ({ names: 'stand', aboutPeople: 'all' } as const) : plain;
      assert.equal((await exportTo(path, asChosen)).kind, 'done');
      return readFile(path, 'utf8');
    };
    const plain = await exported(false);
    assert.match(plain, /notice\.dismissed/u);
    assert.doesNotMatch(plain, /@|\b(?:Ada|Quill|Tomas|Reed)\b/u);
    assert.match(await exported(true), /quill@example\.invalid/u);
  });
});

describe('further stories of evidence', () => {
  it('a project that stops writing Reviewed-by raises nothing', async () => {
    const story = tellStory();
    const line = (name: string): string =>
      `Change the index\n\nReviewed-by: ${name} <${name.slice(0, 3).toLowerCase()}@example.invalid>\n`;
    for (const day of workingDaysUpTo(today, 55)) {
      const recorded = day <= before(5);
      usualMorning(story, day);
      for (const hour of [12, 13, 14, 15]) {
        const reviewer = hour < 14 ? 'Ada Quill' : 'Ines Vale';
        story.commit(day, hour, { by: tomas, message: recorded ? line(reviewer) : 'Change the index\n' });
      }
      if (!recorded) for (const hour of [16, 16.75, 17.25]) story.commit(day, hour, { lines: 80 });
    }
    assert.ok(!(await diveOf(story)).signals.some(({ id }) => id === 'S1'));
  });
  it('an area handed over and changed again speaks, until it is closed', async () => {
    const story = healthy();
    story.commit(before(1), 15, { files: { 'src/index/tree.ts': 'one\n'.repeat(30) } });
    const place = await write(story);
    const given: Saying[number] = [
      addDays(today, -20),
      { type: 'handover.added', outcome: 'A faster index', paths: ['src/index/'] },
    ];
    const { dive: found } = await place.report({ said: [given] });
    assert.deepEqual(
      found.signals.map(({ id }) => id),
      ['S5'],
    );
    const closed: Saying[number] = [addDays(today, -10), { type: 'handover.closed', of: recordId(0) }];
    assert.deepEqual((await place.report({ said: [given, closed] })).dive.signals, []);
  });
  it('steady weeks that end in a day of only building are not yet called a dive', async () => {
    const story = tellStory();
    steadyUntil(story, before(1));
    divingDay(story, today);
    assert.notEqual((await diveOf(story)).state, 'diving');
    assert.equal((await diveOf(steadyThen(2, steadyDay))).depth, 'surface');
  });
});
