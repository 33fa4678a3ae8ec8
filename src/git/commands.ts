import { bareReferencesFormat, referencesFormat } from '../engine/evidence/references';
import { changesFormat } from '../engine/evidence/changes';
import { commitLogFormat } from '../engine/evidence/commitLog';
import { firstCommitsFormat } from '../engine/evidence/firstCommits';
import { lastTouchedFormat } from '../engine/evidence/lastTouched';
import { notesFormat } from '../engine/evidence/notes';
import { removedLinesFormat } from '../engine/evidence/removedLines';
import { reflogFormat } from '../engine/evidence/reflog';
import { touchedPathsFormat } from '../engine/evidence/touchedPaths';

/**
 * Every git subcommand that is ever run. None of them contacts a remote, and none writes to the repository, its index
 * (`--no-optional-locks`) or git's configuration. A test holds this list, the commands below and the runner together.
 */
export const gitSubcommands = [
  'version',
  'rev-parse',
  'config',
  'for-each-ref',
  'log',
  'rev-list',
  'diff',
  'blame',
  'ls-files',
] as const;
export type GitSubcommand = (typeof gitSubcommands)[number];

/** A command is data; what it prints is read by a pure function of `engine/evidence`. */
export interface GitCommand {
  readonly subcommand: GitSubcommand;
  readonly words: readonly string[];
  /** Text for standard input: revisions, one a line, never a user's words. */
  readonly input?: string;
  /** Opens file contents or trees, which a partial clone would fetch. */
  readonly opensFiles: boolean;
}

/** Before every subcommand: no lock for a mere look, no signature program. */
export const globalWords = ['--no-optional-locks', '-c', 'log.showSignature=false', '-c', 'log.showRoot=true'] as const;

/** Diffs are ours alone: no outside diff or text conversion program, whatever the repository configures. */
const plainDiff = ['--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'] as const;

const plainPatch = [...plainDiff, '-p', '-U0', '-w', '-M', '--src-prefix=a/', '--dst-prefix=b/'] as const;

/** All branches, not notes, stashes or pull request references, which would double or forge history. */
const allBranches = ['--branches', '--remotes', '--ignore-missing'] as const;

const logWords = ['--no-color', '--encoding=UTF-8', '--date=raw', '-z'] as const;

export const versionCommand: GitCommand = { subcommand: 'version', words: [], opensFiles: false };

/** Prints whether the clone is shallow, whether it is bare, and the id of HEAD when there is one. */
export const stateCommand: GitCommand = {
  subcommand: 'rev-parse',
  words: ['--is-shallow-repository', '--is-bare-repository', '--revs-only', 'HEAD'],
  opensFiles: false,
};

export const configurationCommand: GitCommand = {
  subcommand: 'config',
  words: ['--list', '-z', '--includes'],
  opensFiles: false,
};

export function referencesCommand(openObjects: boolean): GitCommand {
  return {
    subcommand: 'for-each-ref',
    words: [`--format=${openObjects ? referencesFormat : bareReferencesFormat}`],
    opensFiles: openObjects,
  };
}

/** Commits of all branches since a moment. Tags may point at files, so a partial clone leaves them out. */
export function commitsCommand(from: number, withTags: boolean): GitCommand {
  return {
    subcommand: 'log',
    words: [
      ...logWords,
      `--format=${commitLogFormat}`,
      ...since(from),
      ...allBranches,
      ...(withTags ? ['--tags'] : []),
      'HEAD',
      '--',
    ],
    opensFiles: false,
  };
}

/** Commits that the new tips have and the known ones have not. */
export function newCommitsCommand(from: number, tips: readonly string[], known: readonly string[]): GitCommand {
  return {
    subcommand: 'log',
    words: [...logWords, `--format=${commitLogFormat}`, ...since(from), '--ignore-missing', '--stdin'],
    input: [...tips, ...known.map((id) => `^${id}`), ''].join('\n'),
    opensFiles: false,
  };
}

/** These commits and nothing behind them. */
export function commitsThemselvesCommand(ids: readonly string[]): GitCommand {
  return {
    subcommand: 'log',
    words: [...logWords, `--format=${commitLogFormat}`, '--no-walk=unsorted', '--ignore-missing', '--stdin'],
    input: [...ids, ''].join('\n'),
    opensFiles: false,
  };
}

export function changesCommand(ids: readonly string[], ignoreSpace: boolean): GitCommand {
  return {
    subcommand: 'log',
    words: [
      ...logWords,
      ...plainDiff,
      `--format=${changesFormat}`,
      '--numstat',
      '-M',
      ...(ignoreSpace ? ['-w'] : []),
      '--no-walk=unsorted',
      '--stdin',
    ],
    input: [...ids, ''].join('\n'),
    opensFiles: true,
  };
}

export const reflogCommand: GitCommand = {
  subcommand: 'log',
  words: [...logWords, `--format=${reflogFormat}`, '-g', '--end-of-options', 'HEAD', '--'],
  opensFiles: false,
};

/** The notes of one reference, with the commits they are on. */
export function notesCommand(reference: string, from: number): GitCommand {
  return {
    subcommand: 'log',
    words: [
      ...logWords,
      '--no-notes',
      `--notes=${reference}`,
      `--format=${notesFormat}`,
      ...since(from),
      ...allBranches,
      'HEAD',
      '--',
    ],
    opensFiles: true,
  };
}

/** Lines that the named commits took away, without context and without changes of white space. */
export function removedLinesCommand(ids: readonly string[]): GitCommand {
  return {
    subcommand: 'log',
    words: [
      ...logWords.filter((word) => word !== '-z'),
      `--format=${removedLinesFormat}`,
      ...plainPatch,
      '--no-walk=unsorted',
      '--stdin',
    ],
    input: [...ids, ''].join('\n'),
    opensFiles: true,
  };
}

export const uncommittedLinesCommand: GitCommand = {
  subcommand: 'diff',
  words: [...plainPatch, 'HEAD', '--'],
  opensFiles: true,
};

export const uncommittedChangesCommand: GitCommand = {
  subcommand: 'diff',
  words: [...plainDiff, '--numstat', '-z', '-M', 'HEAD', '--'],
  opensFiles: true,
};

/** Files git does not know, without looking at the contents of those it knows. */
export const untrackedCommand: GitCommand = {
  subcommand: 'ls-files',
  words: ['-z', '--others', '--exclude-standard', '--'],
  opensFiles: true,
};

export const attributeFilesCommand: GitCommand = {
  subcommand: 'ls-files',
  words: ['-z', '--', ':(glob)**/.gitattributes'],
  opensFiles: true,
};

export const stashesCommand: GitCommand = {
  subcommand: 'rev-list',
  words: ['--walk-reflogs', '--count', 'refs/stash', '--'],
  opensFiles: false,
};

/** Who wrote these lines of a file as it was in `revision`, as far back as `from`. */
export function blameCommand(
  revision: string,
  path: string,
  ranges: readonly (readonly [number, number])[],
  from: number,
): GitCommand {
  return {
    subcommand: 'blame',
    words: [
      '--incremental',
      '-w',
      '--no-textconv',
      ...since(from),
      ...ranges.flatMap(([first, last]) => ['-L', `${first},${last}`]),
      revision,
      '--',
      path,
    ],
    opensFiles: true,
  };
}

/** Author and time of every commit there is; `known` tips and what lies behind them are left out. */
export function firstCommitsCommand(tips: readonly string[], known: readonly string[]): GitCommand {
  return {
    subcommand: 'log',
    words: [...logWords, `--format=${firstCommitsFormat}`, '--ignore-missing', '--stdin'],
    input: [...tips, ...known.map((id) => `^${id}`), ''].join('\n'),
    opensFiles: false,
  };
}

/** Which of these paths changed on the line of first parents that ends in `tip`, as far back as `known` or `from`. */
export function lastTouchedCommand(
  tip: string,
  known: string | undefined,
  from: number,
  paths: readonly string[],
): GitCommand {
  return {
    subcommand: 'log',
    words: [
      ...logWords,
      ...plainDiff,
      `--format=${lastTouchedFormat}`,
      '--name-status',
      '--no-renames',
      // A merge is told against the line it was merged into.
      '-m',
      '--first-parent',
      ...since(from),
      tip,
      ...(known === undefined ? [] : [`^${known}`]),
      '--',
      ...paths,
    ],
    opensFiles: true,
  };
}

/** Which files the named commits touched, by name alone; merges have none of their own. */
export function touchedPathsCommand(ids: readonly string[]): GitCommand {
  return {
    subcommand: 'log',
    words: [
      ...logWords,
      ...plainDiff,
      `--format=${touchedPathsFormat}`,
      '--name-status',
      '--no-renames',
      '--no-walk=unsorted',
      '--stdin',
    ],
    input: [...ids, ''].join('\n'),
    opensFiles: true,
  };
}

/** The first commits of the line of history that ends in `tip`. */
export function rootsCommand(tip: string): GitCommand {
  return { subcommand: 'rev-list', words: ['--max-parents=0', '--end-of-options', tip, '--'], opensFiles: false };
}

/** git only understands moments after 1970. */
function since(from: number): readonly string[] {
  return from > 0 ? [`--since=${new Date(from).toISOString()}`] : [];
}
