// @ts-check
// Installs a packaged extension the way a user does, into folders of its own.
import { cleanEnvironment } from './server.mjs';
import { run } from './run.mjs';

/**
 * @param {import('./install.mjs').NpmEditor} editor
 * @param {string} vsix
 * @param {{ readonly extensions: string, readonly userData: string }} folders
 */
export async function installExtension(editor, vsix, { extensions, userData }) {
  const words = ['--install-extension', vsix, '--extensions-dir', extensions, '--user-data-dir', userData];
  await run(editor.node, [editor.server, ...words, '--accept-server-license-terms'], {
    env: cleanEnvironment(process.env),
    quiet: true,
  });
}
