/** The oldest git whose options are used here. */
export const oldestGit = '2.25';

export interface GitVersion {
  readonly text: string;
  readonly supported: boolean;
}

/** Reads `git version 2.39.5 (Apple Git-154)`; `undefined` when it names none. */
export function readGitVersion(output: string): GitVersion | undefined {
  const match = /^git version (\d+)\.(\d+)(\S*)/u.exec(output.trim());
  if (!match) return undefined;
  const [, major = '0', minor = '0', rest = ''] = match;
  const supported = Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 25);
  return { text: `${major}.${minor}${rest}`, supported };
}
