import * as vscode from 'vscode';
import type { UserState } from '../engine/records/state';

/** What the walkthrough and menus ask about; told only when it changed. */
export function createContexts(): (state: UserState) => void {
  const told = new Map<string, boolean>();
  const tell = (key: string, value: boolean): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  return (state) => {
    tell('leadline.bandsConfirmed', state.bands !== undefined);
    tell('leadline.sensingChosen', state.sensing !== undefined);
    tell('leadline.presenting', state.presenting);
  };
}
