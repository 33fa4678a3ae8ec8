import type { ReadRepository } from './evidence';

/** A repository that was read and showed nothing, but for what is given. */
export function emptyRepository(given: Partial<ReadRepository> & Pick<ReadRepository, 'me'>): ReadRepository {
  return {
    kind: 'read',
    id: '',
    label: '',
    empty: given.commits === undefined || given.commits.length === 0,
    shallow: false,
    partialClone: false,
    mailmap: [],
    commits: [],
    changes: new Map(),
    readFrom: 0,
    headReflog: [],
    branches: [],
    tags: [],
    notes: [],
    mainLine: undefined,
    onMainLine: new Set(),
    fetchedAt: undefined,
    firstCommits: undefined,
    workingTree: unseenWorkingTree,
    replacements: undefined,
    attributes: { generated: [], vendored: [] },
    ignoredRevisions: new Set(),
    setAside: [],
    ...given,
  };
}

export const unseenWorkingTree: ReadRepository['workingTree'] = {
  state: 'notAsked',
  currentBranch: undefined,
  changes: [],
  oldestEditAt: undefined,
  unpushedCommits: [],
  stashes: 0,
  operation: undefined,
  builtOnByOthers: [],
};
