import { activityOf, friday, inputOf } from '../sample';
import { ada, firstCommits, ines, noor, repositoryOf, tomas, type SampleCommit } from '../sampleRepository';
import type { VariableCase } from './case';

const newcomerFirst = (daysAgo: number): readonly SampleCommit[] => [
  { by: ada, daysAgo: 150 },
  { by: ada, daysAgo: daysAgo - 0.5, merges: noor, id: 'first' },
];

export const newcomerCases: readonly VariableCase[] = [
  {
    of: 'newcomerFirstCommit7d',
    says: 'counts a first commit of this week',
    input: () =>
      inputOf({
        repositories: [repositoryOf(newcomerFirst(3), { firstCommits: firstCommits([ada, 900], [noor, 2.6]) })],
      }),
    is: 1,
  },
  {
    of: 'newcomerFirstCommit7d',
    says: 'does not count a known person under a second address',
    input: () =>
      inputOf({
        repositories: [
          repositoryOf(
            [
              { by: tomas, daysAgo: 100 },
              { by: { ...tomas, email: 'reed@example.invalid' }, daysAgo: 2 },
            ],
            { firstCommits: new Map([...firstCommits([tomas, 100]), ['reed@example.invalid', noonOf(2)]]) },
          ),
        ],
      }),
    is: 0,
  },
  {
    of: 'newcomerFirstCommit7d',
    says: 'is not known in a shallow clone',
    input: () =>
      inputOf({
        repositories: [repositoryOf(newcomerFirst(3), { shallow: true, firstCommits: firstCommits([noor, 2.6]) })],
      }),
    is: undefined,
  },
  {
    of: 'newcomerDay30',
    says: 'holds about a month in, for somebody who is still there',
    input: () =>
      inputOf({
        repositories: [
          repositoryOf(
            [
              { by: ada, daysAgo: 150 },
              { by: noor, daysAgo: 30 },
              { by: noor, daysAgo: 5 },
            ],
            {
              firstCommits: firstCommits([noor, 30]),
            },
          ),
        ],
      }),
    is: true,
  },
  {
    of: 'newcomerDay30',
    says: 'does not hold for somebody who has gone',
    input: () =>
      inputOf({
        repositories: [
          repositoryOf(
            [
              { by: ada, daysAgo: 150 },
              { by: noor, daysAgo: 30 },
            ],
            { firstCommits: firstCommits([noor, 30]) },
          ),
        ],
      }),
    is: false,
  },
  {
    of: 'newcomerQuiet14d',
    says: 'counts one landed change and nothing since',
    input: () =>
      inputOf({ repositories: [repositoryOf(newcomerFirst(20), { firstCommits: firstCommits([noor, 19.6]) })] }),
    is: 1,
  },
  {
    of: 'newcomerQuiet14d',
    says: 'does not count somebody who went on',
    input: () =>
      inputOf({
        repositories: [
          repositoryOf([...newcomerFirst(20), { by: noor, daysAgo: 4 }], { firstCommits: firstCommits([noor, 19.6]) }),
        ],
      }),
    is: 0,
  },
  {
    of: 'newcomersActive30d',
    says: 'counts who began within ninety days and is active',
    input: () =>
      inputOf({
        repositories: [
          repositoryOf(
            [
              { by: ada, daysAgo: 150 },
              { by: noor, daysAgo: 80 },
              { by: ines, daysAgo: 70 },
              { by: noor, daysAgo: 10 },
            ],
            { firstCommits: firstCommits([noor, 80], [ines, 70], [ada, 900]) },
          ),
        ],
      }),
    is: 1,
  },
  {
    of: 'guidedFirstMerge7d',
    says: "counts a newcomer's first change that I reviewed",
    input: () =>
      inputOf({
        repositories: [repositoryOf(newcomerFirst(3), { firstCommits: firstCommits([noor, 2.6]) })],
        activities: [activityOf('review', friday, { commit: 'first-side' })],
      }),
    is: 1,
  },
  {
    of: 'guidedFirstMerge7d',
    says: 'does not count one that I only merged',
    input: () =>
      inputOf({
        repositories: [repositoryOf(newcomerFirst(3), { firstCommits: firstCommits([noor, 2.6]) })],
        activities: [activityOf('integration', friday, { commit: 'first' })],
      }),
    is: 0,
  },
];

function noonOf(daysAgo: number): number {
  return Date.parse('2024-03-08T17:00:00+01:00') - daysAgo * 86_400_000;
}
