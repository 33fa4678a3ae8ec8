import { emptyRepository, unseenWorkingTree } from '../../../src/engine/evidence/emptyRepository';
import type { Branch, Commit, ReadRepository } from '../../../src/engine/evidence/evidence';
import { dayMs, fridayEvening, noon } from './sample';

export const ada = { name: 'Ada Quill', email: 'ada@example.invalid' };
export const tomas = { name: 'Tomas Reed', email: 'tomas@example.invalid' };
export const noor = { name: 'Noor Vale', email: 'noor@example.invalid' };
export const ines = { name: 'Ines Marsh', email: 'ines@example.invalid' };

type Author = typeof ada;

/** One commit on the main line: `by` wrote it so many days ago; `merges` makes it a merge of a branch by that author. */
export interface SampleCommit {
  readonly by: Author;
  readonly daysAgo: number;
  readonly merges?: Author;
  readonly id?: string;
}

/** A repository of Ada's whose main line holds these commits, oldest first. */
export function repositoryOf(line: readonly SampleCommit[], more: Partial<ReadRepository> = {}): ReadRepository {
  const commits: Commit[] = [];
  let tip: string | undefined;
  line.forEach(({ by, daysAgo, merges, id }, index) => {
    const parents = tip === undefined ? [] : [tip];
    const commit = commitOf(id ?? `c${index}`, by, daysAgo, parents);
    if (merges) {
      const side = commitOf(`${commit.id}-side`, merges, daysAgo + 0.1, parents);
      commits.push(side);
      commits.push({ ...commit, parents: [...parents, side.id] });
    } else commits.push(commit);
    tip = commit.id;
  });
  commits.reverse();
  const main: Branch = {
    name: 'refs/remotes/origin/main',
    tip: tip ?? '',
    tipAuthor: ada,
    tipAt: fridayEvening,
    mergedIntoMainLine: true,
    pullRequest: undefined,
    upstream: undefined,
  };
  return emptyRepository({
    id: 'mill',
    label: 'mill',
    me: { name: ada.name, email: ada.email },
    commits,
    readFrom: noon(182),
    branches: [main],
    mainLine: main.name,
    onMainLine: new Set(commits.map(({ id }) => id)),
    fetchedAt: fridayEvening,
    workingTree: { ...unseenWorkingTree, state: 'read', currentBranch: 'main' },
    ...more,
  });
}

function commitOf(id: string, author: Author, daysAgo: number, parents: readonly string[]): Commit {
  const time = { instant: fridayEvening - Math.round(daysAgo * dayMs), offsetMinutes: 60 };
  return { id, parents, author, authored: time, committer: author, committed: time, message: 'sample' };
}

/** First commits ever, as the pass over the full history tells them. */
export function firstCommits(...firsts: readonly (readonly [Author, daysAgo: number])[]): ReadonlyMap<string, number> {
  return new Map(firsts.map(([{ email }, daysAgo]) => [email, fridayEvening - Math.round(daysAgo * dayMs)]));
}
