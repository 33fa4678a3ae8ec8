import assert from 'node:assert/strict';
import type { RecordBody } from '../../../src/engine/records/schema';
import { keepingOf, peopleLines, reviewAfterDays } from '../../../src/engine/records/peopleLines';
import { teamPage } from '../../../src/protocol/build/team';
import { told } from './threePeople';

describe('Lines about people', () => {
  const bodies: readonly RecordBody[] = [
    { type: 'skill.set', area: 'deploy', person: 'Kim', state: 'fit' },
    { type: 'areaOwner.set', area: 'deploy', owner: 'Kim' },
    { type: 'area.ifILeft', area: 'deploy', needed: 'an hour with Kim' },
    { type: 'person.noted', person: 'Kim', energy: 'hard puzzles' },
    { type: 'ledger.added', skill: 'releases', horizon: 'year', who: 'Kim', dueOn: '2025-03-04' },
    { type: 'pride.noted', day: '2024-03-04', words: 'Kim cut the release' },
    { type: 'ledger.added', skill: 'what Bo began', horizon: 'year', dueOn: '2025-03-04' },
    { type: 'ask.added', ask: 'a quieter rota for Bo' },
    { type: 'handover.added', outcome: 'Bo owns the tides', paths: [], context: 'since the launch' },
    { type: 'dive.started', reason: 'pairing', until: '2024-03-04T12:00:00Z', who: 'Bo', note: 'the parser' },
    { type: 'vision.told', day: '2024-03-04', note: 'to Bo, at lunch' },
    { type: 'vision.told', day: '2024-03-05' },
    { type: 'dive.started', reason: 'spike', until: '2024-03-05T12:00:00Z' },
  ];

  it('come up for keeping or removing after six months, every kind of them', () => {
    assert.deepEqual(teamPage(told(bodies)).stale, []);
    assert.deepEqual(
      teamPage(told(bodies, reviewAfterDays + 12)).stale.map(({ text }) => text),
      [
        'A dive (pairing; the parser): with Bo',
        'Asked of me: a quieter rota for Bo',
        'Handed over: Bo owns the tides; since the launch',
        'If I left, deploy: an hour with Kim',
        'Kim cut the release',
        'Kim: hard puzzles',
        'The picture was told: to Bo, at lunch',
        'deploy: Kim, fit',
        'deploy: owned by Kim',
        'releases: Kim',
        'what Bo began',
      ],
    );
  });

  it('stand once after they were kept, and are gone after they were removed', () => {
    const before = peopleLines(told(bodies).state);
    const kept = told([...bodies, ...before.flatMap((line) => [...keepingOf(line)])]);
    assert.deepEqual(
      peopleLines(kept.state).map(({ text }) => text),
      before.map(({ text }) => text),
    );
    assert.deepEqual(peopleLines(told([...bodies, ...before.map(({ remove }) => remove)]).state), []);
  });
});
