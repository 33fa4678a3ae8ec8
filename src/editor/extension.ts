import { commands, window, type ExtensionContext } from 'vscode';

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Leadline', { log: true });
  context.subscriptions.push(
    log,
    commands.registerCommand('leadline.showLog', () => {
      log.show();
    }),
  );
  log.info('Leadline is active.');
}
