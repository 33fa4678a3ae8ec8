import * as vscode from 'vscode';
import { affectsLeadline } from '../data/settings';
import { words } from '../words';
import type { Session } from './session';

/** Follows what the user changes about the window: its folders, trust in them, and the settings. */
export function followWindow(session: Session): vscode.Disposable {
  const { reader } = session;
  const startOver = (): void => {
    session.sources.forget();
    if (reader.loaded()) void reader.restart();
  };
  let told = '';
  const tellFaults = (): void => {
    const { faults } = session.given();
    const names = faults.map(({ name }) => `leadline.${name}`).join(', ');
    if (names === told) return;
    told = names;
    if (names !== '') void offerSettings(session, words.settingsIgnored(names));
    else if (session.data.folders().ignoredSetting) void offerSettings(session, words.folderIgnored);
  };
  tellFaults();
  return vscode.Disposable.from(
    vscode.workspace.onDidGrantWorkspaceTrust(startOver),
    vscode.workspace.onDidChangeWorkspaceFolders(startOver),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!affectsLeadline(event)) return;
      session.takeSettings();
      tellFaults();
      void session.checkData();
      startOver();
    }),
  );
}

/** All malformed settings in one message; their defaults are used. */
async function offerSettings({ extensionId }: Session, message: string): Promise<void> {
  const choice = await vscode.window.showWarningMessage(message, words.openSettings);
  if (choice === words.openSettings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', `@ext:${extensionId}`);
  }
}
