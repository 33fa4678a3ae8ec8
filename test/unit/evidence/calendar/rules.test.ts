import assert from 'node:assert/strict';
import { offeredRules, ruleFor } from '../../../../src/engine/evidence/calendar/rules';

describe('Rules for meeting titles', () => {
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['1:1 with Tomas', 'mentoring'],
    ['Design review: queue', 'direction'],
    ['Code review hour', 'review'],
    ['Interview (backend)', 'direction'],
    ['Release train', 'integration'],
    ['Lunch', null],
    ['Standup', undefined],
  ];
  for (const [title, kind] of rows) {
    it(`offer ${kind === undefined ? 'nothing' : String(kind)} for “${title}”`, () => {
      assert.equal(ruleFor(title, offeredRules)?.kind, kind);
    });
  }

  it('match whatever the case and the width of the letters', () => {
    assert.equal(ruleFor('ＲＯＡＤＭＡＰ', offeredRules)?.kind, 'direction');
  });

  it('let a rule of the user’s own come first', () => {
    assert.equal(
      ruleFor('Design review', [{ pattern: 'design review', kind: 'review' }, ...offeredRules])?.kind,
      'review',
    );
  });
});
