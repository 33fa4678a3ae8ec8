import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { foldOldMinutes } from '../../../src/engine/records/oldMinutes';
import { readRecordLines } from '../../../src/engine/records/read';
import type { LeadRecord, RecordBody } from '../../../src/engine/records/schema';
import { report, type Report } from '../../../src/engine/report';
import { defaultSettings } from '../../../src/engine/settings/settings';
import { dayMs, hourMs, minuteMs } from '../../../src/engine/time/now';
import { ada, commit, file, id, noon, repository, tomas } from '../activity/history';
import { linesOf, recordsOf } from '../records/recordText';

const zone = 'Europe/Paris';
const later = noon + 120 * dayMs;
const name = '2024-03-aaaaaaaaaaaa.jsonl';

/** Five days, eight blocks of fifty minutes each, and four commits a day that end in the same hours. */
const monday = noon - 2 * dayMs - 4 * hourMs;
const blocks = Array.from({ length: 40 }, (_, index): RecordBody => ({
  type: 'editor.minutes',
  startsAt: new Date(monday + Math.floor(index / 8) * dayMs + (index % 8) * hourMs).toISOString(),
  minutes: 50,
  kind: 'handsOn',
  repository: 'repository-1',
}));
const work = Array.from({ length: 20 }, (_, index) =>
  commit({
    id: id(`w${index}`),
    author: ada,
    after: (monday - noon) / minuteMs + Math.floor(index / 4) * 1440 + 120 * (1 + (index % 4)),
  }),
);
const clone = repository(work, { changes: new Map(work.map((one) => [one.id, [file('src/parser.ts', 60)]])) });

function folded(text: string): readonly LeadRecord[] {
  const [file] = foldOldMinutes([{ name, text }], {
    now: later,
    dayStartHour: 4,
    hash: (of) => createHash('sha256').update(of).digest('hex'),
  });
  return readRecordLines(file?.text ?? '', name).records;
}

const reportOf = (records: readonly LeadRecord[], one = clone): Report =>
  report({ repositories: [one] }, records, defaultSettings, { instant: later, timeZone: zone });
const week = (made: Report) => made.summaries.week('2024-W10');
const handsOn = (made: Report): number => week(made).hours.handsOn?.mid ?? 0;

describe('A week whose minutes were folded', () => {
  const before = reportOf(recordsOf(blocks));
  const after = reportOf(folded(linesOf(blocks)));

  it('keeps its hours: commits do not come back into the time the editor watched', () => {
    assert.ok(handsOn(reportOf([])) > 10 * 60, 'the commits alone are many hours');
    assert.equal(week(after).sources.handsOn.measured, 40 * 50);
    assert.ok(handsOn(after) <= handsOn(before), `${handsOn(after)} after, ${handsOn(before)} before`);
    assert.ok(handsOn(after) > 0.9 * handsOn(before), `${handsOn(after)} after, ${handsOn(before)} before`);
  });

  it('keeps the part of git that the editor did not watch', () => {
    const oneMorning = blocks.slice(0, 3);
    const [live, old] = [reportOf(recordsOf(oneMorning)), reportOf(folded(linesOf(oneMorning)))];
    assert.ok(
      handsOn(old) <= handsOn(live) && handsOn(old) > 0.9 * handsOn(live),
      `${handsOn(old)} of ${handsOn(live)}`,
    );
  });

  it('shows its total over the working days, none of them with more than a day', () => {
    const days = week(after).days.map(({ hours }) => hours.handsOn?.mid ?? 0);
    assert.equal(
      days.reduce((sum, minutes) => sum + minutes, 0),
      handsOn(after),
    );
    assert.ok(
      days.slice(0, 5).every((minutes) => minutes >= 380 && minutes <= 420),
      days.join(),
    );
    assert.deepEqual(days.slice(5), [0, 0]);
  });

  it('tells beside every commit what it gave way to', () => {
    const line = after.activities.find(({ commit: of }) => of === work[3]?.id);
    assert.match(line?.reason ?? '', /do not count: \d+ for the time the editor watched in that week\.$/u);
    assert.equal(line?.overlaps?.[0]?.source, 'measured');
  });

  it('folded by an earlier release, is held back by the minutes that are there', () => {
    const total = { type: 'minutes.folded', week: '2024-W10', source: 'measured', minutes: { handsOn: 2000 } } as const;
    assert.ok(handsOn(reportOf(recordsOf([total]))) <= handsOn(before));
  });

  it('adds no allowance for a review that the editor saw in that repository, and one for a review elsewhere', () => {
    const reviewed = commit({
      id: id('reviewed'),
      author: tomas,
      after: 60,
      message: 'Change\n\nReviewed-by: Ada Quill <ada@example.invalid>',
    });
    const reading = (repositoryId: string): RecordBody => ({
      type: 'editor.minutes',
      startsAt: new Date(noon).toISOString(),
      minutes: 40,
      kind: 'review',
      repository: repositoryId,
    });
    const review = (bodies: readonly RecordBody[]) =>
      week(reportOf(folded(linesOf(bodies)), repository([reviewed]))).sources.review;
    assert.deepEqual(review([reading('repository-1')]), { said: 0, measured: 40, calendar: 0, estimated: 0 });
    assert.ok(review([reading('repository-2')]).estimated > 0);
  });
});
