import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ReadOptions } from '../app/gitPort';
import {
  builtOnByOthers,
  describeBranches,
  describeTags,
  findMainLine,
  unpushedCommits,
} from '../engine/evidence/branches';
import { isCommitId } from '../engine/evidence/commitLog';
import { type GitConfiguration, readConfiguration } from '../engine/evidence/configuration';
import type { Person, ReadRepository, RepositoryEvidence, UnreadReason } from '../engine/evidence/evidence';
import { commitsById, reachableFrom } from '../engine/evidence/history';
import { readReferences, type Reference } from '../engine/evidence/references';
import { readReflog, readReflogFile } from '../engine/evidence/reflog';
import { memoryOf, type RepositoryMemory } from './cache';
import { configurationCommand, reflogCommand, referencesCommand, rootsCommand, stateCommand } from './commands';
import { type GitFailure, objectsAreMissing } from './failure';
import { labelOf } from './findRepositories';
import { enclosingRepository, type GitDirectory, textOf } from './gitDirectory';
import { checkGit } from './gitProgram';
import { readChanges } from './readChanges';
import { readCommits } from './readCommits';
import { fetchedAtOf, ignoredRevisionsOf, mailmapOf } from './readFiles';
import { type GitPlace, runGit } from './runGit';

/**
 * Everything local git shows of one repository. Never throws for what a repository or machine may be like: every such
 * state is an unread repository with its reason.
 */
export async function readRepository(folder: string, options: ReadOptions): Promise<RepositoryEvidence> {
  const unread = (reason: UnreadReason, detail = ''): RepositoryEvidence => ({
    kind: 'unread',
    label: labelOf(folder),
    reason,
    detail,
  });
  if (!options.trusted) return unread('untrusted');
  const asked: GitPlace = { folder, gitPath: options.gitPath, cancellation: options.cancellation, cost: options.cost };
  const program = await checkGit(asked);
  if (!program.ok) return unread(program.failure.reason, program.failure.detail);
  const directory = await enclosingRepository(folder);
  if (!directory) return unread('notARepository');
  const outcome = await readFacts({ ...asked, folder: directory.folder }, directory, options);
  return outcome.ok ? outcome.repository : unread(outcome.failure.reason, outcome.failure.detail);
}

type Outcome<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly failure: GitFailure };

async function readFacts(
  asked: GitPlace,
  directory: GitDirectory,
  options: ReadOptions,
): Promise<Outcome<{ readonly repository: ReadRepository }>> {
  const [state, configured] = await Promise.all([runGit(asked, stateCommand), runGit(asked, configurationCommand)]);
  if (!state.ok) return state;
  if (!configured.ok) return configured;
  const [shallow = 'false', , head] = state.text.trim().split('\n');
  const headId = head !== undefined && isCommitId(head) ? head : undefined;
  const configuration = readConfiguration(configured.text);
  const place: GitPlace = { ...asked, metadataOnly: configuration.partialClone };
  const memory = memoryOf(options.cache, directory.commonDirectory);

  const [listed, mailmap, ignoredRevisions, fetchedAt] = await Promise.all([
    runGit(place, referencesCommand(!configuration.partialClone)),
    mailmapOf(directory, configuration),
    ignoredRevisionsOf(directory, configuration),
    fetchedAtOf(directory),
  ]);
  if (!listed.ok) return listed;
  const { references, setAside: unreadReferences } = readReferences(listed.text);
  const tips = tipsOf(references, headId, !configuration.partialClone);
  const [log, reflog] = await Promise.all([
    readCommits(place, memory, { from: options.from, withTags: !configuration.partialClone, tips }),
    headReflogOf(place, directory, configuration, headId),
  ]);
  if (!log.ok) return log;
  if (!reflog.ok) return reflog;

  const commits = commitsById(log.commits);
  const isMine = (person: Person): boolean => options.isMine(person, { me: configuration.me, mailmap });
  const mainLine = findMainLine(references, configuration.defaultBranch);
  const mainTip = references.find(({ name }) => name === mainLine)?.id;
  const onMainLine = reachableFrom(mainTip === undefined ? [] : [mainTip], commits);
  const branches = describeBranches({
    references,
    commits,
    onMainLine,
    mailmap,
    pullRequests: configuration.pullRequests,
  });

  const mine = log.commits.filter((commit) => isMine(commit.author));
  const changes = configuration.partialClone
    ? { changes: new Map(), setAside: [], failure: undefined }
    : await readChanges(place, memory, mine);
  if (changes.failure && !objectsAreMissing(changes.failure)) return { ok: false, failure: changes.failure };
  const roots = await rootsOf(place, memory, mainTip ?? headId, shallow === 'true');
  if (!roots.ok) return roots;

  return {
    ok: true,
    repository: {
      kind: 'read',
      id: roots.ids.length > 0 ? idOf(roots.ids) : idOf([directory.commonDirectory]),
      label: labelOf(directory.folder),
      empty: headId === undefined && tips.size === 0,
      shallow: shallow === 'true',
      partialClone: configuration.partialClone,
      me: configuration.me,
      mailmap,
      commits: log.commits,
      changes: changes.changes,
      readFrom: options.from,
      headReflog: reflog.entries.filter(({ at }) => at >= options.from),
      branches,
      tags: describeTags(references, commits),
      notes: [],
      mainLine,
      onMainLine,
      fetchedAt,
      firstCommits: undefined,
      workingTree: {
        state: 'notAsked',
        currentBranch: undefined,
        changes: [],
        oldestEditAt: undefined,
        unpushedCommits: unpushedCommits(headId, branches, commits),
        stashes: 0,
        operation: undefined,
        builtOnByOthers: builtOnByOthers(branches, commits, onMainLine, isMine),
      },
      replacements: undefined,
      attributes: { generated: [], vendored: [] },
      ignoredRevisions,
      setAside: [...unreadReferences, ...log.setAside, ...reflog.setAside, ...changes.setAside],
    },
  };
}

/** Where history is read from: branches, HEAD and, where opening them is safe, tags. */
function tipsOf(references: readonly Reference[], head: string | undefined, withTags: boolean): ReadonlySet<string> {
  const tips = new Set<string>(head === undefined ? [] : [head]);
  for (const { name, id, target } of references) {
    if (name.startsWith('refs/heads/') || name.startsWith('refs/remotes/')) tips.add(id);
    else if (withTags && name.startsWith('refs/tags/')) tips.add(target ?? id);
  }
  return tips;
}

async function headReflogOf(
  place: GitPlace,
  directory: GitDirectory,
  configuration: GitConfiguration,
  head: string | undefined,
): Promise<Outcome<ReturnType<typeof readReflog>>> {
  if (head === undefined) return { ok: true, entries: [], setAside: [] };
  if (configuration.partialClone)
    return { ok: true, ...readReflogFile(await textOf(join(directory.gitDirectory, 'logs', 'HEAD'))) };
  const outcome = await runGit(place, reflogCommand);
  return outcome.ok ? { ok: true, ...readReflog(outcome.text) } : outcome;
}

/** The first commits of the main line. They do not change while the line keeps its history, so they are asked for once. */
async function rootsOf(
  place: GitPlace,
  memory: RepositoryMemory,
  tip: string | undefined,
  shallow: boolean,
): Promise<Outcome<{ readonly ids: readonly string[] }>> {
  if (tip === undefined || shallow) return { ok: true, ids: [] };
  if (memory.roots) return { ok: true, ids: memory.roots.ids };
  const outcome = await runGit(place, rootsCommand(tip));
  if (!outcome.ok) return outcome;
  const ids = outcome.text.split('\n').filter(isCommitId).sort();
  memory.roots = { tip, ids };
  return { ok: true, ids };
}

function idOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}
