/**
 * A merge that brings a line of development up to date takes in nobody's work: the main line into a branch, or a
 * branch into itself from elsewhere. By the subject alone, which is all that is left when the parents are far back.
 */
export function isSyncSubject(subject: string): boolean {
  const merge = named(subject);
  if (merge) return isSync(merge.from, merge.into);
  return plainSync.some((pattern) => pattern.test(subject));
}

interface NamedMerge {
  readonly from: string;
  readonly into: string;
}

const byBranch =
  /^merge (?:remote-tracking )?(?:remote )?branch(?:es)? ['"“](?<from>[^'"”]+)['"”](?: of (?<where>\S+))?(?: in ?to ['"“]?(?<into>[^'"”\s]+)['"”]?)?/iu;
const byWord =
  /^merg(?:e|ed|ing) (?:latest )?(?:from )?['"“]?(?<from>[\w./-]+)['"”]? in ?to ['"“]?(?<into>[\w./-]+)['"”]?\.?$/iu;

function named(subject: string): NamedMerge | undefined {
  const match = (byBranch.exec(subject) ?? byWord.exec(subject))?.groups;
  if (!match) return undefined;
  // git leaves the target out when it is the main line.
  return { from: withoutRemote(match['from'] ?? ''), into: match['into'] ?? 'main' };
}

function isSync(from: string, into: string): boolean {
  return rank(from) > rank(into) || sameLine(from, into);
}

function sameLine(from: string, into: string): boolean {
  return from === into || from.endsWith(`/${into}`) || (rank(from) === mainRank && rank(into) === mainRank);
}

const mainRank = 3;

/** The nearer to what everybody builds on, the higher. */
function rank(branch: string): number {
  if (/^(?:main|master|trunk|mainline|default)$/iu.test(branch)) return mainRank;
  return /^(?:develop|dev|development|next|staging|integration)$/iu.test(branch) ? 2 : 1;
}

function withoutRemote(branch: string): string {
  // GitHub writes a fork's branch as `owner:branch`.
  return branch.replace(/^(?:refs\/)?(?:remotes\/)?(?:origin|upstream)\//u, '').replace(/^[\w.-]+:/u, '');
}

const plainSync: readonly RegExp[] = [
  /^merge (?:latest |changes |updates )?(?:from )?(?:(?:origin|upstream)\/)?(?:main|master|trunk|upstream)(?: changes)?\.?$/iu,
  /^(?:sync|synchroni[sz]e)(?:ed|ing)? (?:\w+ )?with (?:upstream|main|master|trunk)\b/iu,
  // An import from a repository that is kept in step with this one.
  /^merge (?:ref '[^']*' )?from [\w.-]+(?:\/[\w.-]+)?$/iu,
];
