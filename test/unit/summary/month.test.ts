import assert from 'node:assert/strict';
import { month } from '../../../src/engine/summary/month';
import { dayMs } from '../../../src/engine/time/now';
import { journeyPage } from '../../../src/protocol/build/journey';
import { commit, file, id, noon, repository } from '../activity/history';
import { reported } from '../reported';
import { threePeople, told } from './threePeople';

describe('The month', () => {
  it('begins with others, then with what I am proud of in them', () => {
    const made = told([
      { type: 'pride.noted', day: '2024-03-05', words: 'the release went out while I was away' },
      { type: 'log.added', kind: 'direction', minutes: 30, day: '2024-03-05', tag: 'problem', hand: 'inspire' },
      {
        type: 'log.added',
        kind: 'direction',
        minutes: 30,
        day: '2024-03-05',
        tag: 'contextPassed',
        note: 'the market',
      },
      { type: 'log.added', kind: 'direction', minutes: 15, day: '2024-03-04', tag: 'visionTold' },
    ]);
    const summary = month(made);
    assert.deepEqual(
      summary.pride.map(({ words }) => words),
      ['the release went out while I was away'],
    );
    assert.deepEqual(summary.context, ['the market']);
    assert.equal(summary.vision.toldOn, '2024-03-04');
    assert.deepEqual([summary.hands.inspire.length, summary.hands.defend.length], [1, 0]);
    assert.equal(
      summary.spaces,
      'Of the direction work that can be told apart: one act on what the problem is, no acts on how it is solved.',
    );
    assert.deepEqual(Object.keys(journeyPage(made, []).month).slice(2, 4), ['others', 'pride']);
  });

  it('tells problem from solution by the paths of my own pages of direction', () => {
    const pages = repository([commit({ id: id('p'), after: -60 }), commit({ id: id('s'), after: -30 })], {
      changes: new Map([
        [id('p'), [file('docs/research/talks.md')]],
        [id('s'), [file('docs/adr/0001-queue.md')]],
      ]),
    });
    assert.equal(
      month(reported([pages])).spaces,
      'Of the direction work that can be told apart: one act on what the problem is, one act on how it is solved.',
    );
  });

  it('keeps the age of the written picture apart from the age of the told one', () => {
    const read = threePeople();
    const written = { ...read, lastTouched: new Map([['docs/vision.md', noon - 40 * dayMs]]) };
    const { vision } = journeyPage(
      reported(
        [written],
        [
          { type: 'vision.marked', repository: read.id, path: 'docs/vision.md' },
          { type: 'vision.told', day: '2024-03-05' },
        ],
      ),
      [],
    );
    assert.deepEqual(vision, { marked: true, editedOn: '2024-01-26', toldOn: '2024-03-05' });
  });
});
