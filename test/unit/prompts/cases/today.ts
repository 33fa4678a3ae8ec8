import { activityOf, fridayEvening, inputOf } from '../sample';
import type { VariableCase } from './case';

const monday = Date.parse('2024-03-11T08:30:00+01:00');
const shownOnFriday = [
  [0, { type: 'prompt.shown', prompt: 'FBK-01', slot: '2024-03-08-weekly', triggered: false }],
] as const;
const fridayOff = [[9, { type: 'daysOff.added', from: '2024-03-08', to: '2024-03-08' }]] as const;

export const todayCases: readonly VariableCase[] = [
  { of: 'isDayStart', says: 'holds before anything was done', input: () => inputOf({ now: monday }), is: true },
  {
    of: 'isDayStart',
    says: 'does not hold an hour after the first activity',
    input: () => inputOf({ now: monday, activities: [activityOf('review', '2024-03-11', { at: monday - 3_600_000 })] }),
    is: false,
  },
  {
    of: 'isDayStart',
    says: 'does not hold on a day off',
    input: () => inputOf({ now: Date.parse('2024-03-09T08:30:00+01:00') }),
    is: false,
  },
  { of: 'isWeekStart', says: 'holds on Monday', input: () => inputOf({ now: monday }), is: true },
  { of: 'isWeekStart', says: 'does not hold on Friday', input: () => inputOf(), is: false },
  { of: 'isWeekEnd', says: 'holds on Friday', input: () => inputOf(), is: true },
  {
    of: 'isWeekEnd',
    says: 'holds on Thursday when Friday is off',
    input: () => inputOf({ now: fridayEvening - 86_400_000, said: fridayOff }),
    is: true,
  },
  {
    of: 'isWeekEnd',
    says: 'holds on Monday when no question was offered on Friday',
    input: () => inputOf({ now: monday }),
    is: true,
  },
  {
    of: 'isWeekEnd',
    says: 'does not hold on Monday when one was',
    input: () => inputOf({ now: monday, said: shownOnFriday }),
    is: false,
  },
  {
    of: 'isWeekEnd',
    says: 'does not hold on Wednesday',
    input: () => inputOf({ now: fridayEvening - 2 * 86_400_000 }),
    is: false,
  },
  {
    of: 'dive',
    says: 'is what the dive step knows, and nothing it does not',
    input: () => inputOf({ dive: { state: 'declared', reason: 'spike', hours: 3.5, declared: true } }),
    is: {
      state: 'declared',
      reason: 'spike',
      hours: 3.5,
      inBox: undefined,
      overrun: undefined,
      endedWithin1d: undefined,
      declared: true,
    },
  },
  {
    of: 'diveBox',
    says: 'says until when, in the zone of the user',
    input: () => inputOf({ dive: { until: Date.parse('2024-03-08T14:30:00Z') } }),
    is: 'until 15:30',
  },
  { of: 'diveBox', says: 'is not known without a box', input: () => inputOf(), is: undefined },
];
