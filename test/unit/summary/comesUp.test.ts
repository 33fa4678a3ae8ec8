import assert from 'node:assert/strict';
import { comesUp } from '../../../src/engine/summary/comesUp';
import { addDays } from '../../../src/engine/time/calendar';
import { bands } from '../reported';
import { told } from './threePeople';

describe('What comes up', () => {
  it('is said in the week it falls due and in no other', () => {
    const made = told([
      { type: 'bands.confirmed', bands },
      { type: 'ask.added', ask: 'a decision on the test database' },
      { type: 'skill.set', area: 'deploy', person: 'Kim', state: 'gap', mitigation: 'pair', reviewOn: '2024-03-20' },
      { type: 'ledger.added', skill: 'running a release', horizon: 'month', who: 'Kim', dueOn: '2024-04-03' },
      { type: 'vision.told', day: '2024-03-04' },
      { type: 'identity.placed', place: 40 },
      { type: 'shift.marked', shift: 'goals', state: 'moving' },
    ]);
    const said = new Map<string, string[]>();
    for (let monday = '2024-03-04'; monday < '2024-10-01'; monday = addDays(monday, 7)) {
      for (const { text } of comesUp(made, { from: monday, to: addDays(monday, 6) })) {
        said.set(text, [...(said.get(text) ?? []), monday]);
      }
    }
    assert.ok([...said.values()].every((weeks) => weeks.length === 1));
    assert.deepEqual([...said.keys()].sort(), [
      'A month ago you placed yourself between maker and lead. Where today?',
      'Asked of you two weeks ago and open: a decision on the test database',
      'Due in the longer view: running a release',
      'One of the seven shifts was last marked two months ago.',
      'The picture of where things go was last told two months ago.',
      'Three lines about people are six months old: keep or remove.',
      'To look at again: Kim and deploy',
      'Your bands are six weeks old. Do they still fit?',
    ]);
  });
});
