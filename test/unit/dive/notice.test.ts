import assert from 'node:assert/strict';
import { reasonInWords } from '../../../src/engine/dive/sentences';
import { planFor } from '../../../src/engine/dive/plans';
import type { RecordOf } from '../../../src/engine/records/schema';
import type { Notice, SignalId } from '../../../src/engine/dive/diveReport';
import { at, divingFor, sampleInput, sound, today, type Sample } from './sample';

const everything: Sample = {
  days: divingFor(5),
  input: {
    waiting: [
      {
        repository: 'r',
        branch: 'refs/remotes/origin/tomas/login',
        since: at('2024-06-11'),
        fetchedAt: at(today, 9),
        usualDays: undefined,
      },
    ],
    replacements: [
      { at: at(today, 12), lines: 30, uncommitted: false },
      { at: at('2024-06-13', 12), lines: 30, uncommitted: false },
    ],
    builtOnSince: [at('2024-06-10')],
    privateChange: { lines: 900, oldestAt: at('2024-06-10') },
    longestStretch: 300,
    areas: [{ area: 'src/tomas', commits: 10, mine: 9, authors: 4 }],
    mergeGate: { merges: 12, byMe: 11, authors: 4 },
    handedOver: [{ handover: 'h', at: at(today, 11), lines: 40 }],
  },
};

type Plan = Pick<RecordOf<'plan.kept'>, 'cue' | 'will' | 'occasion'>;
const kept = (plan: Plan): NonNullable<Sample['said']> => [['2024-06-01', { type: 'plan.kept', ...plan }]];

function noticeWith(plan: Plan): Notice {
  const { notice } = sound({ ...everything, said: kept(plan) });
  assert.ok(notice);
  return notice;
}

const plansBySignal: readonly (readonly [string, SignalId])[] = [
  ['I notice I am coding', 'S1'],
  ['a rabbit hole opens', 'S1'],
  ['I am over my hours', 'S2'],
  ['a code review waits', 'S3'],
  ['somebody is waiting for a branch', 'S3'],
  ["I rewrite somebody else's lines", 'S4'],
  ['I take back what I gave away', 'S5'],
  ['others build on my branch', 'S8'],
];

describe('a notice', () => {
  it('gives at most two facts, one question and three actions', () => {
    const { notice } = sound(everything);
    assert.equal(notice?.facts.length, 2);
    assert.deepEqual(
      notice.actions.map(({ label }) => label),
      ['It is deliberate: set a box', 'Show what is waiting', 'Not now'],
    );
    assert.equal(notice.question, 'Looks like a dive. Deliberate, or did it creep up?');
    assert.equal(notice.message.match(/\?/gu)?.length, 1);
  });
  it('says what waited meanwhile when that is not a fact already', () => {
    const { waiting, ...rest } = everything.input ?? {};
    const one = sound({
      days: divingFor(5),
      input: { waiting: waiting ?? [] },
      settings: { 'dive.signals.othersWaiting': false },
    });
    assert.match(
      one.notice?.waiting ?? '',
      /^Meanwhile one branch from others has been quiet for up to three working days/u,
    );
    assert.equal(sound({ days: divingFor(5), input: rest }).notice?.waiting, undefined);
  });
  it('says the hours once, however many of its facts rest on them', () => {
    const { notice } = sound({ days: divingFor(5), input: { waiting: everything.input?.waiting ?? [] } });
    assert.deepEqual(notice?.signals, ['S1', 'S3']);
    assert.equal(notice.message.match(/ h of building/gu)?.length, 1, notice.message);
    assert.match(notice.message, /Meanwhile one branch from others has been quiet for up to three working days/u);
  });
  it('has ranges, and neither names nor exclamation marks, in all of its words', () => {
    const report = sound(everything);
    const words = [
      ...report.signals.map(({ sentence }) => sentence),
      report.notice?.message ?? '',
      report.because,
      ...report.limits,
    ];
    assert.ok(report.signals.length >= 9);
    for (const text of words) {
      assert.doesNotMatch(text, /!|tomas|login|warning|should|you are (?:ignoring|coding)/iu, text);
    }
    assert.match(words[0] ?? '', /^\d+ to \d+ h of building/u);
  });
  it("puts the user's own plan in place of the question when its cue matches", () => {
    const said = [
      [
        '2024-06-01',
        { type: 'plan.kept', cue: 'When I notice I am coding all day,', will: 'I ask who could take it.' },
      ],
    ] as const;
    const { notice } = sound({ ...everything, said });
    assert.equal(notice?.question, 'Your plan: when I notice I am coding all day, I ask who could take it.');
    assert.deepEqual(notice.plan, { cue: 'When I notice I am coding all day,', will: 'I ask who could take it.' });
  });
  it('keeps its own question when the cue speaks of something else', () => {
    for (const cue of [
      'a new person joins',
      'Deepak asks for help',
      'I decode a customer letter',
      'a code review comes up',
      'the hour is late',
      'I divert a call',
      'a review begins',
    ])
      assert.equal(noticeWith({ cue, will: 'I take the first hour' }).plan, undefined, cue);
  });
  it('takes the plan whose cue speaks of what holds, by whole words', () => {
    for (const [cue, signal] of plansBySignal) {
      const fits = (signals: readonly SignalId[]): boolean =>
        planFor(signals, sampleInput({ said: kept({ cue, will: 'ask first' }) }).state, '2024-W24') !== undefined;
      assert.ok(fits([signal]), `${cue} ${signal}`);
      assert.equal(fits(['S1']), signal === 'S1', cue);
    }
  });
  it('takes a plan by the moment chosen for it, in whatever language it is written', () => {
    const willOf = (plans: readonly Plan[], signals: readonly SignalId[]): string | undefined =>
      planFor(signals, sampleInput({ said: plans.flatMap((plan) => kept(plan)) }).state, '2024-W24')?.will;
    const waiting: Plan = { cue: 'jemand wartet', will: 'lese ich zuerst', occasion: 'othersWaiting' };
    const any: Plan = { cue: 'es mich packt', will: 'frage ich', occasion: 'anyDive' };
    const byWords: Plan = { cue: 'I dive in', will: 'stop' };
    assert.equal(willOf([waiting], ['S1', 'S3']), 'lese ich zuerst');
    assert.equal(willOf([waiting], ['S1', 'S4']), undefined);
    assert.equal(willOf([any], ['S5']), 'frage ich');
    assert.equal(willOf([any], []), undefined);
    assert.equal(willOf([waiting, byWords, any], ['S3']), 'lese ich zuerst');
    assert.equal(willOf([any, waiting, byWords], ['S1']), 'stop');
    // What was chosen decides alone: the words of the cue are not asked as well.
    assert.equal(willOf([{ ...byWords, occasion: 'tookBack' }], ['S1']), undefined);
  });
  it('says a plan as one sentence that ends once and does not shout', () => {
    assert.equal(
      noticeWith({ cue: 'I start coding!', will: 'stop! ask who could take it!!' }).question,
      'Your plan: when I start coding, I will stop. ask who could take it.',
    );
    assert.equal(
      noticeWith({ cue: 'I dive in.', will: 'ask: who could take it?' }).question,
      'Your plan: when I dive in, I will ask: who could take it?',
    );
  });
  it('never says what may be a name, while the plan itself stays as the user wrote it', () => {
    for (const plan of [
      { cue: 'I dive in', will: 'ask Deepak first' },
      { cue: 'Deepak sees me coding and I am diving', will: 'stop' },
      { cue: 'I dive in', will: 'write to @tomas' },
      { cue: 'I dive in', will: 'call Ørjan back!' },
    ]) {
      const notice = noticeWith(plan);
      assert.equal(notice.question, 'Looks like a dive. Deliberate, or did it creep up?');
      assert.deepEqual(notice.plan, plan);
      assert.doesNotMatch(notice.message, /deepak|tomas|ørjan|!/iu);
    }
    const calm = noticeWith({ cue: 'Somebody asks, and I dive in', will: 'open a PR on Monday' });
    assert.equal(calm.question, 'Your plan: when Somebody asks, and I dive in, I will open a PR on Monday.');
  });
  it('is the same in every window and keeps its name through the dive', () => {
    assert.equal(sound(everything).notice?.id, sound(everything).notice?.id);
    const dayBefore = sound({ days: divingFor(6), now: at('2024-06-13') }).notice?.id;
    assert.equal(sound({ days: divingFor(6) }).notice?.id, dayBefore);
  });
});

describe('the reason for silence', () => {
  it('is a plain sentence for every case', () => {
    const all = [
      'speaks',
      'unset',
      'learning',
      'thin',
      'declared',
      'paused',
      'presenting',
      'onCall',
      'dayOff',
      'releaseDay',
      'incident',
    ] as const;
    const more = [
      'spike',
      'messagesOff',
      'notDiving',
      'nothingNew',
      'easing',
      'launch',
      'muted',
      'coolDown',
      'viewOnly',
      'dayCap',
      'weekCap',
      'outsideHours',
    ] as const;
    const none = { thin: undefined, learning: undefined, declared: undefined, daysIn: 2, daysOut: 3 };
    for (const reason of [...all, ...more]) assert.match(reasonInWords(reason, none), /^[A-Z][^!?]+\.$/u);
  });
  it('names limits: a stale fetch, a shallow clone, and what no tool can see', () => {
    const stale = everything.input?.waiting?.map((branch) => ({ ...branch, fetchedAt: at('2024-06-10') })) ?? [];
    const { limits } = sound({ input: { waiting: stale, shallow: true, replacements: undefined } });
    assert.equal(limits.length, 4);
    assert.match(limits.join(' '), /cannot see meetings.*shallow.*last fetch is more than 24 h old.*not looked at/u);
  });
});
