import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { Report } from '../../../src/engine/report';
import { weekOfReport } from '../../../src/engine/reportWeeks';
import { comesUp } from '../../../src/engine/summary/comesUp';
import { weekMarkdown } from '../../../src/engine/summary/weekMarkdown';
import { addDays, weekOf } from '../../../src/engine/time/calendar';
import { commit, repository } from '../activity/history';
import { bands, reported, weekPageOf } from '../reported';

/** Nothing but one commit on Wednesday 6 March; two weeks later it is Wednesday again. */
const read = repository([commit({ after: -60 })]);

function told(bodies: readonly RecordBody[], weeksLater = 0): Report {
  return reported([read], bodies, 2 + 7 * weeksLater);
}

const due: readonly RecordBody[] = [
  { type: 'bands.confirmed', bands },
  { type: 'ledger.added', skill: 'running a release', horizon: 'month', who: 'Kim', dueOn: '2024-03-12' },
  { type: 'intention.kept', week: '2024-W11', when: 'the parser calls', will: 'ask Kim first' },
];

describe('A week without any evidence', () => {
  it('holds what comes up and what was meant for it while it runs', () => {
    const { verdict, comesUp: items, intention, after, unread } = weekPageOf(told(due, 1), '2024-W11');
    assert.equal(verdict, 'empty');
    assert.deepEqual(items, [{ page: 'team', text: 'Due in the longer view: running a release' }]);
    assert.equal(intention.last?.will, 'ask Kim first');
    assert.deepEqual([after, unread], [null, false]);
  });

  it('hands what fell due on to the next week when it passed so, and says it once', () => {
    const made = told(due, 3);
    const said = ['2024-03-04', '2024-03-11', '2024-03-18', '2024-03-25', '2024-04-01'].map((from) =>
      comesUp(made, { from, to: addDays(from, 6) }).filter(({ text }) => text.startsWith('Due')),
    );
    assert.deepEqual(
      said.map((items) => items.length),
      [0, 0, 0, 1, 0],
    );
    const filled = told([...due, { type: 'tally.kept', week: '2024-W11', minutes: { direction: 120 } }], 3);
    assert.equal(comesUp(filled, { from: '2024-03-11', to: '2024-03-17' }).length, 1, 'filled in, it keeps its own');
  });

  it('says why it may be empty in words that are true of it', () => {
    const off = told([...due, { type: 'daysOff.added', from: '2024-03-11', to: '2024-03-15', why: 'holiday' }], 2);
    const note = (made: Report, week: string): string => weekPageOf(made, week).subline;
    assert.match(note(told(due, 1), '2024-W11'), /^The week still runs\./u);
    assert.equal(note(off, '2024-W11'), 'You noted these days as days off.');
    assert.match(note(told(due, 2), '2024-W11'), /^No commit of yours was found .* filled in by hand\.$/u);
    assert.match(note(told(due), '2020-W10'), /^Git was not read this far back\./u);
    assert.ok(weekPageOf(told(due), '2020-W10').unread);
    assert.deepEqual([...new Set(Object.values(weekPageOf(told(due), '2020-W10').known))], [null]);
    assert.ok(!weekPageOf(told(due, 2), '2024-W11').unread);
  });

  it('is said plainly in Markdown, without a table of zeros', () => {
    for (const week of ['2020-W10', weekOf('2024-03-12')]) {
      const made = told(due, 2);
      const text = weekMarkdown(made, weekOfReport(made, week));
      assert.match(text, /\*\*Nothing was recorded in this week\.\*\*/u);
      assert.doesNotMatch(text, /\| Kind|0 h/u, week);
    }
  });
});
