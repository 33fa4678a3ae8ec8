import type { ReadRepository } from '../../../../src/engine/evidence/evidence';
import { activityOf, friday, inputOf } from '../sample';
import { ada, firstCommits, ines, noor, repositoryOf, tomas, type SampleCommit } from '../sampleRepository';
import type { VariableCase } from './case';

/** Noor's first change, which Ada put in half a day later, and what came after. */
const noorBegan = (daysAgo: number, after: readonly SampleCommit[] = [], more: Partial<ReadRepository> = {}) =>
  repositoryOf([{ by: ada, daysAgo: 150 }, { by: ada, daysAgo: daysAgo - 0.5, merges: noor, id: 'first' }, ...after], {
    firstCommits: firstCommits([noor, daysAgo - 0.4]),
    ...more,
  });
const tomasAgain = { ...tomas, email: 'reed@example.invalid' };
/** Noor, who is known to have begun a month ago. */
const monthIn = (...after: readonly SampleCommit[]) =>
  repositoryOf([{ by: ada, daysAgo: 150 }, { by: noor, daysAgo: 30 }, ...after], {
    firstCommits: firstCommits([noor, 30]),
  });

export const newcomerCases: readonly VariableCase[] = [
  {
    of: 'newcomerFirstCommit7d',
    says: 'counts a first commit of this week',
    input: () =>
      inputOf({
        repositories: [noorBegan(3, [], { firstCommits: firstCommits([ada, 900], [noor, 2.6]) })],
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
              { by: tomasAgain, daysAgo: 2 },
            ],
            { firstCommits: firstCommits([tomas, 100], [tomasAgain, 2]) },
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
        repositories: [noorBegan(3, [], { shallow: true })],
      }),
    is: undefined,
  },
  {
    of: 'newcomerDay30',
    says: 'holds about a month in, for somebody who is still there',
    input: () => inputOf({ repositories: [monthIn({ by: noor, daysAgo: 5 })] }),
    is: true,
  },
  {
    of: 'newcomerDay30',
    says: 'does not hold for somebody who has gone',
    input: () => inputOf({ repositories: [monthIn()] }),
    is: false,
  },
  {
    of: 'newcomerQuiet14d',
    says: 'counts one landed change and nothing since',
    input: () => inputOf({ repositories: [noorBegan(20)] }),
    is: 1,
  },
  {
    of: 'newcomerQuiet14d',
    says: 'does not count somebody who went on',
    input: () =>
      inputOf({
        repositories: [noorBegan(20, [{ by: noor, daysAgo: 4 }])],
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
        repositories: [noorBegan(3)],
        activities: [activityOf('review', friday, { commit: 'first-side' })],
      }),
    is: 1,
  },
  {
    of: 'guidedFirstMerge7d',
    says: 'does not count one that I only merged',
    input: () =>
      inputOf({
        repositories: [noorBegan(3)],
        activities: [activityOf('integration', friday, { commit: 'first' })],
      }),
    is: 0,
  },
];
