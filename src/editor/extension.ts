import { startedAt } from './startedAt';
import * as vscode from 'vscode';
import { commandNames } from './commands/names';
import { createJournalTree } from './journalTree';
import type { Leadline } from './leadline';

/** What other code may ask of the extension. */
export interface LeadlineApi {
  /** Loading the bundle and activating, in milliseconds. */
  readonly activationMilliseconds: number;
  /** Only while the extension is developed or tested. */
  readonly open: (() => Promise<Leadline>) | undefined;
  /** Whether anything has asked for the work yet. */
  readonly isOpen: () => boolean;
}

/** A window that was left alone this long after its start has time for a first reading. */
const idleAfterMs = 8_000;

/** The editor may do other things between loading the bundle and activating it: the two are timed apart. */
const loadMilliseconds = performance.now() - startedAt;

let opened: Promise<Leadline> | undefined;

/** Registers what the editor may ask for and nothing else; the work is loaded when something is asked for. */
export function activate(context: vscode.ExtensionContext): LeadlineApi {
  const begunAt = performance.now();
  const channel = vscode.window.createOutputChannel('Leadline', { log: true });
  const journal = createJournalTree(async () => (await open()).journalWeeks());
  const open = (): Promise<Leadline> =>
    (opened ??= import('./leadline').then(
      ({ openLeadline }) => openLeadline(context, channel, journal),
      (reason: unknown) => {
        // Whoever asks next tries again.
        opened = undefined;
        throw reason;
      },
    ));
  const idle = setTimeout(() => {
    open()
      .then((leadline) => leadline.idle())
      .catch((reason: unknown) => {
        channel.error(`The first reading failed: ${reason instanceof Error ? reason.name : typeof reason}.`);
      });
  }, idleAfterMs);
  context.subscriptions.push(
    channel,
    journal,
    {
      dispose: () => {
        clearTimeout(idle);
      },
    },
    vscode.window.registerWebviewViewProvider('leadline.balance', {
      resolveWebviewView: async (view) => {
        (await open()).resolveBalance(view);
      },
    }),
    vscode.window.registerWebviewPanelSerializer('leadline.weeklyReview', {
      deserializeWebviewPanel: async (panel) => {
        (await open()).restoreReview(panel);
      },
    }),
    vscode.commands.registerCommand('leadline.showBalance', () =>
      vscode.commands.executeCommand('leadline.balance.focus'),
    ),
    vscode.commands.registerCommand('leadline.showLog', () => {
      channel.show();
    }),
    ...commandNames.map((name) =>
      vscode.commands.registerCommand(`leadline.${name}`, async () => (await open()).run(name)),
    ),
  );
  const activationMilliseconds = loadMilliseconds + performance.now() - begunAt;
  channel.info(`Leadline is active. It took ${activationMilliseconds.toFixed(1)} ms.`);
  const mayOpen = context.extensionMode !== vscode.ExtensionMode.Production;
  return { activationMilliseconds, open: mayOpen ? open : undefined, isOpen: () => opened !== undefined };
}

/** The editor waits for this, so that nothing sensed or said is lost. */
export async function deactivate(): Promise<void> {
  if (opened) await (await opened).close();
}
