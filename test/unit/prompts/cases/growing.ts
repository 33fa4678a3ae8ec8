import type { RecordBody } from '../../../../src/engine/records/schema';
import { inputOf, recordId } from '../sample';
import type { VariableCase } from './case';

const skill: RecordBody = { type: 'skill.set', area: 'press', person: 'Tomas', state: 'stretch' };
const ledger: RecordBody = { type: 'ledger.added', skill: 'Reading profiles', horizon: 'quarter', dueOn: '2024-05-01' };

export const growingCases: readonly VariableCase[] = [
  { of: 'ledgerEmpty', says: 'holds before the first entry', input: () => inputOf(), is: true },
  {
    of: 'ledgerEmpty',
    says: 'does not hold with an open entry',
    input: () => inputOf({ said: [[9, ledger]] }),
    is: false,
  },
  {
    of: 'ledgerEmpty',
    says: 'holds again when the entry is closed',
    input: () =>
      inputOf({
        said: [
          [9, ledger],
          [2, { type: 'ledger.closed', of: recordId(1) }],
        ],
      }),
    is: true,
  },
  {
    of: 'ledgerAgeDays',
    says: 'counts from the last change',
    input: () => inputOf({ said: [[50, ledger]] }),
    is: 50,
  },
  {
    of: 'skillsMapAgeDays',
    says: 'counts from the last change',
    input: () =>
      inputOf({
        said: [
          [70, { type: 'skills.opened' }],
          [33, skill],
        ],
      }),
    is: 33,
  },
  {
    of: 'skillsMapAgeDays',
    says: 'counts from the first look while it is empty',
    input: () => inputOf({ said: [[70, { type: 'skills.opened' }]] }),
    is: 70,
  },
  { of: 'skillsMapAgeDays', says: 'is not known before the map was opened', input: () => inputOf(), is: undefined },
  {
    of: 'summarySharedAgeDays',
    says: 'counts from the last one shared',
    input: () =>
      inputOf({
        said: [
          [60, { type: 'summary.shared', to: 'coach' }],
          [31, { type: 'summary.shared', to: 'team' }],
        ],
      }),
    is: 31,
  },
  { of: 'summaryNeverShared', says: 'holds until one is shared', input: () => inputOf(), is: true },
  {
    of: 'summaryNeverShared',
    says: 'does not hold afterwards',
    input: () => inputOf({ said: [[60, { type: 'summary.shared', to: 'coach' }]] }),
    is: false,
  },
  {
    of: 'weeklyHabitSet',
    says: 'holds with an intention for this week',
    input: () =>
      inputOf({ said: [[4, { type: 'intention.kept', week: '2024-W10', when: 'at stand-up', will: 'ask first' }]] }),
    is: true,
  },
  {
    of: 'weeklyHabitSet',
    says: "does not hold with last week's",
    input: () =>
      inputOf({ said: [[11, { type: 'intention.kept', week: '2024-W09', when: 'at stand-up', will: 'ask first' }]] }),
    is: false,
  },
];
