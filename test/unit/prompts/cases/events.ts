import { activityOf, friday, inputOf, noon } from '../sample';
import { repositoryOf } from '../sampleRepository';
import type { VariableCase } from './case';

const setUpDaysAgo = (days: number) => [[days, { type: 'setup.finished' }] as const];
const solo = { handsOn: 150 };

export const eventCases: readonly VariableCase[] = [
  {
    of: 'reviewEvents7d',
    says: 'counts seven days',
    input: () =>
      inputOf({ days: { 0: { events: { review: 1 } }, 6: { events: { review: 2 } }, 7: { events: { review: 4 } } } }),
    is: 3,
  },
  {
    of: 'reviewObservable',
    says: 'needs four reviews in eight weeks',
    input: () => inputOf({ days: { 10: { events: { review: 2 } }, 50: { events: { review: 2 } } } }),
    is: true,
  },
  {
    of: 'reviewObservable',
    says: 'does not hold with three',
    input: () => inputOf({ days: { 10: { events: { review: 3 } }, 60: { events: { review: 9 } } } }),
    is: false,
  },
  {
    of: 'daysSinceReviewGiven',
    says: 'counts working days, not the weekend',
    input: () => inputOf({ days: { 7: { events: { review: 1 } } } }),
    is: 5,
  },
  { of: 'daysSinceReviewGiven', says: 'is not known when none was ever seen', input: () => inputOf(), is: undefined },
  {
    of: 'mentoringEvents7d',
    says: 'counts seven days',
    input: () => inputOf({ days: { 2: { events: { mentoring: 1 } }, 9: { events: { mentoring: 1 } } } }),
    is: 1,
  },
  {
    of: 'mentoringEvents14d',
    says: 'counts fourteen',
    input: () => inputOf({ days: { 2: { events: { mentoring: 1 } }, 9: { events: { mentoring: 1 } } } }),
    is: 2,
  },
  {
    of: 'daysSinceMentoring',
    says: 'counts from the last one',
    input: () => inputOf({ days: { 9: { events: { mentoring: 1 } }, 30: { events: { mentoring: 1 } } } }),
    is: 9,
  },
  {
    of: 'daysSinceMentoring',
    says: 'counts from the set-up when there never was one',
    input: () => inputOf({ said: setUpDaysAgo(40) }),
    is: 40,
  },
  {
    of: 'directionEvents7d',
    says: 'counts seven days',
    input: () => inputOf({ days: { 1: { events: { direction: 2 } } } }),
    is: 2,
  },
  {
    of: 'daysSinceDirection',
    says: 'counts from the last one',
    input: () => inputOf({ days: { 23: { events: { direction: 1 } } } }),
    is: 23,
  },
  { of: 'daysSinceDirection', says: 'is not known before the set-up', input: () => inputOf(), is: undefined },
  {
    of: 'soloStreakDays',
    says: 'steps over the weekend',
    input: () => inputOf({ days: { 0: solo, 1: solo, 2: solo, 3: solo, 4: solo, 7: solo } }),
    is: 6,
  },
  {
    of: 'soloStreakDays',
    says: 'ends at a day with a review',
    input: () => inputOf({ days: { 0: solo, 1: solo, 2: { handsOn: 150, events: { review: 1 } }, 3: solo } }),
    is: 2,
  },
  {
    of: 'soloStreakDays',
    says: 'is not ended by a morning that has only begun',
    input: () => inputOf({ days: { 0: 20, 1: solo, 2: solo } }),
    is: 2,
  },
  {
    of: 'soloStreakDays',
    says: 'ends at a working day without work',
    input: () => inputOf({ days: { 0: solo, 2: solo } }),
    is: 1,
  },
  {
    of: 'reposTouched7d',
    says: 'counts repositories with building of mine',
    input: () =>
      inputOf({
        activities: [
          activityOf('handsOn', friday, { repository: 'mill' }),
          activityOf('handsOn', friday, { repository: 'weir' }),
          activityOf('review', friday, { repository: 'lock' }),
          activityOf('handsOn', '2024-02-20', { repository: 'dam' }),
        ],
      }),
    is: 2,
  },
  {
    of: 'privateChangeLines',
    says: 'is what nobody else has',
    input: () =>
      inputOf({ repositories: [repositoryOf([])], gathered: { privateChange: { lines: 640, oldestAt: noon(4) } } }),
    is: 640,
  },
  {
    of: 'privateChangeLines',
    says: 'is 0 when all is shared',
    input: () => inputOf({ repositories: [repositoryOf([])] }),
    is: 0,
  },
  {
    of: 'privateChangeAgeDays',
    says: 'counts working days',
    input: () => inputOf({ gathered: { privateChange: { lines: 640, oldestAt: noon(7) } } }),
    is: 5,
  },
  {
    of: 'takeovers14d',
    says: 'counts changes of ten lines or more in fourteen days',
    input: () =>
      inputOf({
        gathered: {
          replacements: [
            { at: noon(2), lines: 14, uncommitted: false },
            { at: noon(5), lines: 10, uncommitted: true },
            { at: noon(5), lines: 9, uncommitted: false },
            { at: noon(15), lines: 80, uncommitted: false },
          ],
        },
      }),
    is: 2,
  },
  { of: 'takeovers14d', says: 'is not known when lines were not looked at', input: () => inputOf(), is: undefined },
];
