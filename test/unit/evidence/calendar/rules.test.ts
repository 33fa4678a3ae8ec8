import assert from 'node:assert/strict';
import {
  inOrder,
  isNamedBy,
  offeredRules,
  patternOf,
  ruleFor,
  titlesWithoutRule,
} from '../../../../src/engine/evidence/calendar/rules';

describe('Rules for meeting titles', () => {
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['1:1 with Tomas', 'mentoring'],
    ['Ada/Tomas 1:1s', 'mentoring'],
    ['Weekly w/ Ada', 'mentoring'],
    ['Performance review Bob', 'mentoring'],
    ['Lunch & learn: architecture', 'mentoring'],
    ['Mentoring Ines', 'mentoring'],
    ['Design review: queue', 'direction'],
    ['Code review hour', 'review'],
    ['Review of the parser', 'review'],
    ['Interviews (backend)', 'direction'],
    ['Focus group with customers', 'direction'],
    ['Sprint review', 'direction'],
    ['Sprint 11-12 kickoff', 'direction'],
    ['Standup 11:15', 'direction'],
    ['Daily standup', 'direction'],
    ['Preview demo', 'direction'],
    ['Retro', 'direction'],
    ['Team sync', 'direction'],
    ['Refinement', 'direction'],
    ['Release train', 'integration'],
    ['All hands', null],
    ['Lunch', null],
    ['Focus', null],
    ['Focus time', null],
    ['Quiz night', undefined],
    ['Trelease', undefined],
    ['Synchronise watches', undefined],
  ];
  for (const [title, kind] of rows) {
    it(`offer ${kind === undefined ? 'nothing' : String(kind)} for “${title}”`, () => {
      assert.equal(ruleFor(title, offeredRules)?.kind, kind);
    });
  }

  it('match whatever the case, the width of the letters and the spaces', () => {
    assert.equal(ruleFor('ＲＯＡＤＭＡＰ', offeredRules)?.kind, 'direction');
    assert.equal(ruleFor('Code   Review', offeredRules)?.pattern, 'code review');
  });

  it('know where words end in any language, and that some write no ends', () => {
    const named: readonly (readonly [string, string, boolean])[] = [
      ['Überblick', 'blick', false],
      ['Équipe élargie', 'équipe', true],
      ['Rückblickend', 'rückblick', false],
      ['Планирование спринта', 'план', false],
      ['Планирование спринта', 'планирование', true],
      ['週次定例会議', '会議', true],
      ['😀 Retro 😀', 'retro', true],
      ['C++ guild', 'c++', true],
      ['Anything', '', false],
    ];
    for (const [title, pattern, expected] of named)
      assert.equal(isNamedBy(title, pattern), expected, `${title} ${pattern}`);
  });

  it('let a rule of the user’s own come first, and its longest words before shorter ones', () => {
    const own = [
      ...offeredRules,
      { pattern: 'guild', kind: 'direction' } as const,
      { pattern: 'guild of review', kind: 'review' } as const,
    ];
    assert.equal(ruleFor('Guild of review: design', inOrder(own))?.kind, 'review');
    assert.equal(ruleFor('Design guild', inOrder(own))?.pattern, 'guild');
    assert.equal(ruleFor('Code review', inOrder(offeredRules.toReversed()))?.pattern, 'code review');
  });

  it('are offered once each', () => {
    assert.equal(new Set(offeredRules.map(({ pattern }) => pattern)).size, offeredRules.length);
  });

  it('list the titles that none of them names, the frequent ones first', () => {
    const titles = ['Quiz', 'Chess', 'chess ', 'CHESS', 'Quiz', '1:1 Ada', ''].map((title) => ({ title }));
    assert.deepEqual(titlesWithoutRule(titles, offeredRules), [
      { title: 'Chess', count: 3 },
      { title: 'Quiz', count: 2 },
    ]);
  });

  it('keep of a title the words before what it is about or with whom', () => {
    const rows = [
      ['Chess with Ada', 'chess'],
      ['Chess w/ Ada', 'chess'],
      ['Guild: queues', 'guild'],
      ['Platform guild - week 12', 'platform guild'],
      ['Backend/Frontend table', 'backend/frontend table'],
      [': odd', ': odd'],
    ] as const;
    for (const [title, pattern] of rows) {
      assert.equal(patternOf(title), pattern);
      assert.ok(isNamedBy(title, pattern), title);
    }
  });
});
