import * as vscode from 'vscode';
import { plainStart } from '../../engine/records/handoverText';
import { pick } from '../quick/steps';
import type { RepositoryHere, Session } from '../session/session';
import { words } from '../words';

/** What a hand-over says of its repository: nothing where all that have the paths are meant. */
interface InRepository {
  readonly repository?: string;
}

/**
 * The repository that the paths lie in: the only one here, the only one that has them, or, where several have them, the
 * one the user names. Nothing is said where none has them yet. `undefined` when the user left.
 */
export async function repositoryOfPaths(session: Session, paths: readonly string[]): Promise<InRepository | undefined> {
  const all = session.repositories();
  const here = oncePerRepository(all);
  if (paths.length === 0) return {};
  const having = here.length > 1 ? await havingAll(all, paths) : undefined;
  const [only, ...others] = having ? here.filter(({ id }) => having.has(id)) : here;
  if (only === undefined) return {};
  if (others.length === 0) return saidOf(only);
  return pick<InRepository>(words.handOverTitle, words.whichRepository, [
    ...atHandFirst(session, [only, ...others]).map((each) => ({ label: each.label, value: saidOf(each) })),
    { label: words.everyRepository, description: words.everyRepositoryNote, value: {} },
  ]);
}

function saidOf({ id, lasting }: RepositoryHere): InRepository {
  return lasting ? { repository: id } : {};
}

function oncePerRepository(repositories: readonly RepositoryHere[]): readonly RepositoryHere[] {
  return repositories.filter(({ id }, index) => repositories.findIndex((each) => each.id === id) === index);
}

/** Ids of those in which every path, up to its first wildcard, is there. */
async function havingAll(
  repositories: readonly RepositoryHere[],
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    repositories.map(async ({ folder, id }) => {
      const top = vscode.Uri.file(folder);
      const there = await Promise.all(paths.map((path) => exists(vscode.Uri.joinPath(top, plainStart(path)))));
      return there.includes(false) ? [] : [id];
    }),
  );
  return new Set(found.flat());
}

function atHandFirst(session: Session, repositories: readonly RepositoryHere[]): readonly RepositoryHere[] {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const atHand = uri?.scheme === 'file' ? session.repositoryOf(uri.fsPath)?.id : undefined;
  return repositories.toSorted((one, other) => Number(other.id === atHand) - Number(one.id === atHand));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
