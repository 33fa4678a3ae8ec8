import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allowanceNames } from '../../../src/engine/activity/activity';
import { allowanceOf } from '../../../src/engine/hours/allowances';
import { estimateCommitMinutes, type CommitMinutes } from '../../../src/engine/hours/commitMinutes';
import { periodRange, shareOfRange, weekRange } from '../../../src/engine/hours/ranges';
import { marksOfReflog } from '../../../src/engine/hours/reflogMarks';
import type { WorkMark } from '../../../src/engine/hours/workMark';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { createCalendar, weekOf } from '../../../src/engine/time/calendar';

const minuteMs = 60_000;
/** Floating point: a thousandth of a millisecond. */
const tolerance = 1e-3;
const wholeDay = { 'hours.dayCap': 24 };

/** Summer time begins (Paris, New York, Lord Howe by half an hour) or ends in these spans. */
const spans = ['2024-03-05T00:00:00Z', '2024-03-25T00:00:00Z', '2024-10-26T00:00:00Z', '2024-11-01T00:00:00Z'];
const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

const calendars = spans.map((from) =>
  zones.map((zone) => createCalendar(Date.parse(from), Date.parse(from) + 12 * 86_400_000, zone, 4)),
);

interface Mix {
  readonly marks: readonly WorkMark[];
}

const rawMark = fc.record({
  /** Some at the very same moment, some a minute apart, some days. */
  minute: fc.oneof(fc.integer({ min: 0, max: 12 * 1440 - 1 }), fc.integer({ min: 600, max: 620 })),
  second: fc.constantFrom(0, 0, 17),
  repository: fc.constantFrom('server', 'client', 'tools'),
  offsetMinutes: fc.constantFrom(-570, -300, 0, 60, 120, 345, 630, 840),
  lines: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined }),
  merge: fc.boolean(),
  amend: fc.boolean(),
});

const mixes: fc.Arbitrary<Mix> = fc
  .record({
    span: fc.nat({ max: spans.length - 1 }),
    zone: fc.nat({ max: zones.length - 1 }),
    raw: fc.array(rawMark, { minLength: 1, maxLength: 60 }),
  })
  .map(({ span, zone, raw }) => {
    const from = Date.parse(spans[span] ?? '');
    const calendar = calendars[span]?.[zone];
    const marks = raw.map(({ minute, second, merge, amend, ...rest }, index): WorkMark => {
      const at = from + minute * minuteMs + second * 1000;
      return { ...rest, id: `c${index}`, at, day: calendar?.dayOf(at) ?? '', merge, amend: amend && !merge };
    });
    return { marks };
  });

const scales = fc.constantFrom(1, 0.4, 0.8, 1.7, 2.5);

describe('hours from any commits', () => {
  it('count no minute twice, over any mix of repositories, zones and changes of summer time', () => {
    fc.assert(
      fc.property(mixes, scales, ({ marks }, scale) => {
        const spansOfWork = sortedSpans(estimateCommitMinutes(marks, wholeDay, scale));
        for (const [index, span] of spansOfWork.entries()) {
          const before = spansOfWork[index - 1];
          assert.ok(!before || span.startsAt >= before.endsAt - tolerance, 'two spans overlap');
          assert.ok(Math.abs(span.endsAt - span.startsAt - span.minutes * minuteMs) < tolerance);
        }
      }),
    );
  });

  it('end where work was put down, at the latest with the last commit of a burst', () => {
    fc.assert(
      fc.property(mixes, scales, ({ marks }, scale) => {
        const found = estimateCommitMinutes(marks, defaultSettings, scale);
        assert.equal(found.size, marks.length);
        for (const mark of marks) {
          const one = found.get(mark.id);
          assert.ok(one && one.minutes >= 0 && Number.isFinite(one.minutes));
          assert.ok(one.endsAt <= endOfBurst(marks, mark.at) + tolerance);
        }
      }),
    );
  });

  it('do not depend on the order of the input', () => {
    fc.assert(
      fc.property(mixes, fc.infiniteStream(fc.nat()), ({ marks }, chance) => {
        const keyed = marks.map((mark) => ({ mark, key: Number(chance.next().value) }));
        const shuffled = keyed.sort((one, other) => one.key - other.key).map(({ mark }) => mark);
        const one = [...estimateCommitMinutes(marks, defaultSettings)].sort();
        const other = [...estimateCommitMinutes(shuffled, defaultSettings)].sort();
        assert.deepEqual(other, one);
      }),
    );
  });

  it('never exceed the cap of a day', () => {
    fc.assert(
      fc.property(mixes, fc.integer({ min: 1, max: 24 }), scales, ({ marks }, cap, scale) => {
        const perDay = sums(marks, estimateCommitMinutes(marks, { 'hours.dayCap': cap }, scale), (mark) => mark.day);
        for (const minutes of perDay.values()) assert.ok(minutes <= cap * 60 + tolerance);
      }),
    );
  });

  it('do not change when a second clone or a repository without my work is added', () => {
    fc.assert(
      fc.property(mixes, ({ marks }) => {
        const clone = marks.map((mark) => ({ ...mark, repository: `${mark.repository} again` }));
        const entries = marks.map((mark) => ({
          id: mark.id,
          at: mark.at,
          action: 'checkout: moving from main to topic',
        }));
        const onlyRead = marksOfReflog('read', entries, [], () => ({ day: '2024-03-05', offsetMinutes: 0 }));
        assert.deepEqual(
          [...estimateCommitMinutes([...clone, ...onlyRead, ...marks], defaultSettings)],
          [...estimateCommitMinutes(marks, defaultSettings)],
        );
      }),
    );
  });

  it('change by no more than the range of the week when one commit is split in two at the same moment', () => {
    fc.assert(
      fc.property(mixes, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), ({ marks }, pick, part) => {
        const whole = marks[pick % marks.length];
        if (!whole) return;
        const first = whole.lines === undefined ? undefined : Math.round(whole.lines * part);
        const second = whole.lines === undefined || first === undefined ? undefined : whole.lines - first;
        const split = [
          ...marks.filter((mark) => mark !== whole),
          { ...whole, lines: first },
          { ...whole, id: 'other half', lines: second },
        ];
        const before = sums(marks, estimateCommitMinutes(marks, defaultSettings), (mark) => weekOf(mark.day));
        const after = sums(split, estimateCommitMinutes(split, defaultSettings), (mark) => weekOf(mark.day));
        for (const [week, minutes] of before) {
          const { low, high } = weekRange(minutes, false);
          const now = after.get(week) ?? 0;
          assert.ok(now >= low - tolerance && now <= high + tolerance, `${minutes} became ${now}`);
        }
      }),
    );
  });

  it('look back only: a later day changes no earlier one', () => {
    fc.assert(
      fc.property(mixes, fc.integer({ min: 1, max: 11 }), ({ marks }, days) => {
        const first = Math.min(...marks.map((mark) => mark.at));
        const border = first + days * 1440 * minuteMs;
        // A burst across the border is one piece of work, and the cap of a day sees the whole day.
        if (marks.some((mark) => Math.abs(mark.at - border) <= 3 * minuteMs)) return;
        const early = marks.filter((mark) => mark.at < border);
        const all = estimateCommitMinutes(marks, wholeDay);
        const alone = estimateCommitMinutes(early, wholeDay);
        for (const mark of early) assert.deepEqual(all.get(mark.id), alone.get(mark.id));
      }),
    );
  });

  it('do not fall when a commit is larger or its gap longer', () => {
    const sizes = fc.integer({ min: 0, max: 4000 });
    const gaps = fc.integer({ min: 181, max: 1400 });
    fc.assert(
      fc.property(sizes, sizes, gaps, gaps, (oneSize, otherSize, oneGap, otherGap) => {
        const minutes = (lines: number, gap: number): number => {
          const at = Date.parse('2024-03-05T00:30:00Z');
          const mark = { repository: 'server', offsetMinutes: 0, day: '2024-03-05', merge: false };
          const marks = [
            { ...mark, id: 'before', at, lines: 10 },
            { ...mark, id: 'after', at: at + gap * minuteMs, lines },
          ];
          return estimateCommitMinutes(marks, wholeDay).get('after')?.minutes ?? NaN;
        };
        const small = minutes(Math.min(oneSize, otherSize), Math.min(oneGap, otherGap));
        const large = minutes(Math.max(oneSize, otherSize), Math.max(oneGap, otherGap));
        assert.ok(small <= large + tolerance, `${small} and ${large}`);
      }),
    );
  });
});

describe('any range', () => {
  it('keeps low <= mid <= high', () => {
    const minutes = fc.double({ min: 0, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(minutes, fc.double({ min: 0, max: 60 }), fc.boolean(), minutes, (mid, weeks, calibrated, part) => {
        for (const range of [
          weekRange(mid, calibrated),
          periodRange(mid, weeks, calibrated),
          shareOfRange(weekRange(mid, calibrated), Math.min(part, mid)),
        ]) {
          assert.ok(0 <= range.low && range.low <= range.mid && range.mid <= range.high, JSON.stringify(range));
        }
      }),
    );
  });

  it('of an allowance keeps low <= mid <= high, whatever the size', () => {
    const lines = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined });
    fc.assert(
      fc.property(fc.constantFrom(...allowanceNames), lines, (name, size) => {
        const { low, mid, high } = allowanceOf(name, size, defaultSettings);
        assert.ok(0 <= low && low <= mid && mid <= high && Number.isFinite(high));
      }),
    );
  });
});

/** In the order of their ends: an empty span may stand a rounding error away from the one it touches. */
function sortedSpans(found: ReadonlyMap<string, CommitMinutes>): readonly CommitMinutes[] {
  return [...found.values()].sort((one, other) => one.endsAt - other.endsAt || one.startsAt - other.startsAt);
}

/** Commits at most two minutes apart are one piece of work, whose time is shared by size. */
function endOfBurst(marks: readonly WorkMark[], at: number): number {
  const next = marks.map((mark) => mark.at).filter((other) => other > at && other - at <= 2 * minuteMs);
  return next.length === 0 ? at : endOfBurst(marks, Math.max(...next));
}

function sums(
  marks: readonly WorkMark[],
  found: ReadonlyMap<string, CommitMinutes>,
  keyOf: (mark: WorkMark) => string,
): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const mark of marks) {
    const key = keyOf(mark);
    result.set(key, (result.get(key) ?? 0) + (found.get(mark.id)?.minutes ?? 0));
  }
  return result;
}
