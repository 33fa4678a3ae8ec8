import * as vscode from 'vscode';
import type { Failed, Outcome } from '../app/ports';
import { undoAll } from '../app/undo';
import { keep } from './session/keep';
import type { Session } from './session/session';
import { words } from './words';

/**
 * Stores something for a command. When the disk refuses, a message says that the words are still here, and offers to
 * try again or to copy them. Gives the stored value, or the failure when the words themselves were the fault.
 */
export async function keepOrTell<T, Reason extends string>(
  session: Session,
  text: string,
  work: () => Promise<Outcome<T> | Failed<Reason>>,
): Promise<Outcome<T> | Failed<Reason>> {
  const outcome = await keep(session, text, work);
  if (outcome.kind === 'failed' && session.desk.state().unsaved) void tellUnsaved(session);
  return outcome;
}

async function tellUnsaved(session: Session): Promise<void> {
  const choice = await vscode.window.showErrorMessage(words.notSavedHere, words.tryAgain, words.copy);
  if (choice === words.tryAgain) await tryAgain(session);
  if (choice === words.copy) await copyUnsaved(session);
}

/** Tries once more to store what the disk refused. */
export async function tryAgain(session: Session): Promise<void> {
  const { unsaved } = session.desk.state();
  if (!unsaved) return;
  await unsaved.again();
  if (session.desk.state().unsaved) void tellUnsaved(session);
}

export async function copyUnsaved(session: Session): Promise<void> {
  const { unsaved } = session.desk.state();
  if (unsaved) await vscode.env.clipboard.writeText(unsaved.text);
}

/** Where it is seen that something was noted. */
interface Pages {
  readonly session: Session;
  readonly balance: { readonly visible: () => boolean };
  readonly review: { readonly visible: () => boolean };
}

/** Says that something was noted, with the way back. Where a page is open that says it, the page does. */
export function tellNoted({ session, balance, review }: Pages, message: string, ...said: readonly string[]): void {
  session.desk.said(said);
  const record = said.at(-1);
  if (record === undefined) return;
  // The panel offers to undo whatever came last, the view only an entry of the log.
  const { noted } = session.desk.state();
  if (review.visible() || (balance.visible() && noted?.record === record)) return;
  void vscode.window.showInformationMessage(message, words.undo).then(async (choice) => {
    if (choice === words.undo) await takeBack(session, record);
  });
}

/** Takes a record back, and what was said with it, wherever the wish came from. */
export async function takeBack(session: Session, record: string): Promise<void> {
  const outcome = await keepOrTell(session, '', () => undoAll(session.data.records, session.desk.actOf(record)));
  if (outcome.kind === 'done') session.desk.tookBack(record);
}

export function inform(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** A word in passing: in the status bar for some seconds, nobody has to close it. */
export function mention(message: string): void {
  vscode.window.setStatusBarMessage(message, 6_000);
}
