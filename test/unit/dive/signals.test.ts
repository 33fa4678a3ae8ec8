import assert from 'node:assert/strict';
import type { DiveInput } from '../../../src/engine/dive/diveInput';
import { signalRules } from '../../../src/engine/dive/signals/table';
import { hourMs } from '../../../src/engine/time/now';
import { at, divingFor, signal, sound, today, wideBands, workingDaysUpTo, type Sample } from './sample';

const fresh = at(today) - 3 * hourMs;
const waitingSince = (day: string, fetchedAt: number | undefined = fresh, usualDays?: number): Partial<DiveInput> => ({
  waiting: [
    { repository: 'r', branch: 'refs/remotes/origin/a', since: at(day), fetchedAt, usualDays },
    { repository: 'r', branch: 'refs/remotes/origin/b', since: at(day), fetchedAt, usualDays },
  ],
});
const replaced = (day: string, lines = 12): { at: number; lines: number; uncommitted: boolean } => ({
  at: at(day, 12),
  lines,
  uncommitted: false,
});

describe('S1: leading gave way to coding', () => {
  it('holds when building is up by half and leading work down by half over three working days', () => {
    const found = signal({ days: divingFor(3) }, 'S1');
    assert.ok(found);
    assert.deepEqual(
      found.facts.map(({ what, low, mid, high }) => [what, low, mid, high]),
      [
        ['window', 3, 3, 3],
        ['handsOn', 10.8, 18, 32.4],
        ['usualHandsOn', 3.6, 6, 10.8],
        ['leading', 0, 0, 0],
        ['usualLeading', 6, 6, 6],
      ],
    );
  });
  it('needs both sides: a busy week with all its reviews is no dive', () => {
    assert.equal(signal({ days: divingFor(3, { handsOn: 360, review: 2 }) }, 'S1'), undefined);
    assert.equal(signal({ days: divingFor(3, { handsOn: 120 }) }, 'S1'), undefined);
  });
  it('holds at exactly one and a half times the usual with half of the reviews, and not under it', () => {
    assert.ok(signal({ days: divingFor(3, { handsOn: 180, review: 1 }) }, 'S1'));
    assert.equal(signal({ days: divingFor(3, { handsOn: 179, review: 1 }) }, 'S1'), undefined);
  });
  it('takes the seven-day form where three days usually hold no leading work', () => {
    const seldom = new Map(
      workingDaysUpTo(today, 130).map((day, index) => [day, { handsOn: 120, review: index % 7 === 0 ? 3 : 0 }]),
    );
    for (const day of workingDaysUpTo(today, 5)) seldom.set(day, { handsOn: 360, review: 0 });
    assert.equal(signal({ days: seldom }, 'S1')?.facts[0]?.mid, 5);
    assert.equal(signal({ days: seldom, settings: { 'dive.leadingLeast': 4 } }, 'S1'), undefined);
  });
  it('stays silent when on what others land such work is recorded no longer', () => {
    const usual = { handsOn: 120, review: 2, project: 4, landed: 5 };
    assert.equal(signal({ usual, days: divingFor(3, { handsOn: 360, project: 0, landed: 5 }) }, 'S1'), undefined);
    assert.ok(signal({ usual, days: divingFor(3, { handsOn: 360, project: 4, landed: 5 }) }, 'S1'));
  });
  it('stays silent when the team was away', () => {
    const usual = { handsOn: 120, review: 2, project: 4, landed: 5, team: 8 };
    assert.equal(signal({ usual, days: divingFor(5, { handsOn: 360, team: 0 }) }, 'S1'), undefined);
  });
  it('holds when others land less because nobody merges what they make', () => {
    const usual = { handsOn: 120, review: 2, project: 4, landed: 5, team: 8 };
    assert.ok(signal({ usual, days: divingFor(5, { handsOn: 360, project: 1, landed: 1, team: 8 }) }, 'S1'));
  });
  it('has a usual where holidays or a short week leave few windows in eight weeks', () => {
    const away = [['2024-01-03', { type: 'daysOff.added', from: '2024-05-06', to: '2024-06-07' }]] as const;
    assert.ok(signal({ days: divingFor(3), said: away }, 'S1'));
    const short: NonNullable<Sample['said']> = [['2024-01-03', { type: 'workingTime.set', weekdays: [2, 4, 5] }]];
    const off = [['2024-01-03', { type: 'daysOff.added', from: '2024-05-06', to: '2024-05-24' }]] as const;
    assert.ok(signal({ days: divingFor(4), said: [...short, ...off] }, 'S1'));
  });
  it('stays silent when leading lines had stopped weeks before building went up', () => {
    const days = new Map([...divingFor(20, { handsOn: 120 }), ...divingFor(3)]);
    assert.equal(signal({ days }, 'S1'), undefined);
  });
  it('says nothing about a few hours, however little is usual', () => {
    const few = { usual: { handsOn: 30, review: 2 } };
    assert.equal(signal({ ...few, days: divingFor(3, { handsOn: 55 }) }, 'S1'), undefined);
  });
});

describe('S2: over the hours you chose', () => {
  const bands = { ...wideBands, handsOn: { low: 4, high: 10 } };
  const measured = { usual: { handsOn: 120, review: 2, measured: 120 } };
  it('holds when even the low estimate is over the band and its margin', () => {
    const found = signal(
      { ...measured, days: divingFor(5, { handsOn: 300, review: 2, measured: 300 }), input: { bands } },
      'S2',
    );
    assert.match(found?.sentence ?? '', /^15 to 45 h of building in the last 7 days; you chose up to 10 h\.$/u);
  });
  it('does not hold while the low estimate is inside, whatever the middle says', () => {
    assert.equal(
      signal({ ...measured, days: divingFor(5, { handsOn: 180, measured: 180 }), input: { bands } }, 'S2'),
      undefined,
    );
  });
  it('never rises from commits alone', () => {
    assert.equal(signal({ days: divingFor(5, { handsOn: 480, review: 2 }), input: { bands } }, 'S2'), undefined);
  });
  it('is off while under half of the week is seen', () => {
    const seenShare = { low: 0.1, mid: 0.2, high: 0.3 };
    const days = divingFor(5, { handsOn: 300, review: 2, measured: 300 });
    assert.equal(signal({ ...measured, days, input: { bands, seenShare } }, 'S2'), undefined);
  });
});

describe('S3: others waiting while you code', () => {
  const building = divingFor(2, { handsOn: 200, review: 2 });
  it('holds with branches quiet for two working days, four hours of building and a fresh fetch', () => {
    const found = signal({ days: building, input: waitingSince('2024-06-12') }, 'S3');
    assert.equal(
      found?.sentence,
      'Two branches from others have been quiet for two working days (as of your last fetch), with 4 to 12 h of building in that time.',
    );
  });
  it('stays silent after a stale fetch, or when nothing was ever fetched', () => {
    const stale = at(today) - 25 * hourMs;
    assert.equal(signal({ days: building, input: waitingSince('2024-06-12', stale) }, 'S3'), undefined);
    const never = waitingSince('2024-06-12').waiting?.map((branch) => ({ ...branch, fetchedAt: undefined })) ?? [];
    assert.equal(signal({ days: building, input: { waiting: never } }, 'S3'), undefined);
  });
  it('stays silent about one quiet day, about branches left for weeks, and while building is as usual', () => {
    assert.equal(signal({ days: building, input: waitingSince('2024-06-13') }, 'S3'), undefined);
    assert.equal(signal({ days: building, input: waitingSince('2024-05-01') }, 'S3'), undefined);
    assert.equal(signal({ input: waitingSince('2024-06-12') }, 'S3'), undefined);
  });
  it('waits for as long as merges usually take here', () => {
    assert.equal(signal({ days: building, input: waitingSince('2024-06-12', fresh, 4) }, 'S3'), undefined);
  });
});

describe('S4: replaced lines of a teammate', () => {
  it('holds from the second such change within ten working days', () => {
    assert.ok(signal({ input: { replacements: [replaced(today), replaced('2024-06-10')] } }, 'S4'));
    assert.equal(signal({ input: { replacements: [replaced(today)] } }, 'S4'), undefined);
  });
  it('does not count small changes or changes of weeks ago', () => {
    assert.equal(signal({ input: { replacements: [replaced(today, 9), replaced('2024-06-13')] } }, 'S4'), undefined);
    assert.equal(signal({ input: { replacements: [replaced(today), replaced('2024-05-20')] } }, 'S4'), undefined);
  });
  it('is no news days after the last of them', () => {
    assert.equal(
      signal({ input: { replacements: [replaced('2024-06-10'), replaced('2024-06-07')] } }, 'S4'),
      undefined,
    );
  });
});

describe('S5: took back what you handed over', () => {
  const touch = (day: string, lines: number): { handover: string; at: number; lines: number } => ({
    handover: 'h1',
    at: at(day, 12),
    lines,
  });
  it('holds from ten lines in seven days', () => {
    assert.ok(signal({ input: { handedOver: [touch('2024-06-12', 6), touch(today, 4)] } }, 'S5'));
    assert.equal(signal({ input: { handedOver: [touch('2024-06-01', 6), touch(today, 4)] } }, 'S5'), undefined);
  });
});

describe('S6 to S13', () => {
  it('S6 holds after five working days of building only, and only leads to a question', () => {
    const found = signal({ days: divingFor(5, { handsOn: 130 }) }, 'S6');
    assert.equal(found?.strength, 'promptOnly');
    assert.equal(signal({ days: divingFor(4, { handsOn: 130 }) }, 'S6'), undefined);
  });
  it('S7 holds for a large change kept for two working days', () => {
    const kept = (lines: number, day: string): Sample => ({ input: { privateChange: { lines, oldestAt: at(day) } } });
    assert.ok(signal(kept(600, '2024-06-12'), 'S7'));
    assert.equal(signal(kept(599, '2024-06-12'), 'S7'), undefined);
    assert.equal(signal(kept(600, '2024-06-13'), 'S7'), undefined);
  });
  it('S8 holds when others have built on an unmerged branch for two working days', () => {
    assert.ok(signal({ input: { builtOnSince: [at('2024-06-12')] } }, 'S8'));
    assert.equal(signal({ input: { builtOnSince: [at('2024-06-13')] } }, 'S8'), undefined);
  });
  it('S9 holds after three hours without a pause', () => {
    assert.ok(signal({ input: { longestStretch: 180 } }, 'S9'));
    assert.equal(signal({ input: { longestStretch: 179 } }, 'S9'), undefined);
  });
  it('S10 holds over the own ninth tenth, with three hours, and never without a baseline', () => {
    const late = (minutes: number, share: number, weeks: number): Sample => ({
      input: { afterHours: { minutes, share, earlierShares: new Array<number>(weeks).fill(0.2) } },
    });
    assert.ok(signal(late(180, 0.4, 10), 'S10'));
    assert.equal(signal(late(179, 0.4, 10), 'S10'), undefined);
    assert.equal(signal(late(180, 0.2, 10), 'S10'), undefined);
    assert.equal(signal(late(180, 0.4, 7), 'S10'), undefined);
  });
  it('S11 holds for an active area that is mine alone in a team that could share it', () => {
    const area = (commits: number, mine: number, authors: number): Sample => ({
      input: { areas: [{ area: 'src/reader', commits, mine, authors }] },
    });
    assert.ok(signal(area(10, 8, 3), 'S11'));
    assert.equal(signal(area(10, 7, 3), 'S11'), undefined);
    assert.equal(signal(area(7, 7, 3), 'S11'), undefined);
    assert.equal(signal(area(10, 10, 2), 'S11'), undefined);
  });
  it('S12 holds when building grew four weeks running by half', () => {
    const growing = new Map(
      workingDaysUpTo(today, 20).map((day, index) => [day, { handsOn: 120 + 30 * Math.floor(index / 5), review: 2 }]),
    );
    assert.ok(signal({ days: growing }, 'S12'));
    assert.equal(signal({}, 'S12'), undefined);
  });
  it('S13 holds when four of five merges of others are mine, and is off for maintainers', () => {
    const gate = { input: { mergeGate: { merges: 10, byMe: 8, authors: 3 } } };
    assert.ok(signal(gate, 'S13'));
    assert.equal(signal({ input: { mergeGate: { merges: 10, byMe: 7, authors: 3 } } }, 'S13'), undefined);
    assert.equal(
      signal({ ...gate, said: [['2024-01-03', { type: 'role.chosen', preset: 'maintainer' }]] }, 'S13'),
      undefined,
    );
  });
});

/** Weeks that grow into a dive, measured, with all that others and the clock can add: all thirteen hold. */
const everything: Sample = {
  usual: { handsOn: 120, review: 2, measured: 120 },
  days: new Map([
    ...workingDaysUpTo(today, 20).map((day, index) => {
      const minutes = 120 + 20 * Math.floor(index / 5);
      return [day, { handsOn: minutes, measured: minutes, review: 2 }] as const;
    }),
    ...divingFor(5, { handsOn: 400, measured: 400 }),
  ]),
  input: {
    ...waitingSince('2024-06-10'),
    bands: { ...wideBands, handsOn: { low: 4, high: 10 } },
    replacements: [replaced(today), replaced('2024-06-13')],
    handedOver: [{ handover: 'h1', at: at(today, 12), lines: 30 }],
    builtOnSince: [at('2024-06-10')],
    privateChange: { lines: 900, oldestAt: at('2024-06-10') },
    longestStretch: 240,
    afterHours: { minutes: 300, share: 0.5, earlierShares: new Array<number>(10).fill(0.1) },
    areas: [{ area: 'src/reader', commits: 10, mine: 10, authors: 3 }],
    mergeGate: { merges: 10, byMe: 10, authors: 3 },
  },
};

describe('every signal', () => {
  it('has a switch of its own that turns it off', () => {
    const on = sound(everything).signals.map(({ id }) => id);
    assert.deepEqual(
      on,
      signalRules.map(({ id }) => id),
    );
    for (const rule of signalRules) {
      const left = sound({ ...everything, settings: { [rule.setting]: false } }).signals.map(({ id }) => id);
      assert.deepEqual(
        left,
        on.filter((id) => id !== rule.id),
      );
    }
  });
  for (const [setting, value, id] of [
    ['dive.replacedWithinDays', 1, 'S4'],
    ['dive.handedOverLines', 31, 'S5'],
    ['dive.lateWeeks', 11, 'S10'],
    ['dive.areaAuthors', 4, 'S11'],
    ['dive.creepWeeks', 12, 'S12'],
    ['dive.gateAuthors', 4, 'S13'],
  ] as const) {
    it(`obeys its thresholds: ${setting} at ${value} silences ${id}`, () => {
      assert.ok(signal(everything, id));
      assert.equal(signal({ ...everything, settings: { [setting]: value } }, id), undefined);
    });
  }
  it('counts what was handed over, and what was replaced, for as many days as the user says', () => {
    const touched: Sample = { input: { handedOver: [{ handover: 'h1', at: at('2024-06-05', 12), lines: 30 }] } };
    assert.equal(signal(touched, 'S5'), undefined);
    assert.match(
      signal({ ...touched, settings: { 'dive.handedOverDays': 14 } }, 'S5')?.sentence ?? '',
      /^You changed 30 lines in the last 14 days in one area/u,
    );
    const stale: Sample = { input: { replacements: [replaced('2024-06-07'), replaced('2024-06-10')] } };
    assert.equal(signal(stale, 'S4'), undefined);
    assert.ok(signal({ ...stale, settings: { 'dive.replacedFreshDays': 5 } }, 'S4'));
  });
  it('rests on as much measured time, and on as many of the own weeks, as the user says', () => {
    const half = new Map([...(everything.days ?? []), ...divingFor(5, { handsOn: 400, measured: 240 })]);
    assert.ok(signal({ ...everything, days: half }, 'S2'));
    assert.equal(signal({ ...everything, days: half, settings: { 'dive.measuredShare': 0.8 } }, 'S2'), undefined);
    const earlierShares = [...new Array<number>(9).fill(0.1), 0.6];
    const late: Sample = { input: { afterHours: { minutes: 300, share: 0.5, earlierShares } } };
    assert.match(signal(late, 'S10')?.sentence ?? '', /nine of ten of your weeks/u);
    assert.equal(signal({ ...late, settings: { 'dive.lateShare': 1 } }, 'S10'), undefined);
  });
  it('is one of thirteen, numbered in order', () => {
    assert.deepEqual(
      signalRules.map(({ id }) => id),
      Array.from({ length: 13 }, (_, index) => `S${index + 1}`),
    );
  });
  it('gives every estimate with its low and high', () => {
    for (const { facts } of sound({ days: divingFor(3) }).signals) {
      for (const { low, mid, high } of facts) assert.ok(low <= mid && mid <= high);
    }
  });
});
