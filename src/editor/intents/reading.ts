import { join } from 'node:path';
import * as vscode from 'vscode';
import { chooseSensing, setSensing } from '../commands/chooseSensing';
import { openCalendar } from '../commands/openCalendar';
import { theseAreMe } from '../commands/theseAreMe';
import { settingKey } from '../data/settings';
import type { HandlersOf } from './handlersOf';

/** Where a page leads to in the editor itself. Every command named here is fixed. */
export const readingHandlers: HandlersOf<
  | 'openRepository'
  | 'manageTrust'
  | 'setGitPath'
  | 'confirmIdentities'
  | 'turnOnSensing'
  | 'turnOffSensing'
  | 'importCalendar'
  | 'openSettings'
  | 'openData'
> = {
  openRepository: async () => {
    await vscode.commands.executeCommand('vscode.openFolder');
  },
  manageTrust: async () => {
    await vscode.commands.executeCommand('workbench.trust.manage');
  },
  setGitPath: async () => {
    await vscode.commands.executeCommand('workbench.action.openSettings', settingKey('gitPath'));
  },
  confirmIdentities: theseAreMe,
  // Turning it on is asked in plain words; turning it off needs no question.
  turnOnSensing: chooseSensing,
  turnOffSensing: (parts) => setSensing(parts, false),
  importCalendar: openCalendar,
  openSettings: async ({ session }) => {
    await vscode.commands.executeCommand('workbench.action.openSettings', `@ext:${session.extensionId}`);
  },
  openData: async ({ session }) => {
    const folder = vscode.Uri.file(join(session.data.folders().data));
    await vscode.commands.executeCommand('revealFileInOS', folder);
  },
};
