import type { ReplacementOptions } from '../app/gitPort';
import { readBlame } from '../engine/evidence/blame';
import type { Commit, FileChange, Person, Replacement } from '../engine/evidence/evidence';
import type { CommitsById } from '../engine/evidence/history';
import { rangesOf, readRemovedLines, readRemovedLinesOfDiff, type RemovedLines } from '../engine/evidence/removedLines';
import { replacementOf, type ReplacedLines } from '../engine/evidence/replacements';
import { dayMs } from '../engine/time/now';
import type { RepositoryMemory } from './repositoryMemory';
import { blameCommand, removedLinesCommand, uncommittedLinesCommand } from './commands';
import { type GitPlace, runGit } from './runGit';

/** A change over more files than this is a sweep, not somebody's work taken over. */
const filesAtMost = 20;
/** Changes looked at in one run, newest first; the rest waits for the next run. */
const commitsAtMost = 25;
/** Files blamed for one change: those that lost most lines. */
const blamesPerCommit = 4;
/** Hunks of one file that are asked about; more would not fit a command line everywhere. */
const rangesAtMost = 150;

interface ReplacementFacts {
  readonly mine: readonly Commit[];
  readonly changes: ReadonlyMap<string, readonly FileChange[]>;
  readonly commits: CommitsById;
  readonly ignored: ReadonlySet<string>;
  readonly isMine: (person: Person) => boolean;
  readonly now: number;
  /** What is not committed, with its times; nothing of it is looked at where this is empty. */
  readonly uncommitted: readonly FileChange[];
}

/** Recent lines of one other person that my own recent changes replaced; `undefined` where nobody asked or may look. */
export async function readReplacements(
  place: GitPlace,
  memory: RepositoryMemory,
  facts: ReplacementFacts,
  options: ReplacementOptions | undefined,
): Promise<readonly Replacement[] | undefined> {
  if (options === undefined || place.metadataOnly === true) return undefined;
  const candidates = facts.mine.filter((commit) => isCandidate(commit, facts, options));
  const missing = candidates.filter(({ id }) => !memory.replaced.has(id)).slice(0, commitsAtMost);
  const patches = await removedBy(place, missing, options);
  for (const commit of missing) {
    const files = patches.get(commit.id);
    const parent = commit.parents[0];
    if (!files || parent === undefined) continue;
    const replaced = await blameFiles(place, parent, files, commit.committed.instant, options);
    if (replaced) memory.replaced.set(commit.id, replaced);
  }
  const recentMs = options.recentDays * dayMs;
  const found = candidates.flatMap(
    (commit) =>
      replacementOf(
        { where: commit.id, at: commit.authored.instant, replaced: memory.replaced.get(commit.id) ?? [] },
        facts.commits,
        facts.isMine,
        recentMs,
      ) ?? [],
  );
  const uncommitted = facts.uncommitted.length > 0 ? await replacedUncommitted(place, facts, options) : [];
  const open = replacementOf(
    { where: 'workingTree', at: facts.now, replaced: uncommitted },
    facts.commits,
    facts.isMine,
    recentMs,
  );
  return open ? [...found, open] : found;
}

function isCandidate(commit: Commit, facts: ReplacementFacts, options: ReplacementOptions): boolean {
  if (commit.parents.length !== 1 || facts.ignored.has(commit.id) || commit.message.startsWith('Revert ')) return false;
  if (commit.authored.instant < facts.now - options.lookBackDays * dayMs) return false;
  const changes = facts.changes.get(commit.id) ?? [];
  const deleted = changes.reduce((sum, change) => sum + (change.deletedIgnoringSpace ?? change.deleted ?? 0), 0);
  return changes.length <= filesAtMost && deleted >= options.minimumLines;
}

async function removedBy(
  place: GitPlace,
  commits: readonly Commit[],
  options: ReplacementOptions,
): Promise<ReadonlyMap<string, readonly RemovedLines[]>> {
  if (commits.length === 0) return new Map();
  const outcome = await runGit(place, removedLinesCommand(commits.map(({ id }) => id)));
  if (!outcome.ok) return new Map();
  const enough = new Map<string, readonly RemovedLines[]>();
  for (const [id, files] of readRemovedLines(outcome.text)) {
    const lines = files.reduce((sum, file) => sum + file.lines.length, 0);
    enough.set(id, lines < options.minimumLines ? [] : files);
  }
  return enough;
}

/** `undefined` when git could not say, so that it is asked again next time. */
async function blameFiles(
  place: GitPlace,
  revision: string,
  files: readonly RemovedLines[],
  before: number,
  options: ReplacementOptions,
): Promise<readonly ReplacedLines[] | undefined> {
  const largest = [...files]
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => b.lines.length - a.lines.length)
    .slice(0, blamesPerCommit);
  const from = before - (options.recentDays + 1) * dayMs;
  const outcomes = await Promise.all(
    largest.map(async ({ path, lines }) => {
      const ranges = rangesOf(lines).slice(0, rangesAtMost);
      const outcome = await runGit(place, blameCommand(revision, path, ranges, from));
      return outcome.ok ? { path, blamed: readBlame(outcome.text, lines) } : undefined;
    }),
  );
  const read = outcomes.filter((outcome) => outcome !== undefined);
  if (read.length < outcomes.length) return undefined;
  return read.flatMap(({ path, blamed }) => [...blamed].map(([writtenIn, lines]) => ({ writtenIn, path, lines })));
}

async function replacedUncommitted(
  place: GitPlace,
  facts: ReplacementFacts,
  options: ReplacementOptions,
): Promise<readonly ReplacedLines[]> {
  const outcome = await runGit(place, uncommittedLinesCommand);
  if (!outcome.ok) return [];
  const files = readRemovedLinesOfDiff(outcome.text);
  const lines = files.reduce((sum, file) => sum + file.lines.length, 0);
  if (files.length > filesAtMost || lines < options.minimumLines) return [];
  const replaced = (await blameFiles(place, 'HEAD', files, facts.now, options)) ?? [];
  // Lines that lie there since Monday were replaced on Monday, whenever somebody looks.
  const times = new Map(facts.uncommitted.map((change) => [change.from ?? change.path, change.changedAt]));
  return replaced.map((lines) => ({ ...lines, at: Math.min(times.get(lines.path) ?? facts.now, facts.now) }));
}
