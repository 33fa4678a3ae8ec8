import type { Branch, Commit, MailmapEntry, Person, Tag } from './evidence';
import type { CommitsById } from './history';
import { reachableFrom } from './history';
import { mapPerson } from './mailmap';
import { isSharedLine } from './sharedLines';
import type { Reference } from './references';

/** Names a main line goes by, in the order they are tried where the clone does not say. */
const mainLineNames = ['main', 'master', 'trunk', 'develop', 'development', 'default'];

/**
 * The main line: what the remote's HEAD stands for, else a branch of a usual name, the remote's before the local one
 * (the shared line is the one that counts). `undefined` when there is none.
 */
export function findMainLine(references: readonly Reference[], defaultBranch: string | undefined): string | undefined {
  const names = new Set(references.filter(({ symbolic }) => symbolic === undefined).map(({ name }) => name));
  const remotes = [...new Set([...names].filter((name) => name.startsWith('refs/remotes/')).map(remoteOf))].sort(
    (a, b) => rankOfRemote(a) - rankOfRemote(b),
  );
  for (const remote of remotes) {
    const head = references.find(({ name }) => name === `refs/remotes/${remote}/HEAD`)?.symbolic;
    if (head !== undefined && names.has(head)) return head;
  }
  const usual = defaultBranch === undefined ? mainLineNames : [...mainLineNames, defaultBranch];
  const places = [...remotes.map((remote) => `refs/remotes/${remote}/`), 'refs/heads/'];
  for (const place of places) {
    const found = usual.find((name) => names.has(`${place}${name}`));
    if (found !== undefined) return `${place}${found}`;
  }
  const heads = [...names].filter((name) => name.startsWith('refs/heads/'));
  return heads.length === 1 ? heads[0] : undefined;
}

export interface BranchFacts {
  readonly references: readonly Reference[];
  readonly commits: CommitsById;
  readonly onMainLine: ReadonlySet<string>;
  readonly mailmap: readonly MailmapEntry[];
  readonly pullRequests: ReadonlyMap<string, string>;
}

export function describeBranches(facts: BranchFacts): readonly Branch[] {
  const pulls = pullRequestHeads(facts.references);
  return facts.references.flatMap((reference) => {
    const { name, id } = reference;
    const isBranch = name.startsWith('refs/heads/') || name.startsWith('refs/remotes/');
    if (!isBranch || reference.symbolic !== undefined) return [];
    const tip = facts.commits.get(id);
    const tipAuthor = tip?.author ?? (reference.author && mapPerson(reference.author, facts.mailmap)) ?? unknownPerson;
    const tipAt = tip?.committed.instant ?? reference.committedAt;
    if (tipAt === undefined) return [];
    return {
      name,
      tip: id,
      tipAuthor,
      tipAt,
      mergedIntoMainLine: tip && facts.onMainLine.size > 0 ? facts.onMainLine.has(id) : undefined,
      pullRequest: facts.pullRequests.get(name.slice('refs/heads/'.length)) ?? pulls.get(id),
      upstream: reference.upstream,
    };
  });
}

export function describeTags(references: readonly Reference[], commits: CommitsById): readonly Tag[] {
  return references.flatMap((reference) => {
    if (!reference.name.startsWith('refs/tags/')) return [];
    const target = reference.target ?? reference.id;
    const at = reference.taggedAt ?? reference.committedAt ?? commits.get(target)?.committed.instant;
    if (at === undefined) return [];
    return { name: reference.name.slice('refs/tags/'.length), target, at, tagger: reference.tagger };
  });
}

/**
 * Commits that are on this clone's HEAD but on no branch of a remote. Nothing when there is no remote. `onMainLine` only
 * saves walking it again, when the main line is a remote's.
 */
export function unpushedCommits(
  head: string | undefined,
  branches: readonly Branch[],
  commits: CommitsById,
  mainLine: { readonly name: string | undefined; readonly commits: ReadonlySet<string> },
): string[] {
  const remote = branches.filter(({ name }) => name.startsWith('refs/remotes/')).map(({ tip }) => tip);
  if (head === undefined || remote.length === 0) return [];
  const shared = mainLine.name?.startsWith('refs/remotes/') === true ? mainLine.commits : new Set<string>();
  const own = reachableFrom([head], commits, shared);
  if (own.size === 0) return [];
  const pushed = reachableFrom(remote, commits, shared);
  return [...own].filter((id) => !pushed.has(id));
}

/** Remote branches of others that hold an unmerged tip of mine, and since when they build on it. */
export function builtOnByOthers(
  branches: readonly Branch[],
  commits: CommitsById,
  onMainLine: ReadonlySet<string>,
  isMine: (person: Person) => boolean,
): { readonly branch: string; readonly since: number }[] {
  const myTips = new Set(
    branches.filter(({ tip, tipAuthor }) => isMine(tipAuthor) && !onMainLine.has(tip)).map(({ tip }) => tip),
  );
  if (myTips.size === 0) return [];
  return branches.flatMap((branch) => {
    if (!branch.name.startsWith('refs/remotes/') || isMine(branch.tipAuthor) || onMainLine.has(branch.tip)) return [];
    // A release or a staging line takes finished work in; nobody builds on it there.
    if (isSharedLine(branch.name)) return [];
    const reached = reachableFrom([branch.tip], commits, onMainLine);
    const mine = [...reached].filter((id) => myTips.has(id));
    if (mine.length === 0) return [];
    const below = reachableFrom(mine, commits, onMainLine);
    const above = [...reached].filter((id) => !below.has(id)).map((id) => commits.get(id));
    const since = above.reduce((first, commit) => Math.min(first, timeOf(commit)), branch.tipAt);
    return { branch: branch.name, since };
  });
}

const unknownPerson: Person = { name: '', email: '' };

function timeOf(commit: Commit | undefined): number {
  return commit?.committed.instant ?? Infinity;
}

function remoteOf(name: string): string {
  return name.slice('refs/remotes/'.length).split('/', 1)[0] ?? '';
}

/** `upstream` is where a fork's shared line lives, then `origin`, then the rest by name. */
function rankOfRemote(remote: string): number {
  const rank = ['upstream', 'origin'].indexOf(remote);
  return rank < 0 ? 2 : rank;
}

/** `refs/pull/12/head` and the like, kept by clones that fetch pull or merge requests: tip to `#12`. */
function pullRequestHeads(references: readonly Reference[]): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (const { name, id } of references) {
    const match = /^refs\/(?:pull|merge-requests|remotes\/[^/]+\/(?:pr|pull|merge-requests))\/(\d+)(?:\/head)?$/u.exec(
      name,
    );
    if (match) heads.set(id, `#${match[1] ?? ''}`);
  }
  return heads;
}
