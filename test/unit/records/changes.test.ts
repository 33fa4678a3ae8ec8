import assert from 'node:assert/strict';
import { changedCharter, changedOwnSkill, changedPerson, changedSkill } from '../../../src/engine/records/changes';
import { foldRecords } from '../../../src/engine/records/fold';
import type { RecordBody } from '../../../src/engine/records/schema';
import type { UserState } from '../../../src/engine/records/state';
import { recordsOf } from './recordText';

const now = { instant: Date.parse('2024-03-06T12:00:00Z'), timeZone: 'Europe/Paris' };

type Change = (state: UserState) => RecordBody | undefined;

/** Says one change after the other, each as the page told it, whatever was said in between. */
function after(first: readonly RecordBody[], ...changes: readonly Change[]): UserState {
  let said = first;
  for (const change of changes) {
    const body = change(foldRecords(recordsOf(said), now));
    if (body) said = [...said, body];
  }
  return foldRecords(recordsOf(said), now);
}

describe('Two changes from the same old picture of a page', () => {
  it('of one person both stay', () => {
    const { persons } = after(
      [{ type: 'person.noted', person: 'Noor', energy: 'puzzles' }],
      (state) => changedPerson(state, { person: 'Noor', growing: 'releases' }),
      (state) => changedPerson(state, { person: 'noor', unknown: 'what she wants' }),
      (state) => changedPerson(state, { person: 'Noor', energy: '' }),
    );
    assert.equal(persons.length, 1);
    const [{ energy, growing, unknown } = {}] = persons;
    assert.deepEqual([energy, growing, unknown], [undefined, 'releases', 'what she wants']);
  });

  it('of one’s own skill both stay', () => {
    const { ownSkills } = after(
      [{ type: 'ownSkill.set', skill: 'business', state: 'gap', next: 'read a contract' }],
      (state) => changedOwnSkill(state, { skill: 'business', state: 'stretch' }),
      (state) => changedOwnSkill(state, { skill: 'business', next: 'ask finance' }),
    );
    const { state, next } = ownSkills.get('business') ?? {};
    assert.deepEqual([state, next], ['stretch', 'ask finance']);
    assert.equal(changedOwnSkill({ ownSkills: new Map() }, { skill: 'product', next: 'x' }), undefined);
  });

  it('of the charter both stay, and a line taken out is gone', () => {
    const was = ['Outcomes', 'People'];
    const { charter } = after(
      [{ type: 'charter.written', lines: was }],
      (state) => changedCharter(state, { lines: ['Outcomes are mine', 'People'], was }),
      (state) => changedCharter(state, { lines: ['Outcomes', 'People first'], was }),
      (state) => changedCharter(state, { lines: ['Outcomes', 'People', 'Direction'], was }),
    );
    assert.deepEqual(charter?.lines, ['Outcomes are mine', 'People first', 'Direction']);
    const shorter = after([{ type: 'charter.written', lines: ['a', 'b', 'c'] }], (state) =>
      changedCharter(state, { lines: ['b', 'c'], was: ['a', 'b', 'c'] }),
    );
    assert.deepEqual(shorter.charter?.lines, ['b', 'c']);
  });

  it('of who knows what both stay, also where the line is added a second time', () => {
    const { skills } = after(
      [{ type: 'skill.set', area: 'deploy', person: 'Noor', state: 'gap', mitigation: 'pair', reviewOn: '2024-06-01' }],
      (state) => changedSkill(state, { area: 'deploy', person: 'Noor', state: 'stretch' }),
      (state) => changedSkill(state, { area: 'deploy', person: 'Noor', mitigation: 'train' }),
      (state) => changedSkill(state, { area: 'Deploy', person: 'noor', state: 'fit' }),
    );
    assert.equal(skills.length, 1);
    const [{ state, mitigation, reviewOn } = {}] = skills;
    assert.deepEqual([state, mitigation, reviewOn], ['fit', 'train', '2024-06-01']);
  });
});

describe('A gap', () => {
  const gap = { area: 'deploy', person: 'Noor', state: 'gap' } as const;

  it('is not noted without what helps and a day to look again', () => {
    const none = { skills: [] };
    assert.equal(changedSkill(none, gap), undefined);
    assert.equal(changedSkill(none, { ...gap, mitigation: 'pair' }), undefined);
    assert.equal(changedSkill(none, { ...gap, reviewOn: '2024-06-01' }), undefined);
    assert.deepEqual(changedSkill(none, { ...gap, mitigation: 'pair', reviewOn: '2024-06-01' }), {
      type: 'skill.set',
      ...gap,
      mitigation: 'pair',
      reviewOn: '2024-06-01',
    });
  });

  it('that was noted before this was asked can still be changed', () => {
    const { skills } = after([{ type: 'skill.set', ...gap }], (state) =>
      changedSkill(state, { area: 'deploy', person: 'Noor', mitigation: 'train' }),
    );
    assert.equal(skills[0]?.mitigation, 'train');
  });
});
