import { basename } from 'node:path';
import * as vscode from 'vscode';
import { acceptRecord, teamPromptsState } from '../../engine/prompts/file/sources';
import type { Parts } from '../parts';
import { keepOrTell } from '../tell';
import { words } from '../words';
import type { TeamPromptFile } from '../../store/promptFiles';

/** Files already offered in this window; a refusal is not asked about again until the next one. */
const offered = new Set<string>();

/** A repository's questions rest until they were read and accepted for it, and again when its file changes. */
export async function offerTeamPrompts(parts: Parts): Promise<void> {
  const { session } = parts;
  const state = await session.state();
  for (const file of await session.sources.team()) {
    const standing = teamPromptsState(file, state);
    const asked = `${file.repository} ${file.hash}`;
    if (standing === 'accepted' || offered.has(asked) || file.prompts.length === 0) continue;
    offered.add(asked);
    await offerOne(parts, file, standing === 'changed');
  }
}

async function offerOne(parts: Parts, file: TeamPromptFile, changed: boolean): Promise<void> {
  const { session } = parts;
  const message = changed ? words.acceptTeamChanged(file.label) : words.acceptTeam(file.label);
  // Accepting comes after reading, so it is offered only once the file stands on the screen.
  const first = await vscode.window.showInformationMessage(message, words.readThem, words.leaveOut);
  if (first !== words.readThem) return;
  await vscode.window.showTextDocument(vscode.Uri.file(file.path), { preview: true });
  const second = await vscode.window.showInformationMessage(message, words.accept, words.leaveOut);
  if (second !== words.accept) return;
  await keepOrTell(session, '', () => session.data.records.append([acceptRecord(file)]));
}

/** Files whose faults were told in this window. */
const told = new Set<string>();

/** Names the first fault of a prompt file by its line; the other prompts of the file are asked all the same. */
export async function tellPromptFaults({ session }: Parts): Promise<void> {
  for (const { path, faults } of session.sources.faults()) {
    const [first] = faults;
    const key = `${path} ${faults.map(({ line }) => line).join(',')}`;
    if (!first || told.has(key)) continue;
    told.add(key);
    const message = words.promptFaults(basename(path), first.line, first.message, faults.length - 1);
    const choice = await vscode.window.showWarningMessage(message, words.openFile);
    if (choice !== words.openFile) continue;
    const line = first.line - 1;
    await vscode.window.showTextDocument(vscode.Uri.file(path), { selection: new vscode.Range(line, 0, line, 0) });
  }
}
