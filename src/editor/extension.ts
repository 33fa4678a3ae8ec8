import { startedAt } from './startedAt';
import * as vscode from 'vscode';
import type { Leadline } from './leadline';

/** What other code may ask of the extension: how long it took to be there. */
export interface LeadlineApi {
  /** Loading the bundle and activating, in milliseconds. */
  readonly activationMilliseconds: number;
  /** Only while the extension is developed or tested. */
  readonly open: (() => Promise<Leadline>) | undefined;
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
  const open = (): Promise<Leadline> =>
    (opened ??= import('./leadline').then(({ openLeadline }) => openLeadline(context, channel)));
  const idle = setTimeout(() => {
    void open().then((leadline) => leadline.idle());
  }, idleAfterMs);
  context.subscriptions.push(
    channel,
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
    vscode.commands.registerCommand('leadline.showBalance', () =>
      vscode.commands.executeCommand('leadline.balance.focus'),
    ),
    vscode.commands.registerCommand('leadline.showLog', () => {
      channel.show();
    }),
  );
  const activationMilliseconds = loadMilliseconds + performance.now() - begunAt;
  channel.info(`Leadline is active. It took ${activationMilliseconds.toFixed(1)} ms.`);
  const open_ = context.extensionMode === vscode.ExtensionMode.Production ? undefined : open;
  return { activationMilliseconds, open: open_ };
}

export async function deactivate(): Promise<void> {
  if (opened) await (await opened).close();
}
