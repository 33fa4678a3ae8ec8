import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { foldRecords } from '../../../src/engine/records/fold';
import { journeyPage } from '../../../src/protocol/build/journey';
import { recordsOf } from '../records/recordText';
import { momentAfter, reported } from '../reported';

const marked = (practice: string, state: 'kept' | 'changed' | 'dropped'): RecordBody => ({
  type: 'practice.marked',
  practice,
  state,
});

describe('How the team works', () => {
  const said = [
    marked('a demo every second Friday', 'kept'),
    marked('two approvals', 'kept'),
    marked('Two approvals ', 'changed'),
    marked('a stand-up at nine', 'dropped'),
  ];

  it('is one line for each practice, with what was decided last', () => {
    assert.deepEqual(
      journeyPage(reported([], said), []).practices.map(({ practice, state }) => [practice, state]),
      [
        ['a demo every second Friday', 'kept'],
        ['a stand-up at nine', 'dropped'],
        ['Two approvals ', 'changed'],
      ],
    );
  });

  it('lets go of what was dropped a quarter ago, and of nothing else', () => {
    const practices = (days: number) => journeyPage(reported([], said, days), []).practices;
    const dropped = practices(2).find(({ state }) => state === 'dropped')?.markedOn;
    assert.equal(dropped, '2024-03-04');
    // Counted from 6 March, so the first is the ninetieth day after the mark.
    assert.equal(practices(2 + 86).length, 3);
    assert.deepEqual(
      practices(2 + 90).map(({ state }) => state),
      ['kept', 'changed'],
    );
  });

  it('goes back to the decision before when the last is taken back', () => {
    const [, , third] = recordsOf(said);
    const left = recordsOf([...said, { type: 'record.removed', of: third?.id ?? '' }]);
    const { practices } = foldRecords(left, momentAfter(2));
    assert.equal(practices.find(({ practice }) => practice === 'two approvals')?.state, 'kept');
  });
});
