import type { WaitingBranch } from '../../../../src/engine/dive/diveInput';
import { inputOf, noon } from '../sample';
import { ada, noor, repositoryOf, tomas, type SampleCommit } from '../sampleRepository';
import type { VariableCase } from './case';

const waiting = (daysAgo: number, fetchedDaysAgo = 0): WaitingBranch => ({
  repository: 'mill',
  branch: 'refs/remotes/origin/x',
  since: noon(daysAgo),
  fetchedAt: noon(fetchedDaysAgo),
  usualDays: undefined,
});
const soleArea = { area: 'src/press', commits: 10, mine: 9, authors: 3 };
const many = (by: typeof ada, count: number, from: number): readonly SampleCommit[] =>
  Array.from({ length: count }, (_, index) => ({ by, daysAgo: from - index }));

export const teamCases: readonly VariableCase[] = [
  {
    of: 'activeAuthors30d',
    says: 'is the count that was gathered',
    input: () => inputOf({ gathered: { activeAuthors30d: 4 } }),
    is: 4,
  },
  {
    of: 'mergesOfOthers7d',
    says: 'counts merged branches and squashed changes of others, not my own and not what a bot wrote',
    input: () =>
      inputOf({
        repositories: [
          repositoryOf([
            { by: ada, daysAgo: 6, merges: tomas },
            { by: ada, daysAgo: 5, merges: ada },
            { by: noor, daysAgo: 4 },
            { by: { name: 'dependabot[bot]', email: 'dependabot[bot]@users.noreply.github.com' }, daysAgo: 3 },
            { by: ada, daysAgo: 2 },
          ]),
        ],
      }),
    is: 2,
  },
  { of: 'mergesOfOthers7d', says: 'is not known without a main line', input: () => inputOf(), is: undefined },
  {
    of: 'mergesOfOthers30d',
    says: 'counts thirty days',
    input: () =>
      inputOf({
        repositories: [
          repositoryOf([
            { by: tomas, daysAgo: 31 },
            { by: tomas, daysAgo: 29 },
            { by: noor, daysAgo: 1 },
          ]),
        ],
      }),
    is: 2,
  },
  {
    of: 'mergeGateShare30d',
    says: "is my part of the merges of others' changes",
    input: () => inputOf({ gathered: { mergeGate: { merges: 12, byMe: 11, authors: 4 } } }),
    is: 0.92,
  },
  {
    of: 'mergeGateShare30d',
    says: 'is not known without such merges',
    input: () => inputOf({ gathered: { mergeGate: { merges: 0, byMe: 0, authors: 4 } } }),
    is: undefined,
  },
  {
    of: 'mergeGatePct30d',
    says: 'is a whole per cent',
    input: () => inputOf({ gathered: { mergeGate: { merges: 12, byMe: 11, authors: 4 } } }),
    is: '92',
  },
  {
    of: 'othersWaiting',
    says: 'leaves out a branch that moved on the last working day',
    input: () => inputOf({ gathered: { waiting: [waiting(3), waiting(2), waiting(1)] } }),
    is: 2,
  },
  {
    of: 'othersWaiting',
    says: 'is 0 when the last fetch is more than a day old',
    input: () => inputOf({ gathered: { waiting: [waiting(3, 2)] } }),
    is: 0,
  },
  {
    of: 'othersWaitingDays',
    says: 'is the working days of the oldest',
    input: () => inputOf({ gathered: { waiting: [waiting(7), waiting(2)] } }),
    is: 5,
  },
  { of: 'othersWaitingDays', says: 'is not known when nobody waits', input: () => inputOf(), is: undefined },
  {
    of: 'isTeamRepo',
    says: 'holds when the user marked every open repository',
    input: () =>
      inputOf({
        repositories: [repositoryOf([])],
        said: [[9, { type: 'teamRepository.set', repository: 'mill', team: true }]],
      }),
    is: true,
  },
  {
    of: 'isTeamRepo',
    says: 'does not hold by itself',
    input: () => inputOf({ repositories: [repositoryOf([])] }),
    is: false,
  },
  {
    of: 'teamChanged30d',
    says: 'holds when somebody with five commits appeared',
    input: () => inputOf({ repositories: [repositoryOf([{ by: ada, daysAgo: 150 }, ...many(noor, 5, 20)])] }),
    is: true,
  },
  {
    of: 'teamChanged30d',
    says: 'holds when somebody has gone silent',
    input: () => inputOf({ repositories: [repositoryOf([{ by: ada, daysAgo: 150 }, ...many(noor, 5, 50)])] }),
    is: true,
  },
  {
    of: 'teamChanged30d',
    says: 'does not hold while everyone goes on',
    input: () => inputOf({ repositories: [repositoryOf([...many(noor, 5, 90), ...many(noor, 5, 20)])] }),
    is: false,
  },
  {
    of: 'soleAreas',
    says: 'counts areas with eight commits of which four fifths are mine',
    input: () =>
      inputOf({
        gathered: {
          activeAuthors30d: 3,
          areas: [
            soleArea,
            { ...soleArea, area: 'src/b', mine: 7 },
            { ...soleArea, area: 'docs', commits: 7, mine: 7 },
          ],
        },
      }),
    is: 1,
  },
  {
    of: 'soleAreas',
    says: 'is 0 for a team of two',
    input: () => inputOf({ gathered: { activeAuthors30d: 2, areas: [soleArea] } }),
    is: 0,
  },
  { of: 'soleAreaN', says: 'is that count as text', input: () => inputOf(), is: '0' },
  {
    of: 'soleAreaName',
    says: 'is the first area by name',
    input: () => inputOf({ gathered: { activeAuthors30d: 3, areas: [soleArea, { ...soleArea, area: 'src/a' }] } }),
    is: 'src/a',
  },
  {
    of: 'soleAreaPct',
    says: 'is my part of it',
    input: () => inputOf({ gathered: { activeAuthors30d: 3, areas: [soleArea] } }),
    is: '90',
  },
];
