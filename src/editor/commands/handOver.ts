import { relative, sep } from 'node:path';
import * as vscode from 'vscode';
import { finishDive } from '../../app/dives';
import { handOver as keepHandOver, handoverNote } from '../../app/handOver';
import { checkDateFault, pathFault, pathsIn } from '../../engine/records/handoverText';
import type { Parts } from '../parts';
import { askText } from '../quick/steps';
import type { Session } from '../session/session';
import { keepOrTell, takeBack } from '../tell';
import { words } from '../words';
import { exists, repositoryOfPaths } from './handOverRepository';

/** Hands work over; a dive that is open goes on. */
export async function handOver(parts: Parts): Promise<void> {
  await handWorkOver(parts);
}

/** Hands over what an open dive was about: the dive ends with it, and is open again when that is taken back. */
export async function handOverDive(parts: Parts, id?: string): Promise<void> {
  await handWorkOver(parts, async (session) => {
    const state = await session.state();
    const ended = await keepOrTell(session, '', () =>
      finishDive(session.data.records, state, { how: 'handedOver', id }),
    );
    return ended.kind === 'done' ? [ended.value.id] : [];
  });
}

/**
 * Asks, keeps, and opens the note as a document; sending it is the user's. `then` may say more records that belong to
 * it; undo takes all of them back.
 */
async function handWorkOver(
  { session }: Parts,
  then: (session: Session) => Promise<readonly string[]> = () => Promise.resolve([]),
): Promise<void> {
  const said = await askHandOver(session);
  if (said === undefined) return;
  const note = handoverNote(said);
  const kept = await keepOrTell(session, note, () => keepHandOver(session.data.records, said));
  if (kept.kind === 'failed') return;
  const records = [kept.value.id, ...(await then(session))];
  session.desk.said(records);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: note });
  await vscode.window.showTextDocument(document);
  const choice = await vscode.window.showInformationMessage(words.handedOver, words.copyNote, words.undo);
  // The document is the preview: what stands in it by now is what leaves.
  if (choice === words.copyNote) await vscode.env.clipboard.writeText(document.isClosed ? note : document.getText());
  if (choice === words.undo) await takeBack(session, kept.value.id);
}

type HandOver = Parameters<typeof keepHandOver>[1];

const steps = 5;

/**
 * Outcome, paths, limits, check date, context. There is no question about how it is done, because that is what is
 * handed over. `undefined` when the user left.
 */
async function askHandOver(session: Session): Promise<HandOver | undefined> {
  const ask = (
    at: number,
    prompt: string,
    more: Partial<Parameters<typeof askText>[0]> = {},
  ): Promise<string | undefined> =>
    askText({
      title: words.step(words.handOverTitle, at, steps),
      prompt,
      placeholder: words.optional,
      most: 2_000,
      ...more,
    });
  const outcome = await ask(1, words.outcomeAsk, {
    placeholder: '',
    check: (text) => (text.trim() === '' ? words.outcomeNeeded : undefined),
  });
  if (outcome === undefined) return undefined;
  const paths = await ask(2, words.pathsAsk, {
    value: pathAtHand(session),
    check: pathFaultWords,
    warn: (text) => pathNotHere(session, text),
  });
  if (paths === undefined) return undefined;
  const named = pathsIn(paths);
  const where = await repositoryOfPaths(session, named);
  if (where === undefined) return undefined;
  const limits = await ask(3, words.limitsAsk);
  if (limits === undefined) return undefined;
  const { today } = await session.report();
  const checkOn = await ask(4, words.checkAsk, {
    check: (text) => {
      const fault = checkDateFault(text, today);
      return fault && words.checkFaults[fault];
    },
  });
  if (checkOn === undefined) return undefined;
  const context = await ask(5, words.contextAsk);
  if (context === undefined) return undefined;
  return {
    outcome: outcome.trim(),
    paths: [...named],
    ...where,
    ...(limits.trim() === '' ? {} : { limits: limits.trim() }),
    ...(checkOn.trim() === '' ? {} : { checkOn: checkOn.trim() }),
    ...(context.trim() === '' ? {} : { context: context.trim() }),
  };
}

function pathFaultWords(text: string): string | undefined {
  const found = pathFault(text);
  return found && words.pathFault(found.path, words.pathFaults[found.fault]);
}

/** The first plain path that no repository of this window has: likely a slip, but it may be about to be made. */
async function pathNotHere(session: Session, text: string): Promise<string | undefined> {
  const folders = session.workspace.places().map(({ folder }) => vscode.Uri.file(folder));
  if (folders.length === 0) return undefined;
  for (const path of pathsIn(text)) {
    if (/[*?[{]/u.test(path)) continue;
    const found = await Promise.all(folders.map((folder) => exists(vscode.Uri.joinPath(folder, path))));
    if (!found.includes(true)) return words.pathNotHere(path);
  }
  return undefined;
}

/** The file in front, as it is called in its repository: likely part of what is handed over. */
function pathAtHand(session: Session): string {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const repository = uri?.scheme === 'file' ? session.repositoryOf(uri.fsPath) : undefined;
  return uri && repository ? relative(repository.folder, uri.fsPath).split(sep).join('/') : '';
}
