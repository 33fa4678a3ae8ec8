import { foldAddress, foldName } from '../../people/addresses';
import { isBot, isHostAccount } from '../../people/bots';
import { ackListFindings } from './ackLists';
import { ownLines, subjectOf } from './lines';
import { mergeBotFindings } from './mergeBots';
import { requestFindings } from './requests';
import type { Finding, Role, RoleCommit, RoleContext, RoleFact } from './role';
import { shapeFindings } from './shape';
import { trailerFindings, trailersOf } from './trailers';

const builtInBots: RoleContext = { isBot: (person) => isBot(person) };

/** The parts people play in one commit, from the lines of its message and from its shape. Each once per name. */
export function rolesOf(commit: RoleCommit, context: RoleContext = builtInBots): readonly RoleFact[] {
  const subject = subjectOf(commit.message);
  const lines = ownLines(commit.message);
  const trailers = trailersOf(lines);
  const findings: readonly Finding[] = [
    ...mergeBotFindings(subject, commit.message),
    ...trailerFindings(trailers).filter(({ role }) => role !== 'coauthor' || !isListOfAuthors(commit, context)),
    ...requestFindings(subject, lines),
    ...ackListFindings(lines),
    ...shapeFindings({ commit, subject, lines, trailers, context }),
  ];
  const facts = new Map<string, RoleFact>();
  for (const finding of findings) {
    const fact = factOf(finding, commit, context);
    if (!fact) continue;
    const key = `${fact.role}\0${foldName(fact.who)}`;
    if (!facts.has(key)) facts.set(key, fact);
  }
  return [...facts.values()];
}

/** A merge bot names the authors of what it merges as co-authors of the merge: they stand at their own commits. */
function isListOfAuthors(commit: RoleCommit, context: RoleContext): boolean {
  return commit.parents.length > 1 && context.isBot(commit.author);
}

function factOf({ role, named, line }: Finding, commit: RoleCommit, context: RoleContext): RoleFact | undefined {
  const person = { name: named.name, email: named.email ?? '' };
  if (context.isBot(person) || isHostAccount(person)) return undefined;
  const who = named.name.trim();
  const played = isAuthor(named, commit) ? ownPart(role) : role;
  return played && who !== '' ? { role: played, who, email: named.email, line } : undefined;
}

function isAuthor({ name, email }: Finding['named'], { author }: RoleCommit): boolean {
  const address = foldAddress(email ?? '');
  return (address !== '' && address === foldAddress(author.email)) || foldName(name) === foldName(author.name);
}

/** What a line that names the commit's own author says: reviewing oneself is a fact of its own, a pair of one is none. */
function ownPart(role: Role): Role | undefined {
  switch (role) {
    case 'review':
      return 'self_review';
    case 'coauthor':
    case 'pair':
      return undefined;
    default:
      return role;
  }
}
