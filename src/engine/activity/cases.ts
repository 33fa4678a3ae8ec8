import type { Commit, Evidence, ReadRepository } from '../evidence/evidence';
import { measuredMinutes } from '../evidence/roles/notes';
import { subjectOf } from '../evidence/roles/lines';
import type { Role, RoleFact } from '../evidence/roles/role';
import { rolesOf } from '../evidence/roles/roles';
import type { People } from '../people/people';
import { createBroughtIn } from './broughtIn';
import type { CommitCase } from './case';
import { fileClassifier, weighChanges, type PathSettings } from './files';
import { squashesOfMine } from './squashed';
import { findTwins, type Placed } from './twins';

/**
 * The commits that say anything about me, each once however many clones hold it: my own, and those of others that I
 * committed or that name me. Nothing else of other people is looked at.
 */
export function commitCases(evidence: Evidence, people: People, settings: PathSettings): readonly CommitCase[] {
  const repositories = evidence.repositories.filter((repository) => repository.kind === 'read');
  const placed = placedCommits(repositories, people);
  const twins = findTwins(placed);
  const tools = new Map(repositories.map((repository) => [repository, toolsOf(repository, people, settings, twins)]));
  return placed.flatMap(({ repository, commit }) => {
    const tool = tools.get(repository);
    return tool ? [caseOf(repository, commit, people, tool, twins.get(commit.id) ?? tool.squashed.get(commit.id))] : [];
  });
}

interface RepositoryTools {
  readonly classOf: ReturnType<typeof fileClassifier>;
  readonly broughtIn: ReturnType<typeof createBroughtIn>;
  readonly measured: ReadonlyMap<string, number>;
  readonly squashed: ReadonlyMap<string, string>;
}

function toolsOf(
  repository: ReadRepository,
  people: People,
  settings: PathSettings,
  twins: ReadonlyMap<string, string>,
): RepositoryTools {
  return {
    classOf: fileClassifier(settings, repository.attributes),
    broughtIn: createBroughtIn(repository, people),
    measured: measuredMinutes(repository.notes),
    squashed: squashesOfMine(repository, people, twins),
  };
}

function placedCommits(repositories: readonly ReadRepository[], people: People): readonly Placed[] {
  const placed = new Map<string, Placed>();
  for (const repository of repositories) {
    for (const commit of repository.commits) {
      const known = placed.get(commit.id);
      // The clone that has its files tells more.
      if (known && (known.repository.changes.has(commit.id) || !repository.changes.has(commit.id))) continue;
      if (known || concernsMe(commit, people)) placed.set(commit.id, { repository, commit });
    }
  }
  return [...placed.values()];
}

function concernsMe({ author, committer, message }: Commit, people: People): boolean {
  return people.isMe(author) || people.isMe(committer) || people.mayName(message);
}

function caseOf(
  repository: ReadRepository,
  commit: Commit,
  people: People,
  tools: RepositoryTools,
  twinOf: string | undefined,
): CommitCase {
  const mine = people.isMe(commit.author);
  const merge = commit.parents.length > 1;
  const roles = rolesOf(commit, people);
  const changes = repository.changes.get(commit.id);
  const isMine = (fact: RoleFact): boolean => people.isMe({ name: fact.who, email: fact.email ?? '' });
  const myRoles = new Set<Role>();
  for (const fact of roles) if (isMine(fact) && !(mine && saysNothingOfOwn(fact, merge))) myRoles.add(fact.role);
  return {
    repository,
    commit,
    subject: subjectOf(commit.message),
    mine,
    merge,
    roles,
    myRoles,
    partners: roles.filter((fact) => (fact.role === 'coauthor' || fact.role === 'pair') && !isMine(fact)).length,
    work: changes && weighChanges(changes, tools.classOf),
    broughtIn: merge && (mine || myRoles.size > 0) ? tools.broughtIn(commit) : undefined,
    twinOf,
    measuredMinutes: tools.measured.get(commit.id),
    people,
  };
}

/** That I committed or merged my own commit is no integration; only a line about another's patch is. */
function saysNothingOfOwn({ role, line }: RoleFact, merge: boolean): boolean {
  return role === 'integrate' && !merge && !/\b(?:patch|contributed|submitted)\b/iu.test(line ?? '');
}
