/**
 * The only variables git is given. HOME and its cousins, because `user.email` lives there; nothing that could choose a
 * pager, an editor, a remote helper or another repository. simple-git refuses the whole environment for the same reason.
 */
const kept = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'ProgramData',
  'SystemRoot',
  'TMP',
  'TEMP',
] as const;

export function gitEnvironment(from: Readonly<Record<string, string | undefined>>): Record<string, string> {
  // Messages are matched in English, whatever the machine speaks.
  const environment: Record<string, string> = { LC_ALL: 'C' };
  for (const name of kept) {
    // Windows spells PATH in several ways and does not care.
    const spelling = name in from ? name : Object.keys(from).find((key) => key.toUpperCase() === name.toUpperCase());
    const value = spelling === undefined ? undefined : from[spelling];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}
