import * as vscode from 'vscode';
import type { GitPort } from '../../app/gitPort';
import type { UnreadRepository } from '../../engine/evidence/evidence';
import type { GitDirectory } from '../../git/gitDirectory';

/** A repository of this window: where it is, and where its git directory is (a worktree has its own). */
export interface Place extends GitDirectory {
  readonly label: string;
}

/** The folders of this window and what may be done in them. */
export interface Workspace {
  readonly folders: () => readonly string[];
  readonly git: GitPort;
  /** The repositories found last, in the order they were read in. */
  readonly places: () => readonly Place[];
}

/**
 * The way to git of this window. In Restricted Mode no git runs and no file is looked at; a folder that is on no disk
 * has nothing git could read.
 */
export function createWorkspace(): Workspace {
  let places: readonly Place[] = [];
  return {
    folders: () => onDisk().map(({ uri }) => uri.fsPath),
    places: () => places,
    git: {
      async findRepositories(folders) {
        const virtual = unreadFolders((folder) => folder.uri.scheme !== 'file', 'virtual');
        if (!vscode.workspace.isTrusted) {
          places = [];
          return { repositories: [], unread: [...unreadFolders(isOnDisk, 'untrusted'), ...virtual] };
        }
        const { findRepositories } = await import('../gitReading');
        const found = await findRepositories(folders);
        places = await placesOf(found.repositories);
        return { repositories: found.repositories, unread: [...found.unread, ...virtual] };
      },
      async readRepository(...asked) {
        const { readRepository } = await import('../gitReading');
        return readRepository(...asked);
      },
    },
  };
}

function onDisk(): readonly vscode.WorkspaceFolder[] {
  return (vscode.workspace.workspaceFolders ?? []).filter(isOnDisk);
}

function isOnDisk({ uri }: vscode.WorkspaceFolder): boolean {
  return uri.scheme === 'file';
}

function unreadFolders(
  concerns: (folder: vscode.WorkspaceFolder) => boolean,
  reason: UnreadRepository['reason'],
): readonly UnreadRepository[] {
  return (vscode.workspace.workspaceFolders ?? [])
    .filter(concerns)
    .map(({ name }) => ({ kind: 'unread', label: name === '' ? '/' : name, reason, detail: '' }));
}

async function placesOf(
  repositories: readonly { readonly folder: string; readonly label: string; readonly commonDirectory: string }[],
): Promise<readonly Place[]> {
  const { enclosingRepository } = await import('../gitReading');
  return Promise.all(
    repositories.map(async ({ folder, label, commonDirectory }) => {
      const directory = await enclosingRepository(folder);
      return { label, folder, commonDirectory, gitDirectory: directory?.gitDirectory ?? commonDirectory };
    }),
  );
}
