import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isCommitId } from '../engine/evidence/commitLog';
import { type GitConfiguration, readConfiguration } from '../engine/evidence/configuration';
import type { MailmapEntry } from '../engine/evidence/evidence';
import type { Reference } from '../engine/evidence/references';
import { type Reflog, readReflog, readReflogFile } from '../engine/evidence/reflog';
import type { RepositoryMemory } from './repositoryMemory';
import { configurationCommand, reflogCommand, rootsCommand, stashesCommand, stateCommand } from './commands';
import type { GitFailure } from './failure';
import { changedAt, mailmapOf } from './readFiles';
import { type GitDirectory, textOf } from './gitDirectory';
import { type GitPlace, runGit } from './runGit';

interface Failed {
  readonly ok: false;
  readonly failure: GitFailure;
}

export interface Clone {
  readonly ok: true;
  readonly configuration: GitConfiguration;
  readonly mailmap: readonly MailmapEntry[];
  /** Commit id of HEAD; `undefined` before the first commit. */
  readonly head: string | undefined;
  readonly shallow: boolean;
  readonly bare: boolean;
}

/** What kind of clone this is and whose. Fails where git itself refuses the repository. */
export async function readClone(place: GitPlace, directory: GitDirectory): Promise<Clone | Failed> {
  const [state, configured] = await Promise.all([runGit(place, stateCommand), runGit(place, configurationCommand)]);
  if (!state.ok) return state;
  if (!configured.ok) return configured;
  const [shallow, bare, head] = state.text.trim().split('\n');
  const configuration = readConfiguration(configured.text);
  return {
    ok: true,
    configuration,
    mailmap: await mailmapOf(directory, configuration),
    head: head !== undefined && isCommitId(head) ? head : undefined,
    shallow: shallow === 'true',
    bare: bare === 'true',
  };
}

/** The reflog of HEAD; read again only when its file changed. */
export async function headReflogOf(
  place: GitPlace,
  memory: RepositoryMemory,
  directory: GitDirectory,
  configuration: GitConfiguration,
  head: string | undefined,
): Promise<({ readonly ok: true } & Reflog) | Failed> {
  if (head === undefined) return { ok: true, entries: [], setAside: [] };
  const file = join(directory.gitDirectory, 'logs', 'HEAD');
  if (configuration.partialClone) return { ok: true, ...readReflogFile(await textOf(file)) };
  const changed = await changedAt(file);
  const state = changed === undefined ? undefined : `${head} ${changed}`;
  if (state !== undefined && memory.reflog?.state === state) return { ok: true, ...memory.reflog.read };
  const outcome = await runGit(place, reflogCommand);
  if (!outcome.ok) return outcome;
  const read = readReflog(outcome.text);
  memory.reflog = state === undefined ? undefined : { state, read };
  return { ok: true, ...read };
}

/** First commits of the main line, sorted. They stay while the line keeps its history, so they are asked for once. */
export async function rootsOf(
  place: GitPlace,
  memory: RepositoryMemory,
  tip: string | undefined,
  shallow: boolean,
): Promise<{ readonly ok: true; readonly ids: readonly string[] } | Failed> {
  if (tip === undefined || shallow) return { ok: true, ids: [] };
  if (memory.roots) return { ok: true, ids: memory.roots };
  const outcome = await runGit(place, rootsCommand(tip));
  if (!outcome.ok) return outcome;
  memory.roots = outcome.text.split('\n').filter(isCommitId).sort();
  return { ok: true, ids: memory.roots };
}

/** The same for every clone of one history; a shallow or empty one is only itself. */
export function repositoryId(roots: readonly string[], commonDirectory: string): string {
  const parts = roots.length > 0 ? roots : [commonDirectory];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

export async function stashesOf(
  place: GitPlace,
  memory: RepositoryMemory,
  references: readonly Reference[],
): Promise<number> {
  const stash = references.find(({ name }) => name === 'refs/stash');
  if (!stash) return 0;
  if (memory.stashes?.id === stash.id) return memory.stashes.count;
  const outcome = await runGit(place, stashesCommand);
  const count = outcome.ok ? Number(outcome.text.trim()) : 1;
  memory.stashes = { id: stash.id, count: Number.isInteger(count) ? count : 1 };
  return memory.stashes.count;
}
