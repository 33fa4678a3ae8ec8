import * as vscode from 'vscode';
import * as v from 'valibot';

/** What we need of the editor's own git extension; asked for softly, because it is not there in Restricted Mode. */
const exportsShape = v.looseObject({ getAPI: v.function() });
const apiShape = v.looseObject({ git: v.looseObject({ path: v.string() }) });

/** The git program the editor uses, when its git extension is up; empty to take the one on the PATH. */
export function editorGitPath(): string {
  const extension = vscode.extensions.getExtension<unknown>('vscode.git');
  if (extension?.isActive !== true) return '';
  const exported = v.safeParse(exportsShape, extension.exports);
  if (!exported.success) return '';
  try {
    const api = v.safeParse(apiShape, exported.output.getAPI(1));
    const path = api.success ? api.output.git.path : '';
    // A bare name is what the PATH gives anyway.
    return /[\\/]/u.test(path) ? path : '';
  } catch {
    // Throws while git is turned off in the editor's settings.
    return '';
  }
}
