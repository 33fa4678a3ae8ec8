import assert from 'node:assert/strict';
import { evidencePage } from '../../../src/protocol/build/evidence';
import { reportOf, said } from './workedReport';

describe('The evidence of a number', () => {
  it('explains a number completely: the lines of a kind add up to it', () => {
    const made = reportOf();
    for (const kind of ['handsOn', 'mentoring'] as const) {
      const page = evidencePage(made, kind, '2024-W10');
      const lines = page.days.flatMap(({ items }) => items.flatMap(({ range }) => (range ? [range.mid] : [])));
      const total = lines.reduce((sum, hours) => sum + hours, 0);
      // Every line is rounded to a tenth.
      assert.ok(Math.abs(total - (page.total?.mid ?? -1)) <= 0.05 * (lines.length + 1), `${kind} ${total}`);
      assert.ok(lines.length > 0);
    }
  });

  it('keeps a struck line in sight, with its day, and takes its hours away', () => {
    const made = reportOf();
    const before = evidencePage(made, 'handsOn', '2024-W10');
    const item = before.days.flatMap(({ items }) => items).find(({ range }) => range !== null);
    assert.ok(item);
    const after = evidencePage(reportOf([...said, { type: 'evidence.struck', item: item.id }]), 'handsOn', '2024-W10');
    const line = after.days.flatMap(({ items }) => items).find(({ id: other }) => other === item.id);
    assert.ok(line?.struckOn);
    assert.ok((after.total?.mid ?? 0) < (before.total?.mid ?? 0));
  });

  it('says which lines the user said, so that they can be corrected or deleted', () => {
    const gap = {
      type: 'gap.answered',
      startsAt: '2024-03-06T09:00:00Z',
      endsAt: '2024-03-06T10:00:00Z',
      answer: 'oneToOne',
    } as const;
    const made = reportOf([...said, gap]);
    const own = (kind: 'mentoring' | 'handsOn') =>
      evidencePage(made, kind, '2024-W10').days.flatMap(({ items }) => items.map((item) => item.own));
    assert.deepEqual(own('mentoring'), [
      { record: made.state.gapAnswers[0]?.id, logged: false },
      { record: made.state.log[0]?.id, logged: true },
    ]);
    assert.ok(own('handsOn').every((one) => one === null));
  });
});
