import assert from 'node:assert/strict';
import { teamPage } from '../../../src/protocol/build/team';
import { told } from './threePeople';

describe('The lists of the team', () => {
  it('are sorted by name or by their own words, whatever was said first', () => {
    const page = teamPage(
      told([
        { type: 'ask.added', ask: 'B' },
        { type: 'ask.added', ask: 'A' },
        { type: 'ledger.added', skill: 'D', horizon: 'year', who: 'Kim', dueOn: '2025-03-04' },
        { type: 'ledger.added', skill: 'C', horizon: 'month', who: 'Noor', dueOn: '2024-04-04' },
        { type: 'handover.added', outcome: 'F', paths: [] },
        { type: 'handover.added', outcome: 'E', paths: [] },
      ]),
    );
    assert.deepEqual(
      [
        page.asks.map(({ ask }) => ask),
        page.ledger.map(({ skill }) => skill),
        page.agreements.map((one) => one.outcome),
      ],
      [
        ['A', 'B'],
        ['C', 'D'],
        ['E', 'F'],
      ],
    );
  });
});
