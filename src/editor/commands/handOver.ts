import * as vscode from 'vscode';
import { finishDive } from '../../app/dives';
import { handOver as keepHandOver, handoverNote } from '../../app/handOver';
import type { Parts } from '../parts';
import { askText } from '../quick/steps';
import { keepOrTell, tellNoted } from '../tell';
import { words } from '../words';

const steps = 5;

/**
 * Hands work over: outcome, paths, limits, check date, context. There is no question about how it is done, because that
 * is what is handed over. The note opens as a document; sending it is the user's.
 */
export async function handOver(parts: Parts): Promise<void> {
  const { session } = parts;
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
  if (outcome === undefined) return;
  const paths = await ask(2, words.pathsAsk, { value: pathAtHand() });
  if (paths === undefined) return;
  const limits = await ask(3, words.limitsAsk);
  if (limits === undefined) return;
  const checkOn = await ask(4, words.checkAsk, {
    check: (text) => (isDay(text.trim()) ? undefined : words.checkFault),
  });
  if (checkOn === undefined) return;
  const context = await ask(5, words.contextAsk);
  if (context === undefined) return;

  const entry = {
    outcome: outcome.trim(),
    paths: paths.split(',').map((path) => path.trim().slice(0, 200)),
    ...(limits.trim() === '' ? {} : { limits: limits.trim() }),
    ...(checkOn.trim() === '' ? {} : { checkOn: checkOn.trim() }),
    ...(context.trim() === '' ? {} : { context: context.trim() }),
  };
  const note = handoverNote({ ...entry, paths: entry.paths.filter((path) => path !== '') });
  const kept = await keepOrTell(session, note, () => keepHandOver(session.data.records, entry));
  if (kept.kind === 'failed') return;
  const state = await session.state();
  if (state.dives.some(({ finishedAt }) => finishedAt === undefined)) {
    await keepOrTell(session, '', () => finishDive(session.data.records, state, 'handedOver'));
  }
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: 'markdown', content: note }),
  );
  tellNoted(parts, words.handedOver, kept.value.id);
}

/** The file in front, as it is called in its repository: likely part of what is handed over. */
function pathAtHand(): string {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = uri?.scheme === 'file' ? vscode.workspace.getWorkspaceFolder(uri) : undefined;
  return uri && folder ? vscode.workspace.asRelativePath(uri, false) : '';
}

/** Empty, or a day that exists. */
function isDay(text: string): boolean {
  if (text === '') return true;
  const at = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
