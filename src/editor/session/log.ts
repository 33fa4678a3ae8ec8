import type { LogOutputChannel } from 'vscode';
import type { UnreadReason } from '../../engine/evidence/evidence';
import type { Failed } from '../../app/ports';

/**
 * What may be written to the log, one function a line. Only counts, reasons and folder names: no message, name, address
 * or path ever gets here.
 */
export interface Log {
  readonly activated: (milliseconds: number) => void;
  readonly read: (repositories: number, commits: number, processes: number, milliseconds: number) => void;
  readonly unread: (label: string, reason: UnreadReason) => void;
  readonly retold: (records: number, milliseconds: number) => void;
  readonly notStored: (reason: Failed['reason'], detail: string) => void;
  readonly setAside: (what: string, count: number) => void;
  readonly said: (what: string) => void;
  readonly strangeMessage: () => void;
  readonly failed: (doing: string, error: unknown) => void;
}

export function createLog(channel: LogOutputChannel): Log {
  return {
    activated: (milliseconds) => {
      channel.info(`Leadline is active. It took ${milliseconds.toFixed(1)} ms.`);
    },
    read: (repositories, commits, processes, milliseconds) => {
      channel.info(
        `Read ${repositories} repositories and ${commits} commits with ${processes} git processes in ${Math.round(milliseconds)} ms.`,
      );
    },
    unread: (label, reason) => {
      channel.info(`${label}: ${reason}.`);
    },
    retold: (records, milliseconds) => {
      channel.debug(`Worked out anew from ${records} records in ${Math.round(milliseconds)} ms.`);
    },
    notStored: (reason, detail) => {
      channel.warn(`Not stored: ${reason} (${codeOnly(detail)}).`);
    },
    setAside: (what, count) => {
      channel.info(`Set aside: ${what} (${count}).`);
    },
    said: (what) => {
      channel.info(what);
    },
    strangeMessage: () => {
      channel.warn('A page sent something that is no intent; it was ignored.');
    },
    failed: (doing, error) => {
      channel.error(`${doing} failed: ${traceOf(error)}`);
    },
  };
}

/** The system's code, such as ENOSPC; its sentence may hold a path. */
function codeOnly(detail: string): string {
  return /^[A-Z][A-Z0-9_]*$/u.test(detail) ? detail : 'no code';
}

/** Where a bug is, without what it was about: the kind of error and the places in our own bundle. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '')
    .split('\n')
    .flatMap((line) => /at (?<name>[\w$.<>]+) .*?(?<place>\w+\.cjs:\d+:\d+)/u.exec(line)?.slice(1, 3).join(' ') ?? [])
    .slice(0, 5);
  return [error.name, ...places].join(' < ');
}
