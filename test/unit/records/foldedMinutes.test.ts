import assert from 'node:assert/strict';
import { foldRecords } from '../../../src/engine/records/fold';
import type { RecordBody } from '../../../src/engine/records/schema';
import { lateEnough, recordsOf } from './recordText';

describe('weekly totals of old minutes', () => {
  const span: RecordBody = { type: 'editor.minutes', startsAt: '2024-03-04T09:00:00Z', minutes: 25, kind: 'handsOn' };
  const folded: RecordBody = {
    type: 'minutes.folded',
    week: '2024-W10',
    source: 'measured',
    minutes: { handsOn: 25 },
    file: '2024-03-aaaaaaaaaaaa',
    before: '2024-03-05T00:00:00Z',
  };

  it('stand for the lines they were made of, should those turn up again', () => {
    const state = foldRecords(
      [...recordsOf([span]), ...recordsOf([folded], '2024-06-10T00:00:00.000Z', 'bbbbbbbbbbbb')],
      lateEnough,
    );
    assert.equal(state.editorSpans.length, 0);
    assert.equal(state.foldedMinutes.length, 1);
  });

  it('leave later lines of the same file alone', () => {
    const later: RecordBody = { ...span, startsAt: '2024-03-05T09:00:00Z' };
    const state = foldRecords(
      [...recordsOf([later]), ...recordsOf([folded], '2024-06-10T00:00:00.000Z', 'bbbbbbbbbbbb')],
      lateEnough,
    );
    assert.equal(state.editorSpans.length, 1);
  });

  it('of the later folding win over those of an earlier one', () => {
    const [early] = recordsOf([folded]);
    const [late] = recordsOf([{ ...folded, minutes: { handsOn: 40 }, before: '2024-03-06T00:00:00Z' }]);
    assert.ok(early && late);
    for (const records of [
      [early, late],
      [late, early],
    ]) {
      assert.deepEqual(
        foldRecords(records, lateEnough).foldedMinutes.map(({ minutes }) => minutes),
        [{ handsOn: 40 }],
      );
    }
  });
});
