import type { ReadRepository } from '../../../src/engine/evidence/evidence';
import { commit, type CommitWords, id, noon, repository, tomas } from './history';

/** What the main line of others is called in a clone. */
const mainLine = 'refs/remotes/origin/main';

/** Changes one after the other on the main line, half an hour apart, from `noon` on; the first one is `id('o0')`. */
export function landed(changes: readonly CommitWords[], more: Partial<ReadRepository> = {}): ReadRepository {
  const commits = changes.map((words, index) =>
    commit({ id: id(`o${index}`), after: index * 30, parents: index === 0 ? [] : [id(`o${index - 1}`)], ...words }),
  );
  const main = {
    name: mainLine,
    tip: commits.at(-1)?.id ?? '',
    tipAuthor: tomas,
    tipAt: noon,
    mergedIntoMainLine: true,
    pullRequest: undefined,
    upstream: undefined,
  };
  return repository([...commits].reverse(), { changes: new Map(), mainLine, branches: [main], ...more });
}
