import type { ReadOptions } from '../app/gitPort';
import {
  builtOnByOthers,
  describeBranches,
  describeTags,
  findMainLine,
  unpushedCommits,
} from '../engine/evidence/branches';
import type { Person, ReadRepository, RepositoryEvidence, UnreadReason } from '../engine/evidence/evidence';
import { commitsById } from '../engine/evidence/history';
import { integrationLine } from '../engine/evidence/integrationLine';
import { ancestorsOf } from '../engine/evidence/lineage';
import { readReferences, type Reference } from '../engine/evidence/references';
import { keepMemory, recall, saltOf } from './cache';
import { referencesCommand } from './commands';
import { cancelledFailure, type GitFailure } from './failure';
import { labelOf } from './findRepositories';
import { enclosingRepository, type GitDirectory } from './gitDirectory';
import { checkGit } from './gitProgram';
import { attributesOf } from './readAttributeFiles';
import { type ChangesOutcome, readChanges } from './readChanges';
import { headReflogOf, readClone, repositoryId, rootsOf, stashesOf } from './readClone';
import { readCommits } from './readCommits';
import { currentBranchOf, fetchedAtOf, ignoredRevisionsOf, operationOf } from './readFiles';
import { firstCommitsOf } from './readFirstCommits';
import { lastTouchedOf } from './readLastTouched';
import { readEvidenceNotes } from './readNotes';
import { recentlyTouchedOf } from './readRecentlyTouched';
import { readReplacements } from './readReplacements';
import { readUncommitted, workingTreeNotAsked } from './readWorkingTree';
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
  const clone = await readClone(asked, directory);
  if (!clone.ok) return clone;
  const { configuration, mailmap, head, shallow, bare } = clone;
  const place: GitPlace = { ...asked, metadataOnly: configuration.partialClone };
  const memory = await recall(options.cache, directory.commonDirectory);

  const listed = await runGit(place, referencesCommand(!configuration.partialClone));
  if (!listed.ok) return listed;
  const { references, setAside: unreadReferences } = readReferences(listed.text);
  const tips = tipsOf(references, head, !configuration.partialClone);
  const namedLine = findMainLine(references, configuration.defaultBranch);
  const tipOf = (line: string | undefined): string | undefined => references.find(({ name }) => name === line)?.id;
  const reading = Promise.all([
    readCommits(place, memory, { from: options.from, withTags: !configuration.partialClone, tips }),
    headReflogOf(place, memory, directory, configuration, head),
    attributesOf(place, memory, directory, configuration, head),
    ignoredRevisionsOf(directory, configuration),
    fetchedAtOf(directory),
  ]);
  // Walking to the first commits takes git long and needs nothing of the log, so it runs beside it.
  const rootsRead = rootsOf(place, memory, tipOf(namedLine) ?? head, shallow);
  const [log, reflog, attributes, ignoredRevisions, fetchedAt] = await reading;
  if (!log.ok) return log;
  if (!reflog.ok) return reflog;

  const commits = commitsById(log.commits);
  const isMine = (person: Person): boolean => options.isMine(person, { me: configuration.me, mailmap });
  const mine = log.commits.filter((commit) => isMine(commit.author));
  // git is at work from here on, so that what follows costs no waiting.
  const changesRead = configuration.partialClone ? noChanges : readChanges(place, memory, mine);
  const mainLine = integrationLine(namedLine, references, commits);
  const mainTip = tipOf(mainLine);
  const onMainLine = ancestorsOf(mainTip, log.commits);
  const { pullRequests } = configuration;
  const branches = describeBranches({ references, commits, onMainLine, mailmap, pullRequests });

  const [changes, uncommitted, notes, roots, stashes, currentBranch, operation] = await Promise.all([
    changesRead,
    options.workingTree === true
      ? readUncommitted(place, directory, configuration, {
          filters: attributes.filters,
          bare,
          hasHead: head !== undefined,
        })
      : workingTreeNotAsked,
    readEvidenceNotes(place, memory, references, options.from),
    rootsRead,
    stashesOf(place, memory, references),
    currentBranchOf(directory),
    operationOf(directory),
  ]);
  if (changes.failure) return { ok: false, failure: changes.failure };
  if (!roots.ok) return roots;
  const id = repositoryId(roots.ids, directory.commonDirectory);
  const lastTouched = await lastTouchedOf(place, memory, { id, tip: mainTip ?? head, onMainLine }, options);
  const touched = await recentlyTouchedOf(place, memory, { commits: log.commits, mine }, options);
  const replacements = await readReplacements(
    place,
    memory,
    {
      mine,
      changes: changes.changes,
      commits,
      ignored: ignoredRevisions,
      isMine,
      now: options.now,
      uncommitted: uncommitted.state === 'read' ? uncommitted.changes : [],
    },
    options.replacements,
  );
  if (options.cancellation?.aborted === true) return { ok: false, failure: cancelledFailure };
  await keepMemory(options.cache, directory.commonDirectory);

  return {
    ok: true,
    repository: {
      kind: 'read',
      id,
      label: labelOf(directory.folder),
      empty: tips.size === 0,
      shallow,
      partialClone: configuration.partialClone,
      me: configuration.me,
      mailmap,
      commits: log.commits,
      changes: changes.changes,
      readFrom: options.from,
      headReflog: reflog.entries.filter(({ at }) => at >= options.from),
      branches,
      tags: describeTags(references, commits),
      notes: notes.notes,
      mainLine,
      onMainLine,
      fetchedAt,
      firstCommits: shallow ? undefined : firstCommitsOf(memory, saltOf(options.cache), log.commits),
      ...(lastTouched ? { lastTouched } : {}),
      ...(touched ? { touched } : {}),
      workingTree: {
        state: uncommitted.state,
        currentBranch,
        changes: uncommitted.changes,
        oldestEditAt: uncommitted.oldestEditAt,
        unpushedCommits: unpushedCommits(head, branches, commits, { name: mainLine, commits: onMainLine }),
        stashes,
        operation,
        builtOnByOthers: builtOnByOthers(branches, commits, onMainLine, isMine),
      },
      replacements,
      attributes: { generated: attributes.generated, vendored: attributes.vendored },
      ignoredRevisions,
      setAside: [unreadReferences, log, reflog, changes, uncommitted, notes].flatMap((part) =>
        'setAside' in part ? part.setAside : part,
      ),
    },
  };
}

const noChanges: ChangesOutcome = { changes: new Map(), setAside: [], failure: undefined };

/** Where history is read from: branches, HEAD and, where opening them is safe, tags. */
function tipsOf(references: readonly Reference[], head: string | undefined, withTags: boolean): ReadonlySet<string> {
  const tips = new Set<string>(head === undefined ? [] : [head]);
  for (const { name, id, target } of references) {
    if (name.startsWith('refs/heads/') || name.startsWith('refs/remotes/')) tips.add(id);
    else if (withTags && name.startsWith('refs/tags/')) tips.add(target ?? id);
  }
  return tips;
}
