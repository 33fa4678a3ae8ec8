import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { readBank } from '../../engine/prompts/bank';
import { readPromptFile, type FileFault } from '../../engine/prompts/file/promptFile';
import { allPrompts, teamPromptsPath, type TeamPrompts } from '../../engine/prompts/file/sources';
import type { Prompt } from '../../engine/prompts/prompt';
import type { UserState } from '../../engine/records/state';

/** A prompt file that could not be read as a whole or in parts. */
export interface PromptFileFaults {
  readonly path: string;
  readonly faults: readonly FileFault[];
}

/** A repository's prompts and the file to read before saying yes. */
export interface OfferedTeamPrompts extends TeamPrompts {
  readonly path: string;
}

export interface PromptSources {
  readonly all: (state: UserState) => Promise<readonly Prompt[]>;
  readonly team: () => Promise<readonly OfferedTeamPrompts[]>;
  readonly faults: () => readonly PromptFileFaults[];
  /** Files are read again when they are next asked for. */
  readonly forget: () => void;
}

export interface PromptSourcePorts {
  readonly bankFile: string;
  /** The user's own prompts. */
  readonly ownFile: () => string;
  /** Top folders of the repositories of a trusted workspace, with their ids. */
  readonly repositories: () => readonly { readonly folder: string; readonly label: string; readonly id: string }[];
}

/** The questions there are: the shipped ones, the user's own, and those of repositories. Read when first needed. */
export function createPromptSources(ports: PromptSourcePorts): PromptSources {
  let shipped: Promise<readonly Prompt[]> | undefined;
  let own: Promise<readonly Prompt[]> | undefined;
  let team: Promise<readonly OfferedTeamPrompts[]> | undefined;
  const faults = new Map<string, readonly FileFault[]>();

  const readShipped = async (): Promise<readonly Prompt[]> => {
    const text = await readFile(ports.bankFile, 'utf8');
    return readBank(JSON.parse(text)).prompts;
  };
  const readOwn = async (): Promise<readonly Prompt[]> => {
    const path = ports.ownFile();
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return [];
    const read = readPromptFile(text, { from: 'user' });
    faults.set(path, read.faults);
    return read.prompts;
  };
  const readTeam = async (): Promise<readonly OfferedTeamPrompts[]> => {
    if (!vscode.workspace.isTrusted) return [];
    const files = await Promise.all(
      ports.repositories().map(async ({ folder, label, id }) => {
        const path = join(folder, teamPromptsPath);
        const text = await readFile(path, 'utf8').catch(() => undefined);
        if (text === undefined) return [];
        const read = readPromptFile(text, { from: 'repository', repository: id, label });
        faults.set(path, read.faults);
        const hash = createHash('sha256').update(text).digest('hex');
        return [{ repository: id, label, hash, prompts: read.prompts, path }];
      }),
    );
    return files.flat();
  };

  const askTeam = (): Promise<readonly OfferedTeamPrompts[]> => (team ??= readTeam());
  return {
    async all(state) {
      shipped ??= readShipped().catch((error: unknown) => {
        // A failed reading is not remembered: the next question tries again.
        shipped = undefined;
        throw error;
      });
      own ??= readOwn();
      return allPrompts(await shipped, await own, await askTeam(), state);
    },
    team: askTeam,
    faults: () => [...faults].filter(([, found]) => found.length > 0).map(([path, found]) => ({ path, faults: found })),
    forget: () => {
      own = undefined;
      team = undefined;
      faults.clear();
    },
  };
}
