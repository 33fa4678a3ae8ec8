import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Commit, FileChange, Person, ReadRepository } from '../../../src/engine/evidence/evidence';
import { seeVisibility } from '../../../src/engine/activity/see';
import { identifyPeople } from '../../../src/engine/people/identify';
import { minuteMs } from '../../../src/engine/time/now';
import {
  ada,
  evidenceOf,
  helper,
  host,
  id,
  judged,
  mira,
  noon,
  repository,
  settings,
  tomas,
} from '../../unit/activity/history';

const someone: fc.Arbitrary<Person> = fc.constantFrom(ada, tomas, mira, helper, host, { name: 'nobody', email: '' });
const message = fc.oneof(
  fc.constantFrom(
    'Keep commas',
    'Keep commas (#4)',
    '2.0.0',
    'Revert "Keep commas"',
    "Merge branch 'x'",
    "Merge branch 'main' into x",
    'Keep\n\nReviewed-by: Ada Quill <ada@example.invalid>\nAcked-by: Ada Quill',
    'Keep\n\nCo-authored-by: Tomas Reed <tomas@example.invalid>',
    'Keep\n\nCo-authored-by: Ada Quill <ada@example.invalid>',
    'Auto merge of #4 - tomas:x, r=ada-quill',
    'Patch by Tomas Reed',
  ),
  fc.string({ unit: 'binary' }),
);
const path = fc.oneof(
  fc.constantFrom('src/a.ts', 'docs/adr/1.md', 'yarn.lock', 'a => b', '"q"\t\n', '../../x', 'ö/ü.ts'),
  fc.string({ unit: 'binary' }),
);
const lines = fc.option(fc.oneof(fc.nat(500), fc.constantFrom(-4, NaN, Infinity)), { nil: undefined });
const change: fc.Arbitrary<FileChange> = fc.record({
  path,
  from: fc.option(path, { nil: undefined }),
  added: lines,
  deleted: lines,
});

const history: fc.Arbitrary<ReadRepository> = fc
  .array(
    fc.record({
      author: someone,
      committer: someone,
      message,
      after: fc.integer({ min: -200_000, max: 20_000 }),
      later: fc.nat(500),
      merge: fc.boolean(),
      changes: fc.option(fc.array(change, { maxLength: 5 }), { nil: undefined }),
      moved: fc.constantFrom(
        'checkout: moving from main to x',
        'checkout: moving from x to main',
        'commit: a',
        'commit (amend): b',
        'reset: moving to HEAD~1',
      ),
    }),
    { maxLength: 25 },
  )
  .map((steps) => {
    const at = (index: number): string => id(`h${index}`);
    const commits = steps.map((step, index): Commit => ({
      id: at(index),
      parents: index === 0 ? [] : step.merge && index > 1 ? [at(index - 1), at(index - 2)] : [at(index - 1)],
      author: step.author,
      committer: step.committer,
      authored: { instant: noon + step.after * minuteMs, offsetMinutes: 0 },
      committed: { instant: noon + (step.after + step.later) * minuteMs, offsetMinutes: 0 },
      message: step.message,
    }));
    return repository(commits, {
      changes: new Map(steps.flatMap(({ changes }, index) => (changes ? [[at(index), changes] as const] : []))),
      headReflog: steps.map(({ moved, after }, index) => ({
        id: at(index),
        at: noon + after * minuteMs,
        action: moved,
      })),
    });
  });

describe('Judging any history', () => {
  it('gives each commit of mine its time once: shares of its minutes add up to one or none', () => {
    fc.assert(
      fc.property(history, (one) => {
        const { activities, marks, notCounted } = judged(one);
        const shares = new Map<string, number>();
        for (const { timing, commit } of activities) {
          if (timing.by !== 'commits') continue;
          assert.ok(timing.share > 0 && timing.share <= 1);
          const mark = timing.mark ?? commit ?? '';
          shares.set(mark, (shares.get(mark) ?? 0) + timing.share);
        }
        for (const sum of shares.values()) assert.ok(Math.abs(sum - 1) < 1e-9);
        assert.equal(new Set(marks.map((mark) => mark.id)).size, marks.length);
        for (const { reason, rule } of [...activities, ...notCounted]) assert.ok(reason !== '' && rule !== '');
      }),
      { numRuns: 300 },
    );
  });

  it('says the same whatever the order of commits and folders, and however many clones tell it', () => {
    fc.assert(
      fc.property(history, (one) => {
        const told = judged(one);
        const backwards = { ...one, commits: [...one.commits].reverse() };
        assert.deepEqual(judged(backwards), told);
        const { activities, notCounted } = judged([one, one]);
        assert.deepEqual([activities, notCounted], [told.activities, told.notCounted]);
      }),
      { numRuns: 150 },
    );
  });

  it('counts nothing that names nobody of mine', () => {
    fc.assert(
      fc.property(history, (one) => {
        const stranger = { ...one, me: { name: 'Jun Ode', email: 'jun@example.invalid' }, headReflog: [] };
        const { activities, marks, notCounted } = judged(stranger);
        assert.deepEqual([activities, marks, notCounted], [[], [], []]);
      }),
      { numRuns: 150 },
    );
  });

  it('sees what a repository can show without failing', () => {
    fc.assert(
      fc.property(history, (one) => {
        const people = identifyPeople(evidenceOf(one), [], [], settings);
        const seen = seeVisibility(one, people, { instant: noon, timeZone: 'UTC' });
        assert.ok(Object.values(seen.counts).every((count) => Number.isInteger(count) && count >= 0));
      }),
      { numRuns: 150 },
    );
  });
});
