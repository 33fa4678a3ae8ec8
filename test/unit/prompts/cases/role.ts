import type { TimedActivity } from '../../../../src/engine/activity/activity';
import { exactly } from '../../../../src/engine/estimate';
import { addDays } from '../../../../src/engine/time/calendar';
import { activityOf, friday, inputOf, type Said } from '../sample';
import type { VariableCase } from './case';

const place = (daysAgo: number, mark: number): Said => [daysAgo, { type: 'identity.placed', place: mark }];
/** An hour of leading beside three of building, in the week up to Tuesday; Wednesday is after the mark. */
const measuredWeek = (): readonly TimedActivity[] => [
  activityOf('handsOn', addDays(friday, -4), { minutes: exactly(180) }),
  activityOf('mentoring', addDays(friday, -3), { minutes: exactly(60) }),
  activityOf('mentoring', addDays(friday, -2), { minutes: exactly(600) }),
];

export const roleCases: readonly VariableCase[] = [
  {
    of: 'preset',
    says: 'is the role the user chose',
    input: () => inputOf({ said: [[9, { type: 'role.chosen', preset: 'maintainer' }]] }),
    is: 'maintainer',
  },
  {
    of: 'daysSinceSetup',
    says: 'counts calendar days',
    input: () => inputOf({ said: [[12, { type: 'setup.finished' }]] }),
    is: 12,
  },
  {
    of: 'roleChanged30d',
    says: 'holds after another role was chosen',
    input: () =>
      inputOf({
        said: [
          [90, { type: 'role.chosen', preset: 'steppingUp' }],
          [20, { type: 'role.chosen', preset: 'techLeadSmall' }],
        ],
      }),
    is: true,
  },
  {
    of: 'roleChanged30d',
    says: 'does not hold for the first choice of a role',
    input: () => inputOf({ said: [[5, { type: 'role.chosen', preset: 'steppingUp' }]] }),
    is: false,
  },
  {
    of: 'identityPlace',
    says: 'is the last mark of the month',
    input: () => inputOf({ said: [place(40, 10), place(3, 80)] }),
    is: 80,
  },
  {
    of: 'identityPlace',
    says: 'is not known when the last mark is older',
    input: () => inputOf({ said: [place(40, 10)] }),
    is: undefined,
  },
  {
    of: 'identityLeadPct',
    says: 'is the part that was not hands-on in the week up to the mark',
    input: () => inputOf({ said: [place(3, 80)], activities: measuredWeek() }),
    is: 25,
  },
  {
    of: 'identityGap',
    says: 'is how far the felt place and the measured share lie apart',
    input: () => inputOf({ said: [place(3, 80)], activities: measuredWeek() }),
    is: 55,
  },
  {
    of: 'identityGap',
    says: 'is not known where nothing was seen',
    input: () => inputOf({ said: [place(3, 80)] }),
    is: undefined,
  },
];
