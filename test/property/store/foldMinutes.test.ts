import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { kinds, type Source } from '../../../src/engine/kinds';
import type { RecordsFile } from '../../../src/engine/records/countOldMinutes';
import { foldOldMinutes } from '../../../src/engine/records/oldMinutes';
import { readRecordLines } from '../../../src/engine/records/read';
import type { RecordBody } from '../../../src/engine/records/schema';
import { report } from '../../../src/engine/report';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { ada, commit, id, noon, repository, tomas } from '../../unit/activity/history';

const zone = 'Europe/Paris';
const minute = 60_000;
const day = 86_400_000;
/** Summer time begins in these weeks, so that a day of 23 hours is met. */
const begin = Date.parse('2024-03-11T00:00:00Z');
const later = Date.parse('2024-08-20T12:00:00Z');
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Draft {
  readonly writer: string;
  readonly at: number;
  readonly body: RecordBody;
}

const kind = fc.constantFrom(...kinds);
/** Crowded into few hours of few days, so that spans overlap. */
const start = fc
  .tuple(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 300 }))
  .map(([days, minutes]) => begin + days * day + 7 * 60 * minute + minutes * minute);
const length = fc.integer({ min: 1, max: 60 });

const draft: fc.Arbitrary<Draft> = fc
  .record({
    writer: fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb'),
    start,
    length,
    kind,
    form: fc.integer({ min: 0, max: 9 }),
    key: fc.nat(5),
  })
  .map(({ writer, start: from, length: minutes, kind: of, form, key }) => {
    const startsAt = new Date(from).toISOString();
    const body: RecordBody =
      form < 6
        ? { type: 'editor.minutes', startsAt, minutes, kind: of }
        : form < 8
          ? { type: 'calendar.item', key: `k${key}`, startsAt, minutes, kind: of }
          : { type: 'log.added', kind: of, minutes, day: startsAt.slice(0, 10), ...(key > 2 ? { startsAt } : {}) };
    return { writer, at: from + minutes * minute, body };
  });

const drafts = fc.array(draft, { maxLength: 40 });

function filesOf(all: readonly Draft[]): readonly RecordsFile[] {
  const texts = new Map<string, string>();
  all.forEach(({ writer, at, body }, index) => {
    const iso = new Date(at).toISOString();
    const name = `${iso.slice(0, 7)}-${writer}.jsonl`;
    const line = JSON.stringify({ v: 1, id: `${writer}-${index + 1}`, at: iso, zone, ...body });
    texts.set(name, `${texts.get(name) ?? ''}${line}\n`);
  });
  return [...texts].map(([name, text]) => ({ name, text }));
}

function fold(files: readonly RecordsFile[], now: number): readonly RecordsFile[] {
  const changed = new Map(foldOldMinutes(files, { now, dayStartHour: 4, hash }).map(({ name, text }) => [name, text]));
  return files.map(({ name, text }) => ({ name, text: changed.get(name) ?? text }));
}

/** On the days of the minutes: work of mine, and every fourth time a change of another's that names me its reviewer. */
const clone = repository(
  Array.from({ length: 120 }, (_, index) => {
    const reviewed = index % 4 === 0;
    return commit({
      id: id(`f${index}`),
      author: reviewed ? tomas : ada,
      after: (begin - noon) / minute + Math.floor(index / 3) * 1440 + 7 * 60 + (index % 3) * 130,
      message: reviewed ? 'Change\n\nReviewed-by: Ada Quill <ada@example.invalid>' : 'Change',
    });
  }),
);

interface Week {
  readonly week: string;
  /** Minutes by kind from these sources. */
  readonly known: Readonly<Record<string, readonly number[]>>;
  readonly estimated: number;
}

/** Minutes of every week by kind and source, as the whole chain counts them. */
function weeksOf(files: readonly RecordsFile[]): readonly Week[] {
  const records = files.flatMap(({ name, text }) => readRecordLines(text, name).records);
  const settings = { ...defaultSettings, weeksOfHistory: 26 };
  const made = report({ repositories: [clone] }, records, settings, { instant: later, timeZone: zone });
  return made.weeks.map(({ week, sources }) => {
    const of = (source: Source): readonly number[] => kinds.map((kind) => sources[kind][source]);
    return {
      week,
      known: { said: of('said'), measured: of('measured'), calendar: of('calendar') },
      estimated: of('estimated').reduce((sum, minutes) => sum + minutes, 0),
    };
  });
}

/** Days are rounded one by one. */
const roundingOfWeek = 7;

describe('folding old minutes, for any records', () => {
  it('changes nothing that was said, measured or planned, and gives git no minute that it did not have before', () => {
    fc.assert(
      fc.property(drafts, fc.integer({ min: 60, max: 160 }), (all, days) => {
        const files = filesOf(all);
        const before = weeksOf(files);
        weeksOf(fold(files, begin + days * day)).forEach((after, index) => {
          assert.deepEqual(after.known, before[index]?.known);
          const most = (before[index]?.estimated ?? 0) + roundingOfWeek;
          assert.ok(after.estimated <= most, `${after.week}: ${after.estimated} estimated, at most ${most}`);
        });
      }),
      { numRuns: 12 },
    );
  });

  it('in steps of days comes to the same as in one go', () => {
    fc.assert(
      fc.property(drafts, fc.uniqueArray(fc.integer({ min: 80, max: 160 }), { maxLength: 4 }), (all, days) => {
        const files = filesOf(all);
        const steps = [...days].sort((a, b) => a - b).reduce((now, at) => fold(now, begin + at * day), files);
        assert.deepEqual(weeksOf(fold(steps, later)), weeksOf(fold(files, later)));
      }),
      { numRuns: 8 },
    );
  });

  it('leaves no old minute behind, and a second folding changes nothing', () => {
    fc.assert(
      fc.property(drafts, (all) => {
        const once = fold(filesOf(all), later);
        const left = once.flatMap(({ name, text }) => readRecordLines(text, name).records);
        assert.ok(!left.some(({ type }) => type === 'editor.minutes' || type === 'calendar.item'));
        assert.deepEqual(fold(once, later), once);
      }),
      { numRuns: 20 },
    );
  });

  it('counts nothing again when the old lines come back beside the totals', () => {
    fc.assert(
      fc.property(drafts, (all) => {
        const files = filesOf(all);
        const folded = fold(files, later);
        const copies = files.map(({ name, text }) => ({ name: `copy of ${name}`, text }));
        assert.deepEqual(weeksOf([...folded, ...copies]), weeksOf(folded));
      }),
      { numRuns: 30 },
    );
  });
});
