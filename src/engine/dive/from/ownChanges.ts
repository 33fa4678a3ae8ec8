import { fileClassifier, type PathSettings } from '../../activity/files';
import { pathMatcher } from '../../activity/glob';
import type { Commit, FileChange, ReadRepository } from '../../evidence/evidence';
import { commitsById } from '../../evidence/history';
import { rolesOf } from '../../evidence/roles/roles';
import type { People } from '../../people/people';
import type { Handover } from '../../records/state';
import type { Settings } from '../../settings/settings';
import { dayMs } from '../../time/now';
import type { HandedOverTouch, PrivateChange, ReplacedLines } from '../diveInput';
import { matchesSpike } from '../situations';
import { subjectOf } from './dayWorks';

/** More files than this in one change are a sweep, not a takeover. */
const sweepFiles = 20;

/** S4's changes after its exclusions; `undefined` where nobody looked. */
export function replacedLinesOf(
  repository: ReadRepository,
  people: People,
  branches: ReadonlyMap<string, string>,
  settings: Settings,
): readonly ReplacedLines[] | undefined {
  if (!repository.replacements) return undefined;
  const commits = commitsById(repository.commits);
  return repository.replacements
    .filter(({ where, at, writtenAt, writtenIn, files }) => {
      if (isTheirBranch(writtenIn, repository)) return false;
      if (files > sweepFiles || at - writtenAt >= settings['dive.replacedDaysOld'] * dayMs) return false;
      if (repository.ignoredRevisions.has(where)) return false;
      const branch =
        branches.get(where) ?? (where === 'workingTree' ? repository.workingTree.currentBranch : undefined);
      if (branch !== undefined && matchesSpike(branch, settings['dive.spikeBranches'])) return false;
      const commit = commits.get(where);
      return !commit || !isExcused(commit, people);
    })
    .map(({ at, lines, where }) => ({ at, lines, uncommitted: where === 'workingTree' }));
}

/** Lines that nobody has landed yet: I work on that person's own branch, which is helping, not taking over. */
function isTheirBranch(writtenIn: readonly string[], { onMainLine }: ReadRepository): boolean {
  return onMainLine.size > 0 && writtenIn.length > 0 && writtenIn.every((id) => !onMainLine.has(id));
}

/** Merges, reverts and what was made together with somebody. */
function isExcused(commit: Commit, people: People): boolean {
  if (commit.parents.length > 1 || /^revert\b/iu.test(subjectOf(commit))) return true;
  return rolesOf(commit, people).some(({ role }) => role === 'coauthor' || role === 'pair');
}

/**
 * Lines of mine in paths that were handed over at that time, in the repository they were handed over in. Left out is what
 * a program wrote, what was made or looked through together with somebody, and what lay uncommitted since before.
 */
export function handedOverTouches(
  repository: ReadRepository,
  people: People,
  handovers: readonly Handover[],
  settings: PathSettings,
  now: number,
): readonly HandedOverTouch[] {
  const open = handovers
    .filter((handover) => handover.repository === undefined || handover.repository === repository.id)
    .map((handover) => ({ handover, matches: handedOverPaths(handover.paths) }));
  if (open.length === 0) return [];
  const classOf = fileClassifier(settings, repository.attributes);
  const touches: HandedOverTouch[] = [];
  const look = (changes: readonly FileChange[], at: number): void => {
    for (const { handover, matches } of open) {
      if (at < handover.at || (handover.closedAt !== undefined && at >= handover.closedAt)) continue;
      const lines = changes
        .filter(({ path, from }) => matches(path) || (from !== undefined && matches(from)))
        .filter(({ path }) => classOf(path) !== 'generated')
        .reduce((sum, change) => sum + linesOf(change), 0);
      if (lines > 0) touches.push({ handover: handover.id, at, lines });
    }
  };
  for (const commit of repository.commits) {
    if (!people.isMe(commit.author) || isExcused(commit, people) || isReviewed(commit, people)) continue;
    look(repository.changes.get(commit.id) ?? [], commit.authored.instant);
  }
  if (repository.workingTree.state === 'read') {
    // Each file counts from when it last changed, so that what lies there since Monday has held since Monday.
    for (const change of repository.workingTree.changes) look([change], Math.min(change.changedAt ?? now, now));
  }
  return touches;
}

/** Somebody else looked through it: whoever took the work on, as a rule. Reviewing oneself is none. */
function isReviewed(commit: Commit, people: People): boolean {
  return rolesOf(commit, people).some(({ role }) => role === 'review');
}

/** A plain folder or file means itself and all inside it, and `.` the whole repository. */
function handedOverPaths(paths: readonly string[]): (path: string) => boolean {
  return pathMatcher(
    paths.flatMap((path) => {
      const plain = path.replace(/^(?:\.?\/)+/u, '').replace(/\/+$/u, '');
      return plain === '.' || plain === '' ? ['**'] : [plain, `${plain}/**`];
    }),
  );
}

/** Uncommitted and unpushed lines of mine, generated files left out. */
export function privateChangeOf(repository: ReadRepository, settings: PathSettings): PrivateChange | undefined {
  const { workingTree } = repository;
  if (workingTree.state !== 'read') return undefined;
  const classOf = fileClassifier(settings, repository.attributes);
  const lines = (changes: readonly FileChange[]): number =>
    changes.filter(({ path }) => classOf(path) !== 'generated').reduce((sum, change) => sum + linesOf(change), 0);
  const unpushed = new Set(workingTree.unpushedCommits);
  const commits = repository.commits.filter((commit) => unpushed.has(commit.id) && commit.parents.length < 2);
  const total =
    lines(workingTree.changes) + commits.reduce((sum, { id }) => sum + lines(repository.changes.get(id) ?? []), 0);
  const oldest = [
    ...(workingTree.oldestEditAt === undefined ? [] : [workingTree.oldestEditAt]),
    ...commits.map((commit) => commit.authored.instant),
  ];
  return total > 0 && oldest.length > 0 ? { lines: total, oldestAt: Math.min(...oldest) } : undefined;
}

function linesOf(change: FileChange): number {
  return (change.addedIgnoringSpace ?? change.added ?? 0) + (change.deletedIgnoringSpace ?? change.deleted ?? 0);
}
