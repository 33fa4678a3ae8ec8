// @ts-check
// Settings of the editor from npm, written before it starts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A first window without welcome pages, tips and chat: what is on screen is the product's. */
export const CALM = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Both files are needed: a setting of scope `machine` is read from the machine's file only, one of scope `application`
 * from the user's only.
 * @param {string} userData
 * @param {Readonly<Record<string, unknown>>} settings
 */
export function writeSettings(userData, settings) {
  for (const scope of ['User', 'Machine']) {
    mkdirSync(join(userData, scope), { recursive: true });
    writeFileSync(join(userData, scope, 'settings.json'), JSON.stringify(settings, undefined, 2));
  }
}
