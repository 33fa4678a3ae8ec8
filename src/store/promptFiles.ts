import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPromptFile, type FileFault, type PromptFile } from '../engine/prompts/file/promptFile';
import { teamPromptsPath, type TeamPrompts } from '../engine/prompts/file/sources';

/** A repository's prompts, the file to read before saying yes, and what in it could not be read. */
export interface TeamPromptFile extends TeamPrompts {
  readonly path: string;
  readonly faults: readonly FileFault[];
}

/** The user's own prompts; none where there is no such file. */
export async function readOwnPrompts(path: string): Promise<PromptFile> {
  const text = await textOf(path);
  return text === undefined ? { prompts: [], faults: [] } : readPromptFile(text, { from: 'user' });
}

/** Prompt files of repositories the user trusts, by their top folders and ids. */
export async function readTeamPrompts(
  repositories: readonly { readonly folder: string; readonly label: string; readonly id: string }[],
): Promise<readonly TeamPromptFile[]> {
  const files = await Promise.all(
    repositories.map(async ({ folder, label, id }) => {
      const path = join(folder, teamPromptsPath);
      const text = await textOf(path);
      if (text === undefined) return [];
      const read = readPromptFile(text, { from: 'repository', repository: id, label });
      const hash = createHash('sha256').update(text).digest('hex');
      return [{ repository: id, label, hash, prompts: read.prompts, path, faults: read.faults }];
    }),
  );
  return files.flat();
}

function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
