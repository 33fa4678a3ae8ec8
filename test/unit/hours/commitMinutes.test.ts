import assert from 'node:assert/strict';
import { estimateCommitMinutes } from '../../../src/engine/hours/commitMinutes';
import { paceMemoryWeeks } from '../../../src/engine/hours/pace';
import type { WorkMark } from '../../../src/engine/hours/workMark';
import { defaultSettings } from '../../../src/engine/settings/settings';

const noon = Date.parse('2024-03-05T12:00:00Z');

function mark(id: string, minutesAfterNoon: number, more: Partial<WorkMark> = {}): WorkMark {
  const at = noon + minutesAfterNoon * 60_000;
  const day = Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : '';
  return { id, repository: 'one', at, offsetMinutes: 0, day, lines: 30, merge: false, ...more };
}

function minutesOf(marks: readonly WorkMark[], id: string, calibration?: number): number {
  const found = estimateCommitMinutes(marks, defaultSettings, calibration).get(id);
  assert.ok(found, `no minutes for ${id}`);
  return found.minutes;
}

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-6, `${actual} is not ${expected}`);
}

describe('hours from commits', () => {
  it('counts most of a short gap and a part of a long one', () => {
    const marks = [mark('a', 0), mark('b', 60), mark('c', 240)];
    const short = minutesOf(marks, 'b');
    const long = minutesOf(marks, 'c');
    assert.ok(short > 45 && short < 60, `${short} of 60`);
    assert.ok(long > 90 && long < 130, `${long} of 180`);
  });

  it('gives the first commit of a day little of the night before it', () => {
    const afterLunch = minutesOf([mark('a', -10), mark('b', 290)], 'b');
    const nextDay = minutesOf([mark('a', 0), mark('b', 20 * 60)], 'b');
    assert.ok(nextDay < afterLunch / 2, `${nextDay} after a night, ${afterLunch} after lunch`);
  });

  it('takes a commit just after midnight as part of the evening', () => {
    const evening = 11 * 60;
    const before = minutesOf([mark('a', evening), mark('b', evening + 55)], 'b');
    const across = minutesOf([mark('a', evening + 20), mark('b', evening + 75)], 'b');
    near(across, before);
  });

  it('trusts that larger changes took longer, but not in proportion', () => {
    const small = minutesOf([mark('a', 0), mark('b', 240, { lines: 10 })], 'b');
    const large = minutesOf([mark('a', 0), mark('b', 240, { lines: 1000 })], 'b');
    assert.ok(large > small && large < 3 * small, `${small} for 10 lines, ${large} for 1000`);
  });

  it('expects more work behind a commit of a person who commits seldom', () => {
    const every = (gap: number): number => {
      const marks = Array.from({ length: 8 }, (_, index) => mark(`m${index}`, index * gap));
      return minutesOf([...marks, mark('last', 7 * gap + 200)], 'last');
    };
    // 200 minutes is no in-session gap, so only the eight before tell the pace.
    assert.ok(every(60) > every(6) * 1.3, `${every(60)} and ${every(6)}`);
  });

  it('gives a week the same minutes however much older history is read with it', () => {
    const day = 24 * 60;
    const daysBefore = (days: number, gap: number): readonly WorkMark[] =>
      Array.from({ length: 6 }, (_, index) => mark(`${days} days before ${index}`, -days * day + index * gap));
    const asked = [...daysBefore(100, 60), mark('a', 0), mark('b', 200)];
    assert.notEqual(minutesOf(asked, 'b'), minutesOf(asked.slice(-2), 'b'), 'the pace of three months ago counts');
    near(minutesOf([...daysBefore(paceMemoryWeeks * 7 + 1, 5), ...asked], 'b'), minutesOf(asked, 'b'));
  });

  it('treats a change split up within two minutes as one piece of work', () => {
    const whole = minutesOf([mark('a', 0), mark('b', 90, { lines: 100 })], 'b');
    const parts = [mark('a', 0), mark('b', 90, { lines: 75 }), mark('c', 90, { lines: 25 })];
    near(minutesOf(parts, 'b'), whole * 0.75);
    near(minutesOf(parts, 'c'), whole * 0.25);
    const minuteLater = [mark('a', 0), mark('b', 90, { lines: 75 }), mark('c', 91, { lines: 25 })];
    near(minutesOf(minuteLater, 'c'), (whole + 1) * 0.25);
  });

  it('counts a rebased copy of a commit once', () => {
    const once = [mark('a', 0), mark('b', 90, { subject: 'parser' })];
    const both = estimateCommitMinutes([...once, mark('copy', 90, { subject: 'parser' })], defaultSettings);
    const sum = (both.get('b')?.minutes ?? 0) + (both.get('copy')?.minutes ?? 0);
    near(sum, minutesOf(once, 'b'));
  });

  it('lets a merge start and end gaps but hardly earn time', () => {
    const marks = [mark('a', 0), mark('merge', 60, { merge: true, lines: 5000 }), mark('b', 90)];
    assert.ok(minutesOf(marks, 'merge') < 2);
    assert.ok(minutesOf(marks, 'b') <= 30);
  });

  it('shares one clock between repositories', () => {
    const marks = [mark('a', 0), mark('b', 40), mark('c', 60, { repository: 'two' })];
    assert.ok(minutesOf(marks, 'c') <= 20);
  });

  it('counts the work that an amend finishes, up to what the commit could hold', () => {
    const plain = [mark('a', 0), mark('b', 60)];
    const amended = [...plain, mark('amend', 100, { amend: true, lines: undefined })];
    near(minutesOf(amended, 'b'), minutesOf(plain, 'b'));
    const more = minutesOf(amended, 'amend');
    assert.ok(more > 15 && more <= 40, `${more} of 40`);
    const hours = minutesOf([...plain, mark('amend', 60 + 600, { amend: true, lines: undefined })], 'amend');
    assert.ok(hours + minutesOf(plain, 'b') < 200, `${hours} for an amend ten hours later`);
  });

  it('never gives a day more than its cap', () => {
    const marks = Array.from({ length: 90 }, (_, index) => mark(`m${index}`, -700 + index * 23, { lines: 400 }));
    const result = estimateCommitMinutes(marks, { 'hours.dayCap': 6 });
    for (const day of ['2024-03-05', '2024-03-06']) {
      const ofDay = marks
        .filter((one) => one.day === day)
        .reduce((sum, one) => sum + (result.get(one.id)?.minutes ?? 0), 0);
      assert.ok(ofDay <= 360 + 1e-6, `${ofDay} on ${day}`);
    }
    const capped = marks.reduce((sum, one) => sum + (result.get(one.id)?.minutes ?? 0), 0);
    assert.ok(capped > 360, 'the cap is per day');
  });

  it('scales with the own measured weeks, yet never beyond the gap', () => {
    const marks = [mark('a', 0), mark('b', 60), mark('c', 70)];
    near(minutesOf(marks, 'b', 0.5), minutesOf(marks, 'b') / 2);
    assert.ok(minutesOf(marks, 'c', 2.5) <= 10);
  });

  it('leaves out a mark without a readable time and keeps the others', () => {
    const result = estimateCommitMinutes([mark('a', 0), mark('b', 30), mark('odd', NaN)], defaultSettings);
    assert.deepEqual([...result.keys()], ['a', 'b']);
  });

  it('takes the size of a commit it cannot read from the commits before', () => {
    const big = [mark('a', 0, { lines: 900 }), mark('b', 30, { lines: 900 }), mark('c', 270, { lines: undefined })];
    const small = [mark('a', 0, { lines: 3 }), mark('b', 30, { lines: 3 }), mark('c', 270, { lines: undefined })];
    assert.ok(minutesOf(big, 'c') > minutesOf(small, 'c') * 1.5);
  });
});
