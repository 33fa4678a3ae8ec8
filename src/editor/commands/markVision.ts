import { relative, sep } from 'node:path';
import * as vscode from 'vscode';
import { say } from '../../app/say';
import type { Parts } from '../parts';
import { pick } from '../quick/steps';
import { keepOrTell } from '../tell';
import { words } from '../words';

/** Texts people write a vision in; more than this many are not read through in a list. */
const documents = '**/*.{md,mdx,adoc,rst,txt}';
const passedOver = '**/{node_modules,vendor,dist,out,target}/**';
const most = 500;

/** Marks the file in which the direction of the team is written down. */
export async function markVision({ session }: Parts): Promise<void> {
  const files = await vscode.workspace.findFiles(documents, passedOver, most);
  const choices = files.flatMap(({ fsPath }) => {
    const repository = session.repositoryOf(fsPath);
    if (!repository) return [];
    const path = relative(repository.folder, fsPath).split(sep).join('/');
    return path.length > 200 ? [] : [{ label: path, description: repository.label, repository: repository.id }];
  });
  const chosen = await pick<{ repository: string; path: string }>(
    words.visionTitle,
    words.visionHint,
    choices
      .toSorted((one, other) => (one.label < other.label ? -1 : 1))
      .map(({ label, description, repository }) => ({ label, description, value: { repository, path: label } })),
  );
  if (!chosen) return;
  const outcome = await keepOrTell(session, '', () =>
    say<'vision.marked'>(session.data.records, { type: 'vision.marked', ...chosen }),
  );
  if (outcome.kind === 'done') session.desk.said([outcome.value.id]);
}
