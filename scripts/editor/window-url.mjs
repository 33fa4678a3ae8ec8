// @ts-check
// The address of one editor window: what it opens and which extension it runs from source.

/**
 * @typedef {{ readonly folder?: string, readonly extension?: string, readonly tests?: string }} EditorWindow
 *   folder: an absolute path, a URI or a .code-workspace file; extension: a checkout to run from source;
 *   tests: a module whose run() is called in the extension host
 */

/**
 * @param {string} origin the server's, such as http://127.0.0.1:8123
 * @param {EditorWindow} window
 */
export function windowUrl(origin, { folder, extension, tests }) {
  const url = new URL(origin);
  if (folder !== undefined) url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  else url.searchParams.set('ew', 'true');
  const remote = (/** @type {string} */ path) => `vscode-remote://${url.host}${encodeURI(path)}`;
  // The workbench keeps one value a name: a second extension has to be installed instead.
  /** @type {Record<string, string>} */
  const payload = {};
  if (extension !== undefined) payload['extensionDevelopmentPath'] = remote(extension);
  if (tests !== undefined) payload['extensionTestsPath'] = remote(tests);
  if (Object.keys(payload).length > 0) url.searchParams.set('payload', JSON.stringify(Object.entries(payload)));
  return url.href;
}
