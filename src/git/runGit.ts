import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { simpleGit } from 'simple-git';
import type { Cancellation, GitCost } from '../app/gitPort';
import { type GitCommand, gitSubcommands, globalWords } from './commands';
import { gitEnvironment } from './environment';
import { cancelledFailure, failureOf, type GitOutcome } from './failure';
import { withinProcessLimit } from './processLimit';

/** Where and how git is run. */
export interface GitPlace {
  readonly folder: string;
  /** Absolute path of git; else the one on the PATH. */
  readonly gitPath?: string | undefined;
  readonly cancellation?: Cancellation | undefined;
  readonly cost?: GitCost | undefined;
  /** A partial clone: no command that opens files is let through. */
  readonly metadataOnly?: boolean;
}

/** A git that says nothing for this long hangs on something; it is stopped and the run fails. */
const silentMs = 60_000;

/**
 * Runs one command of the closed list. `onText` receives the output as it comes and the outcome's text is then empty,
 * so that a long history is never held twice.
 */
export async function runGit(
  place: GitPlace,
  command: GitCommand,
  onText?: (text: string) => void,
): Promise<GitOutcome> {
  if (!gitSubcommands.includes(command.subcommand)) throw new Error(`git ${command.subcommand} is not on the list`);
  if (place.metadataOnly === true && command.opensFiles)
    throw new Error(`git ${command.subcommand} would fetch in a partial clone`);
  return withinProcessLimit(async () => {
    if (place.cancellation?.aborted === true) return { ok: false, failure: cancelledFailure };
    const stop = new AbortController();
    const onAbort = (): void => {
      stop.abort();
    };
    place.cancellation?.addEventListener('abort', onAbort);
    try {
      return { ok: true, text: await run(place, command, stop.signal, onText) };
    } catch (error) {
      if (stop.signal.aborted) return { ok: false, failure: cancelledFailure };
      return { ok: false, failure: failureOf(error instanceof Error ? error.message : String(error)) };
    } finally {
      place.cancellation?.removeEventListener('abort', onAbort);
    }
  });
}

async function run(
  place: GitPlace,
  command: GitCommand,
  signal: AbortSignal,
  onText: ((text: string) => void) | undefined,
): Promise<string> {
  const binary = programOf(place.gitPath);
  const cost = place.cost;
  const git = simpleGit({
    baseDir: place.folder,
    maxConcurrentProcesses: 2,
    abort: signal,
    ...(binary === undefined ? {} : { binary, unsafe: { allowUnsafeCustomBinary: true } }),
    ...(command.input === undefined ? {} : { input: () => command.input }),
    completion: { onExit: false },
    timeout: { block: silentMs },
    // Without this a killed git, and a failing one that prints nothing, would count as done.
    errors: (error, result) =>
      error ?? (result.exitCode === 0 ? undefined : new Error(`git ended with ${String(result.exitCode)}`)),
  }).env(gitEnvironment(process.env));
  const words = [...globalWords, command.subcommand, ...command.words];
  if (cost) {
    cost.processes++;
    cost.onProcess?.(words, command.input);
  }
  if (onText || cost)
    git.outputHandler((_, stdout) => {
      if (cost)
        stdout.on('data', (chunk: Buffer) => {
          cost.bytes += chunk.length;
        });
      if (!onText) return;
      // simple-git keeps every piece of output until the end; its own listener goes, ours reads as it comes.
      for (const listener of stdout.listeners('data').slice(0, cost ? -1 : undefined))
        stdout.removeListener('data', listener as (...words: unknown[]) => void);
      const decoder = new TextDecoder();
      stdout.on('data', (chunk: Buffer) => {
        onText(decoder.decode(chunk, { stream: true }));
      });
      stdout.on('end', () => {
        onText(decoder.decode());
      });
    });
  return git.raw(words);
}

/**
 * The program to start. Windows looks for a bare name in the working folder first, which would let a repository bring
 * its own git: there the PATH is walked here.
 */
function programOf(gitPath: string | undefined): string | undefined {
  if (gitPath !== undefined && gitPath !== '') {
    if (!isAbsolute(gitPath)) throw new Error('ENOENT: the path of git must be absolute');
    return gitPath;
  }
  if (process.platform !== 'win32') return undefined;
  for (const folder of (gitEnvironment(process.env)['PATH'] ?? '').split(delimiter)) {
    const program = join(folder, 'git.exe');
    if (isAbsolute(folder) && existsSync(program)) return program;
  }
  throw new Error('ENOENT: no git on the PATH');
}
