import type { Identity } from './evidence';

/** What is read of git's configuration; everything else (addresses of remotes above all) is dropped at once. */
export interface GitConfiguration {
  readonly me: Identity;
  /** A diff or blame would fetch from the remote. */
  readonly partialClone: boolean;
  /** Asking for the working tree would start another program. */
  readonly fileSystemMonitor: boolean;
  /** A clean or process filter is configured; it runs where an attribute names it. */
  readonly filters: boolean;
  readonly mailmapFile: string | undefined;
  readonly mailmapBlob: string | undefined;
  readonly attributesFile: string | undefined;
  readonly ignoreRevisionsFiles: readonly string[];
  /** `owner#repository#number` by short branch name, written by the pull request extension. */
  readonly pullRequests: ReadonlyMap<string, string>;
  readonly defaultBranch: string | undefined;
}

/** Reads `git config --list -z`: `key NEWLINE value NUL`; a key without a value means true. The last value wins. */
export function readConfiguration(text: string): GitConfiguration {
  const values = new Map<string, string>();
  const pullRequests = new Map<string, string>();
  let ignoreRevisionsFiles: string[] = [];
  let promisor = false;
  let filters = false;
  for (const entry of text.split('\0')) {
    if (entry === '') continue;
    const newline = entry.indexOf('\n');
    const key = newline < 0 ? entry : entry.slice(0, newline);
    const value = newline < 0 ? 'true' : entry.slice(newline + 1);
    if (plainKeys.has(key)) values.set(key, value);
    else if (key === 'blame.ignorerevsfile') {
      // An empty value clears the list (git-config(1)).
      ignoreRevisionsFiles = value === '' ? [] : [...ignoreRevisionsFiles, value];
    } else if (key.startsWith('branch.') && key.endsWith(pullRequestKey))
      pullRequests.set(key.slice('branch.'.length, -pullRequestKey.length), value);
    else if (key.startsWith('remote.') && key.endsWith('.promisor')) promisor ||= isOn(value);
    else if (key.startsWith('remote.') && key.endsWith('.partialclonefilter')) promisor = true;
    else if (key.startsWith('filter.') && /\.(?:clean|process)$/u.test(key)) filters ||= value !== '';
  }
  const monitor = values.get('core.fsmonitor');
  return {
    me: {
      name: given(values, 'user.name') ?? given(values, 'author.name'),
      email: given(values, 'user.email') ?? given(values, 'author.email'),
    },
    partialClone: promisor || given(values, 'extensions.partialclone') !== undefined,
    fileSystemMonitor: monitor !== undefined && isOn(monitor),
    filters,
    mailmapFile: given(values, 'mailmap.file'),
    mailmapBlob: given(values, 'mailmap.blob'),
    attributesFile: given(values, 'core.attributesfile'),
    ignoreRevisionsFiles,
    pullRequests,
    defaultBranch: given(values, 'init.defaultbranch'),
  };
}

const pullRequestKey = '.github-pr-owner-number';

const plainKeys: ReadonlySet<string> = new Set([
  'user.name',
  'user.email',
  'author.name',
  'author.email',
  'extensions.partialclone',
  'core.fsmonitor',
  'core.attributesfile',
  'mailmap.file',
  'mailmap.blob',
  'init.defaultbranch',
]);

function given(values: ReadonlyMap<string, string>, key: string): string | undefined {
  const value = values.get(key);
  return value === undefined || value.trim() === '' ? undefined : value;
}

/** git's own words for "no"; anything else is on, or names a program. */
function isOn(value: string): boolean {
  return !['', 'false', 'no', 'off', '0'].includes(value.toLowerCase());
}
