import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { readBank } from '../../engine/prompts/bank';
import type { FileFault } from '../../engine/prompts/file/promptFile';
import { allPrompts } from '../../engine/prompts/file/sources';
import type { Prompt } from '../../engine/prompts/prompt';
import type { UserState } from '../../engine/records/state';
import { readOwnPrompts, readTeamPrompts, type TeamPromptFile } from '../../store/promptFiles';

/** A prompt file that could not be read as a whole or in parts. */
export interface PromptFileFaults {
  readonly path: string;
  readonly faults: readonly FileFault[];
}

export interface PromptSources {
  readonly all: (state: UserState) => Promise<readonly Prompt[]>;
  readonly team: () => Promise<readonly TeamPromptFile[]>;
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
  let team: Promise<readonly TeamPromptFile[]> | undefined;
  const faults = new Map<string, readonly FileFault[]>();

  const readShipped = async (): Promise<readonly Prompt[]> => {
    const text = await readFile(ports.bankFile, 'utf8');
    return readBank(JSON.parse(text)).prompts;
  };
  const readOwn = async (): Promise<readonly Prompt[]> => {
    const path = ports.ownFile();
    const read = await readOwnPrompts(path);
    faults.set(path, read.faults);
    return read.prompts;
  };
  const readTeam = async (): Promise<readonly TeamPromptFile[]> => {
    const files = vscode.workspace.isTrusted ? await readTeamPrompts(ports.repositories()) : [];
    for (const file of files) faults.set(file.path, file.faults);
    return files;
  };

  const askTeam = (): Promise<readonly TeamPromptFile[]> => (team ??= readTeam());
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
