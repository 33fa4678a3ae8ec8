import assert from 'node:assert/strict';
import { before, dive, healthy } from '../git/dives/story';
import { type Asked, evening, write } from '../git/dives/written';
import { json, leadline, patience } from './commandLine';

describe('leadline dive', function () {
  this.timeout(patience);

  const questions: Readonly<Record<string, Asked>> = {
    'would speak': {},
    'no hours are chosen': { unset: true },
    'it is paused': { said: [[before(1), { type: 'notices.paused', until: '2024-06-21T09:00:00.000Z' }]] },
    'it was dismissed': { said: [[before(6), { type: 'notice.dismissed', signal: 'S1' }]] },
    'it was declared': {
      said: [[before(3), { type: 'dive.started', reason: 'cover', until: '2024-06-20T17:00:00.000Z' }]],
    },
  };
  const words = (folder: string, data: string): readonly string[] => [
    'dive',
    '--repo',
    folder,
    '--data',
    data,
    '--now',
    new Date(evening).toISOString(),
    '--tz',
    'UTC',
  ];

  for (const [when, asked] of Object.entries(questions)) {
    it(`--json tells of a real repository what the report tells, where ${when}`, async () => {
      const { folder, keep, report } = await write(dive(5));
      const { dive: found } = await report(asked);
      const told = (await json(words(folder, await keep(asked)))) as Readonly<Record<string, unknown>>;
      const { state, depth, since, signals, wouldSpeak, silence, because, limits, seenPercent, notice } = told;
      assert.deepEqual(
        { state, depth, since, signals, wouldSpeak, silence, because, limits, seenPercent },
        {
          state: found.state,
          depth: found.depth,
          since: found.since ?? null,
          signals: found.signals,
          wouldSpeak: found.wouldSpeak,
          silence: found.wouldSpeak ? null : found.silence,
          because: found.because,
          limits: found.limits,
          seenPercent: found.seenPercent,
        },
      );
      assert.equal((notice as { readonly message: string } | null)?.message, found.notice?.message);
    });
  }
  it('says in words what holds and why it is silent', async () => {
    const { folder, keep } = await write(healthy());
    const { code, out } = await leadline(words(folder, await keep()));
    assert.equal(code, 0);
    assert.match(out, /Nothing has held for two working days\./u);
    const diving = await write(dive(5));
    const told = await leadline(words(diving.folder, await diving.keep()));
    assert.match(told.out, /of building in your last three working days/u);
  });
});
