import { isCommitId } from './commitLog';

/** Reads a file for `blame.ignoreRevsFile`: one full commit id a line, `#` starts a comment. */
export function readRevisionsFile(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter(isCommitId);
}
