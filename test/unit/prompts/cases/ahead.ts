import { addDays } from '../../../../src/engine/time/calendar';
import { friday, inputOf, noon, type Said } from '../sample';
import { ada, repositoryOf, tomas } from '../sampleRepository';
import type { VariableCase } from './case';

const branch = (name: string, daysAgo: number) => ({
  name,
  tip: 'x',
  tipAuthor: tomas,
  tipAt: noon(daysAgo),
  mergedIntoMainLine: false,
  pullRequest: undefined,
  upstream: undefined,
});
const tag = (name: string, daysAgo: number) => ({ name, target: 'x', at: noon(daysAgo), tagger: ada });
const vision: Said = [80, { type: 'vision.marked', repository: 'mill', path: 'docs/vision.md' }];

export const aheadCases: readonly VariableCase[] = [
  {
    of: 'releaseNear',
    says: 'holds fourteen days before a date the user set',
    input: () => inputOf({ said: [[9, { type: 'release.planned', day: addDays(friday, 14) }]] }),
    is: true,
  },
  {
    of: 'releaseNear',
    says: 'does not hold fifteen days before',
    input: () => inputOf({ said: [[9, { type: 'release.planned', day: addDays(friday, 15) }]] }),
    is: false,
  },
  {
    of: 'releaseNear',
    says: 'holds while a release branch moves',
    input: () =>
      inputOf({ repositories: [repositoryOf([], { branches: [branch('refs/remotes/origin/release/2.4', 3)] })] }),
    is: true,
  },
  {
    of: 'releaseNear',
    says: 'does not hold for a branch that rests',
    input: () =>
      inputOf({ repositories: [repositoryOf([], { branches: [branch('refs/remotes/origin/release/2.3', 90)] })] }),
    is: false,
  },
  {
    of: 'releaseTag7d',
    says: 'holds for a version tag of this week',
    input: () => inputOf({ repositories: [repositoryOf([], { tags: [tag('v2.4.0', 2)] })] }),
    is: true,
  },
  {
    of: 'releaseTag7d',
    says: 'does not hold for another kind of tag, nor for an old one',
    input: () => inputOf({ repositories: [repositoryOf([], { tags: [tag('nightly', 2), tag('v2.3.0', 20)] })] }),
    is: false,
  },
  {
    of: 'visionDocAgeDays',
    says: 'is the age of a file the user marked',
    input: () =>
      inputOf({
        said: [vision],
        repositories: [
          repositoryOf([], {
            lastTouched: new Map([
              ['docs/vision.md', noon(66)],
              ['README.md', noon(2)],
            ]),
          }),
        ],
      }),
    is: 66,
  },
  {
    of: 'visionDocAgeDays',
    says: 'is not known while none is marked',
    input: () =>
      inputOf({ repositories: [repositoryOf([], { lastTouched: new Map([['docs/vision.md', noon(66)]]) })] }),
    is: undefined,
  },
  {
    of: 'onboardingDocAgeDays',
    says: 'is the age of the newest of README, CONTRIBUTING and the onboarding notes',
    input: () =>
      inputOf({
        repositories: [
          repositoryOf([], {
            lastTouched: new Map([
              ['README.md', noon(200)],
              ['docs/onboarding/first-day.md', noon(130)],
              ['docs/vision.md', noon(2)],
            ]),
          }),
        ],
      }),
    is: 130,
  },
  { of: 'onboardingDocAgeDays', says: 'is not known when it was not asked for', input: () => inputOf(), is: undefined },
];
