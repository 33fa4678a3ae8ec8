import assert from 'node:assert/strict';
import type { ReadRepository } from '../../../src/engine/evidence/evidence';
import type { RecordBody } from '../../../src/engine/records/schema';
import { report } from '../../../src/engine/report';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { hourMs, minuteMs } from '../../../src/engine/time/now';
import { ada, commit, file, id, noon, repository, tomas } from '../activity/history';
import { recordsOf } from '../records/recordText';

// Wednesday, 6 March 2024; told in the evening.
const now = { instant: noon + 6 * hourMs, timeZone: 'Europe/Paris' };
const at = (minutesAfterNoon: number): string => new Date(noon + minutesAfterNoon * minuteMs).toISOString();

const meeting = (from: number, minutes: number, key = 'k1'): RecordBody => ({
  type: 'calendar.item',
  key,
  startsAt: at(from),
  minutes,
  kind: 'direction',
});
const seen = (from: number, minutes: number, kind: 'handsOn' | 'review' = 'handsOn'): RecordBody => ({
  type: 'editor.minutes',
  startsAt: at(from),
  minutes,
  kind,
  repository: 'repository-1',
});
const said = (from: number | undefined, minutes: number): RecordBody => ({
  type: 'log.added',
  kind: 'review',
  minutes,
  day: '2024-03-06',
  ...(from === undefined ? {} : { startsAt: at(from) }),
});

function items(bodies: readonly RecordBody[], one: ReadRepository = repository([])) {
  return report({ repositories: [one] }, recordsOf(bodies), defaultSettings, now).activities.map(
    ({ source, minutes, overlaps = [], reason }) => ({ source, minutes, overlaps, reason }),
  );
}
const bySource = (all: ReturnType<typeof items>, source: string) => all.filter((item) => item.source === source);

/** Tomas' change of 10 lines that names Ada as its reviewer: 15 minutes and their range, by allowance. */
const reviewed = commit({
  id: id('reviewed'),
  author: tomas,
  after: 60,
  message: 'Change\n\nReviewed-by: Ada Quill <ada@example.invalid>',
});
const withReview = repository([reviewed], { changes: new Map() });

describe('The same minutes from two clocks', () => {
  it('go to the surer one, and the other says what it lost to whom', () => {
    const told = items([meeting(-120, 60), seen(-90, 40), said(-75, 15)]);
    assert.deepEqual(
      bySource(told, 'said').map(({ minutes, overlaps }) => [minutes.mid, overlaps]),
      [[15, []]],
    );
    const [measured] = bySource(told, 'measured');
    assert.deepEqual([measured?.minutes.mid, measured?.overlaps], [25, [{ source: 'said', minutes: 15 }]]);
    const [calendar] = bySource(told, 'calendar');
    assert.equal(calendar?.minutes.mid, 30);
    assert.deepEqual(calendar.overlaps, [
      { source: 'measured', minutes: 15 },
      { source: 'said', minutes: 15 },
    ]);
    assert.equal(
      calendar.reason,
      'It stood in your calendar. Of its 60 min, 30 are already counted: 15 measured in the editor, 15 said by you.',
    );
  });

  it('of two windows, or of two meetings at once, are counted once and say so', () => {
    const [, second] = bySource(items([seen(-90, 40), seen(-80, 40)]), 'measured');
    assert.deepEqual([second?.minutes.mid, second?.overlaps], [10, [{ source: 'measured', minutes: 30 }]]);
    const [, other] = bySource(items([meeting(-90, 30), meeting(-90, 30, 'k2')]), 'calendar');
    assert.deepEqual([other?.minutes.mid, other?.overlaps], [0, [{ source: 'calendar', minutes: 30 }]]);
  });

  it('hide a commit made while the editor looked, and its line names the editor', () => {
    const mine = commit({ id: id('mine'), author: ada, after: 60 });
    const clone = repository([mine], { changes: new Map([[mine.id, [file('src/parser.ts', 40)]]]) });
    const [line] = bySource(items([seen(-240, 10), seen(120, 10)], clone), 'estimated');
    assert.equal(line?.minutes.mid, 0);
    assert.equal(line.overlaps[0]?.source, 'measured');
    assert.match(line.reason, /do not count: \d+ in which the editor looked and saw no typing\.$/u);
  });
});

describe('What was logged for a day without saying when', () => {
  const mentoring = (minutes: number): RecordBody => ({
    type: 'log.added',
    kind: 'mentoring',
    minutes,
    day: '2024-03-06',
  });
  const oneToOne = (from: number): RecordBody => ({
    type: 'calendar.item',
    key: `one${from}`,
    startsAt: at(from),
    minutes: 30,
    kind: 'mentoring',
  });
  const hoursOf = (bodies: readonly RecordBody[], kind: 'mentoring' | 'review' = 'mentoring') =>
    report({ repositories: [] }, recordsOf(bodies), defaultSettings, now).last7Days.hours[kind];

  it('is the meeting of that kind on that day: once as it stands, twice at the most', () => {
    assert.deepEqual(hoursOf([oneToOne(-60), mentoring(30)]), { low: 30, mid: 30, high: 60 });
    const [meeting] = bySource(items([oneToOne(-60), mentoring(30)]), 'calendar');
    assert.deepEqual(meeting?.overlaps, [{ source: 'said', minutes: 30 }]);
    assert.match(meeting.reason, /Of its 30 min, 30 are already counted: 30 said by you\.$/u);
  });

  it('covers no more meetings than it has minutes, and leaves the rest of them', () => {
    assert.deepEqual(hoursOf([oneToOne(-60), oneToOne(60), mentoring(45)]), { low: 60, mid: 60, high: 105 });
    assert.deepEqual(hoursOf([oneToOne(-60), mentoring(45)]), { low: 45, mid: 45, high: 75 });
  });

  it('is not a meeting of another kind or another day', () => {
    assert.deepEqual(hoursOf([oneToOne(-60 - 1440), mentoring(30)]), { low: 60, mid: 60, high: 60 });
    assert.deepEqual(hoursOf([meeting(-60, 30), mentoring(30)]), { low: 30, mid: 30, high: 30 });
  });

  it('may be what the editor saw of that kind: the low end counts it once, the middle both', () => {
    assert.deepEqual(hoursOf([seen(-60, 40, 'review'), said(undefined, 30)], 'review'), { low: 40, mid: 70, high: 70 });
    const [measured] = bySource(items([seen(-60, 40, 'review'), said(undefined, 30)]), 'measured');
    assert.match(measured?.reason ?? '', /may be part of what you logged/u);
  });
});

describe('A review that git shows without its time', () => {
  const alone = items([], withReview)[0]?.minutes;

  it('has an allowance while nothing else shows the time', () => {
    assert.ok(alone && alone.low > 0 && alone.mid > alone.low);
  });

  it('has none beside what the editor saw of reviewing in that repository on that day', () => {
    const told = items([seen(-60, 40, 'review')], withReview);
    const [line] = bySource(told, 'estimated');
    assert.deepEqual(line?.minutes, { low: 0, mid: 0, high: 0 });
    assert.match(line.reason, /are already counted: \d+ measured in the editor\.$/u);
  });

  it('keeps what the editor did not see of it, and all of it beside other work or another day', () => {
    const [short] = bySource(items([seen(-60, 5, 'review')], withReview), 'estimated');
    assert.equal(short?.minutes.mid, (alone?.mid ?? 0) - 5);
    for (const other of [seen(-60, 40), seen(-60 - 1440, 40, 'review')]) {
      assert.deepEqual(bySource(items([other], withReview), 'estimated')[0]?.minutes, alone);
    }
  });

  it('beside a review said for the day without a time claims nothing as certain: it may be the same half hour', () => {
    const [line] = bySource(items([said(undefined, 30)], withReview), 'estimated');
    assert.deepEqual(line?.minutes, { ...alone, low: 0 });
    assert.match(line.reason, /may be part of what you logged/u);
    const [placed] = bySource(items([said(-60, 30)], withReview), 'estimated');
    assert.deepEqual(placed?.minutes, alone);
  });
});

describe('Weeks that the editor measured', () => {
  const week = 7 * 1440;
  // A day apart, in the week before: twelve hours measured where the commits alone would say far less.
  const measured = [seen(-week, 360), seen(-week + 1440, 360)];
  const mine = [-week + 60, -week + 1440 + 60, -60].map((after, index) =>
    commit({ id: id(`w${index}`), author: ada, after }),
  );
  const clone = repository(mine, { changes: new Map(mine.map((one) => [one.id, [file('src/parser.ts', 30)]])) });
  const told = (bodies: readonly RecordBody[], daysLater = 0) =>
    report({ repositories: [clone] }, recordsOf(bodies, '2024-01-01T00:00:00.000Z'), defaultSettings, {
      ...now,
      instant: now.instant + daysLater * 24 * hourMs,
    });
  const handsOnToday = (made: ReturnType<typeof told>) =>
    made.activities.filter(({ commit: of }) => of === mine[2]?.id).reduce((sum, { minutes }) => sum + minutes.mid, 0);

  it('teach the estimator the user’s own scale for the days it did not see, held back and in bounds', () => {
    const plain = told([]);
    const taught = told(measured);
    assert.equal(plain.calibration, undefined);
    assert.ok(taught.calibration !== undefined && taught.calibration > 1 && taught.calibration <= 2.5);
    assert.ok(handsOnToday(taught) > handsOnToday(plain));
  });

  it('teach no more when two windows saw the same hours', () => {
    assert.equal(told([...measured, ...measured]).calibration, told(measured).calibration);
  });

  it('are forgotten after a quarter, and a week with one measured day teaches nothing', () => {
    assert.equal(told(measured, 110).calibration, undefined);
    assert.equal(told(measured.slice(0, 1)).calibration, undefined);
  });
});
