import * as vscode from 'vscode';
import {
  readSettings,
  settingDefinitions,
  type SettingFault,
  type SettingName,
  type Settings,
} from '../../engine/settings/settings';

export interface EditorSettings {
  readonly settings: Settings;
  /** Malformed values; their defaults are used. */
  readonly faults: readonly SettingFault[];
}

/**
 * The settings as the user made them. Only path globs are taken from a folder; everything else is asked without one,
 * so that no repository can steer its reader.
 */
export function readEditorSettings(folder?: vscode.Uri): EditorSettings {
  const own = vscode.workspace.getConfiguration('leadline');
  const ofFolder = vscode.workspace.getConfiguration('leadline', folder ?? null);
  const given: Record<string, unknown> = {};
  for (const [name, { scope }] of Object.entries(settingDefinitions)) {
    given[name] = (scope === 'resource' ? ofFolder : own).get<unknown>(name);
  }
  return readSettings(given);
}

export function affectsLeadline(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration('leadline');
}

export function settingKey(name: SettingName): string {
  return `leadline.${name}`;
}
