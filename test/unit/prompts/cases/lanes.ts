import type { TimedActivity } from '../../../../src/engine/activity/activity';
import type { Kind } from '../../../../src/engine/kinds';
import { addDays } from '../../../../src/engine/time/calendar';
import { activityOf, friday, inputOf, logged } from '../sample';
import type { VariableCase } from './case';

const seen = (daysAgo: number, kind: Kind): TimedActivity => activityOf(kind, addDays(friday, -daysAgo));

export const laneCases: readonly VariableCase[] = [
  {
    of: 'laneGapDays',
    says: 'counts from the last entry of the emptier lane',
    input: () => inputOf({ said: [logged(25, { lane: 'strategy' }), logged(2, { lane: 'team' })] }),
    is: 25,
  },
  {
    of: 'laneGapDays',
    says: 'counts a lane that never had an entry from the first entry of the other',
    input: () => inputOf({ said: [logged(40, { lane: 'team' }), logged(2, { lane: 'team' })] }),
    is: 40,
  },
  {
    of: 'laneGapDays',
    says: 'takes an entry without a lane where its kind belongs, as the week’s page does',
    input: () => inputOf({ said: [logged(25, { kind: 'direction' }), logged(3, { kind: 'mentoring' })] }),
    is: 25,
  },
  {
    of: 'laneGapDays',
    says: 'counts what was seen of a lane as well, as the week’s page does',
    input: () =>
      inputOf({
        said: [logged(3, { lane: 'team' }), logged(40, { lane: 'team' })],
        activities: [seen(6, 'direction')],
      }),
    is: 6,
  },
  {
    of: 'laneGapDays',
    says: 'is not known while nothing was logged in either: git shows only a part of leading',
    input: () => inputOf({ said: [logged(3, { kind: 'handsOn' })], activities: [seen(6, 'direction')] }),
    is: undefined,
  },
  {
    of: 'emptyLane',
    says: 'names that lane',
    input: () => inputOf({ said: [logged(40, { lane: 'team' }), logged(2, { lane: 'team' })] }),
    is: 'Strategy',
  },
  {
    of: 'emptyLane',
    says: 'names the team lane when strategy had the last word',
    input: () => inputOf({ said: [logged(40, { lane: 'team' }), logged(2, { lane: 'strategy' })] }),
    is: 'Team',
  },
];
